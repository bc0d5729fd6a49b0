// Shows that a shortlist follows the ranking or says why not, and is issued only when everybody's reasons are written.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideIssue, decideShortlist, departsFromOrder, type IssueFacts, type ShortlistFacts } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const candidate = (proposalId: string, rank: number | null) => ({ proposalId, rank, belowMinimum: [] });
const facts: ShortlistFacts = {
  stage: 'EVALUATING',
  isRankingComplete: true,
  candidates: [candidate('a', 1), candidate('b', 2), candidate('c', 2), candidate('d', 4)],
  shortlistedIds: ['a'],
  reserveIds: [],
  reasons: 'The best by the criteria.',
  override: null,
  replaceReason: null,
  isReplacing: false,
};

describe('a shortlist', () => {
  it('is allowed from the top of the ranking down', () => {
    expect(decideShortlist(facts)).toEqual({ allowed: true });
    expect(decideShortlist({ ...facts, shortlistedIds: ['a', 'c', 'b'], reserveIds: ['d'] })).toEqual({ allowed: true });
  });

  it('may part equal ranks either way', () => {
    expect(departsFromOrder({ ...facts, shortlistedIds: ['a', 'c'] })).toBe(false);
    expect(departsFromOrder({ ...facts, shortlistedIds: ['a', 'c', 'b'] })).toBe(false);
  });

  it('departs from the ranking also by turning it round, or in its reserve', () => {
    expect(departsFromOrder({ ...facts, shortlistedIds: ['b', 'a'] })).toBe(true);
    expect(departsFromOrder({ ...facts, shortlistedIds: ['a'], reserveIds: ['d'] })).toBe(true);
    expect(departsFromOrder({ ...facts, shortlistedIds: ['a'], reserveIds: ['c', 'b', 'd'] })).toBe(false);
  });

  it('needs a known reason and words to depart from the ranking', () => {
    const over = { ...facts, shortlistedIds: ['b'] };
    const withReason = (reasonCode: string, text: string) => codesOf(decideShortlist({ ...over, override: { reasonCode, text } }));
    expect(codesOf(decideShortlist(over))).toEqual(['OVERRIDE_REASON_MISSING']);
    expect(withReason('LIKED_IT', 'We liked it better.')).toEqual(['OVERRIDE_REASON_MISSING']);
    expect(withReason('AFFORDABILITY', 'Cheap')).toEqual(['OVERRIDE_REASON_MISSING']);
    expect(withReason('AFFORDABILITY', 'The first is above the budget.')).toEqual([]);
  });

  it('never holds a proposal below a published minimum, on it or in reserve', () => {
    const candidates = [candidate('a', 1), { ...candidate('e', null), belowMinimum: ['IMPACT'] }];
    const override = { reasonCode: 'OTHER', text: 'The panel insists on it.' };
    expect(codesOf(decideShortlist({ ...facts, candidates, shortlistedIds: ['a', 'e'], override }))).toEqual(['BELOW_MINIMUM']);
    expect(codesOf(decideShortlist({ ...facts, candidates, reserveIds: ['e'], override }))).toEqual(['BELOW_MINIMUM']);
  });

  it('needs a complete ranking, reasons, and proposals of this challenge, each once', () => {
    expect(codesOf(decideShortlist({ ...facts, isRankingComplete: false, shortlistedIds: [], reasons: ' because ' }))).toEqual(['RANKING_INCOMPLETE', 'NOTHING_SHORTLISTED', 'REASONS_MISSING']);
    expect(codesOf(decideShortlist({ ...facts, shortlistedIds: ['a', 'x'] }))).toEqual(['UNKNOWN_PROPOSAL']);
    expect(codesOf(decideShortlist({ ...facts, reserveIds: ['a'] }))).toContain('CHOSEN_TWICE');
  });

  it('takes the place of an issued one only with a reason, and before money is pledged', () => {
    const again: ShortlistFacts = { ...facts, stage: 'SHORTLISTED', isReplacing: true };
    expect(codesOf(decideShortlist(again))).toEqual(['REPLACE_REASON_MISSING']);
    expect(codesOf(decideShortlist({ ...again, replaceReason: 'The first one withdrew.' }))).toEqual([]);
    expect(codesOf(decideShortlist({ ...again, stage: 'PLEDGING', replaceReason: 'The first one withdrew.' }))).toEqual(['WRONG_STAGE']);
    expect(codesOf(decideShortlist({ ...facts, stage: 'SHORTLISTED' }))).toEqual(['WRONG_STAGE']);
  });
});

describe('issuing', () => {
  const ready: IssueFacts = { stage: 'EVALUATING', state: 'APPROVED', isReplacing: false, isRankingComplete: true, areScoresChanged: false, unassessedIds: [], gaps: [] };

  it('waits for the votes, for fresh scores, and for every part of every summary, and names which', () => {
    expect(decideIssue(ready)).toEqual({ allowed: true });
    expect(codesOf(decideIssue({ ...ready, state: 'PROPOSED' }))).toEqual(['NOT_APPROVED']);
    expect(codesOf(decideIssue({ ...ready, areScoresChanged: true }))).toEqual(['SCORES_CHANGED']);
    expect(codesOf(decideIssue({ ...ready, isRankingComplete: false }))).toEqual(['RANKING_INCOMPLETE']);
    expect(codesOf(decideIssue({ ...ready, stage: 'PLEDGING' }))).toEqual(['WRONG_STAGE']);
    expect(codesOf(decideIssue({ ...ready, isReplacing: true }))).toEqual(['WRONG_STAGE']);
    const gaps = [{ proposalId: 'b', part: 'IMPACT', message: 'Explain it.' }];
    expect(refusalsOf(decideIssue({ ...ready, unassessedIds: ['a'], gaps })).map(({ code, path }) => [code, ...path])).toEqual([
      ['ASSESSMENT_MISSING', 'proposals', 'a'],
      ['SUMMARY_INCOMPLETE', 'proposals', 'b', 'IMPACT'],
    ]);
  });
});
