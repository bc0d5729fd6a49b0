// Shows that a shortlist follows the ranking or says why not, and that nobody is left without reasons.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideShortlist, departsFromOrder, type ShortlistFacts } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const candidate = (proposalId: string, rank: number | null) => ({
  proposalId,
  rank,
  belowMinimum: [],
  hasAssessment: true,
  isSummaryComplete: true,
});
const facts: ShortlistFacts = {
  isRankingComplete: true,
  candidates: [candidate('a', 1), candidate('b', 2), candidate('c', 2), candidate('d', 4)],
  shortlistedIds: ['a'],
  override: null,
};

describe('a shortlist', () => {
  it('is allowed from the top of the ranking down', () => {
    expect(decideShortlist(facts)).toEqual({ allowed: true });
    expect(decideShortlist({ ...facts, shortlistedIds: ['a', 'c', 'b'] })).toEqual({ allowed: true });
  });

  it('may part equal ranks either way', () => {
    expect(departsFromOrder({ ...facts, shortlistedIds: ['a', 'c'] })).toBe(false);
    expect(departsFromOrder({ ...facts, shortlistedIds: ['a', 'c', 'b'] })).toBe(false);
  });

  it('departs from the ranking also by turning it round', () => {
    expect(departsFromOrder({ ...facts, shortlistedIds: ['b', 'a'] })).toBe(true);
  });

  it('needs a known reason and words to depart from the ranking', () => {
    const over = { ...facts, shortlistedIds: ['b'] };
    expect(codesOf(decideShortlist(over))).toEqual(['OVERRIDE_REASON_MISSING']);
    expect(codesOf(decideShortlist({ ...over, override: { reasonCode: 'LIKED_IT', text: 'We liked it better.' } }))).toEqual([
      'OVERRIDE_REASON_MISSING',
    ]);
    expect(codesOf(decideShortlist({ ...over, override: { reasonCode: 'AFFORDABILITY', text: 'Cheap' } }))).toEqual([
      'OVERRIDE_REASON_MISSING',
    ]);
    expect(
      decideShortlist({ ...over, override: { reasonCode: 'AFFORDABILITY', text: 'The first is above the budget.' } }),
    ).toEqual({ allowed: true });
  });

  it('never holds a proposal below a published minimum, whatever the reason', () => {
    const candidates = [candidate('a', 1), { ...candidate('e', null), belowMinimum: ['IMPACT'] }];
    const override = { reasonCode: 'OTHER', text: 'The panel insists on it.' };
    expect(codesOf(decideShortlist({ ...facts, candidates, shortlistedIds: ['a', 'e'], override }))).toEqual(['BELOW_MINIMUM']);
  });

  it('waits until everyone who is out has a complete summary and everyone has an assessment', () => {
    const candidates = facts.candidates.map((one) => ({ ...one, isSummaryComplete: false, hasAssessment: one.proposalId !== 'a' }));
    expect(refusalsOf(decideShortlist({ ...facts, candidates })).map((one) => `${one.code} ${one.path[1]}`)).toEqual([
      'ASSESSMENT_MISSING a',
      'SUMMARY_INCOMPLETE b',
      'SUMMARY_INCOMPLETE c',
      'SUMMARY_INCOMPLETE d',
    ]);
  });

  it('needs a complete ranking and at least one proposal of this challenge', () => {
    expect(codesOf(decideShortlist({ ...facts, isRankingComplete: false, shortlistedIds: [] }))).toEqual([
      'RANKING_INCOMPLETE',
      'NOTHING_SHORTLISTED',
    ]);
    expect(codesOf(decideShortlist({ ...facts, shortlistedIds: ['a', 'x'] }))).toEqual(['UNKNOWN_PROPOSAL']);
  });
});
