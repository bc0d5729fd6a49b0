// Shows that a ranking is computed from published criteria alone, and that what citizens think has no way in but as one of them.
import { describe, expect, it } from '@jest/globals';
import { rank, RANKING_INPUTS, RANKING_PROPOSAL_INPUTS, type RankingInput } from './index.ts';

const input = (more: object = {}, proposal: object = {}): RankingInput => ({
  criteria: [{ code: 'IMPACT', weightBp: 6000, minimumScore: null }, { code: 'RESIDENTS', weightBp: 4000, minimumScore: null }],
  scale: { min: 0, max: 5 },
  proposals: [
    { id: 'a', agreed: { IMPACT: 5, RESIDENTS: 1 }, scores: [], ...proposal },
    { id: 'b', agreed: { IMPACT: 3, RESIDENTS: 3 }, scores: [] },
  ],
  ...more,
});
const order = (given: RankingInput): string[] => rank(given).map(({ proposalId }) => proposalId);

describe('the inputs of a ranking', () => {
  it('are a closed list, and feedback, votes and pledges are not on it', () => {
    expect(RANKING_INPUTS).toEqual(['criteria', 'scale', 'proposals', 'tieBreak', 'price']);
    expect(RANKING_PROPOSAL_INPUTS).toEqual(['id', 'agreed', 'scores', 'price']);
  });

  it.each([
    ['beside the proposals', input({ satisfaction: { a: 1, b: 5 } }), 'satisfaction'],
    ['in a proposal', input({}, { citizenVotes: 4000 }), 'citizenVotes'],
    ['as a score on what is no published criterion', input({}, { agreed: { IMPACT: 5, RESIDENTS: 1, POPULARITY: 5 } }), 'POPULARITY'],
  ])('refuse what citizens think %s', (_where, given, name) => {
    expect(() => rank(given)).toThrow(name);
  });

  it('let it count as a published criterion, with its weight', () => {
    expect(order(input())).toEqual(['a', 'b']);
    const criteria = [{ code: 'IMPACT', weightBp: 3000, minimumScore: null }, { code: 'RESIDENTS', weightBp: 7000, minimumScore: null }];
    expect(order(input({ criteria }))).toEqual(['b', 'a']);
  });
});
