// What a challenge may say of ties and of price, and that both are frozen with the criteria.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { exampleChallenge } from './example-challenge.ts';
import { decideAmendment, diffContent, type ChallengeContent } from './index.ts';
import { missingCriteria } from './weights.ts';

const codes = (changes: Partial<ChallengeContent>) => missingCriteria({ ...exampleChallenge, ...changes }).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the rules of an order', () => {
  it('break ties by criteria of the challenge, each named once', () => {
    expect(codes({ tieBreak: ['DELIVER', 'IMPACT'] })).toEqual([]);
    expect(codes({ tieBreak: [] })).toEqual([]);
    expect(codes({ tieBreak: ['DELIVER', 'DELIVER'] })).toEqual(['TIE_BREAK_UNKNOWN tieBreak']);
    expect(codes({ tieBreak: ['COLOUR'] })).toEqual(['TIE_BREAK_UNKNOWN tieBreak']);
  });

  it('count price by a criterion of the challenge and a figure that makes sense', () => {
    expect(codes({ priceRule: { method: 'BENCHMARK', criterionCode: 'IMPACT', benchmark: 1n } })).toEqual([]);
    expect(codes({ priceRule: { method: 'BENCHMARK', criterionCode: 'PRICE', benchmark: 0n } })).toEqual(['PRICE_CRITERION_UNKNOWN priceRule.criterionCode', 'PRICE_FIGURE_MISSING priceRule.benchmark']);
    expect(codes({ priceRule: { method: 'LOWEST', criterionCode: '' } })).toEqual(['PRICE_CRITERION_UNKNOWN priceRule.criterionCode']);
    expect([0, 60, 100].flatMap((minimumPoints) => codes({ priceRule: { method: 'PER_POINT', minimumPoints } }))).toEqual([]);
    expect([-1, 101, Number.NaN].flatMap((minimumPoints) => codes({ priceRule: { method: 'PER_POINT', minimumPoints } }))).toEqual(Array(3).fill('PRICE_FIGURE_MISSING priceRule.minimumPoints'));
  });

  it('are frozen with the criteria once the challenge is open', () => {
    const longer = { ...exampleChallenge, closesAt: new Date('2026-05-20T12:00:00Z') };
    const amended = (after: ChallengeContent, isMaterial: boolean) =>
      refusalsOf(decideAmendment({ stage: 'OPEN', before: exampleChallenge, after, isMaterial, reason: 'We left this out by mistake.', now: new Date('2026-04-10T09:00:00Z') })).map(({ code }) => code);
    expect(amended({ ...longer, tieBreak: ['DELIVER'] }, false)).toEqual(['CRITERIA_ARE_MATERIAL']);
    expect(amended({ ...longer, priceRule: { method: 'LOWEST', criterionCode: 'IMPACT' } }, false)).toEqual(['CRITERIA_ARE_MATERIAL']);
    expect(amended({ ...longer, tieBreak: ['DELIVER'] }, true)).toEqual([]);
  });

  it('are seen to change when the list is turned round', () => {
    const [before, after] = [{ ...exampleChallenge, tieBreak: ['IMPACT', 'DELIVER'] }, { ...exampleChallenge, tieBreak: ['DELIVER', 'IMPACT'] }];
    expect(diffContent(before, after)).toEqual([{ path: ['tieBreak'], before: 'IMPACT, DELIVER', after: 'DELIVER, IMPACT' }]);
    expect(diffContent(before, before)).toEqual([]);
    expect(diffContent(exampleChallenge, { ...exampleChallenge, tieBreak: [], priceRule: null })).toEqual([]);
  });
});
