// The questions of subsidy control in every combination: which ends them, and which leave no lawful basis.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideRoute, minimalAssistanceLimit, readRoute, ROUTE_NOT_CHECKED, ROUTE_QUESTIONS, type RouteStatement } from './index.ts';

const NOTE = 'Shown by the report of 3 March.';
const answer = (...yes: boolean[]) => yes.map((isYes, index) => ({ question: ROUTE_QUESTIONS[index] ?? 'PUBLIC_ASSISTANCE', isYes, note: NOTE }));
const statement = (yes: boolean[], change: Partial<RouteStatement> = {}): RouteStatement => ({ answers: answer(...yes), assistanceBefore: null, legalRoute: 'Procurement Act 2023', confirmedAs: 'Monitoring officer', ...change });
const codes = (yes: boolean[], change: Partial<RouteStatement> = {}, cost = 100n) => refusalsOf(decideRoute({ statement: statement(yes, change), cost, today: '2026-11-29' })).map((one) => one.code);

describe('the legal route', () => {
  it('ends at the first answer that settles it, whatever comes after', () => {
    expect(readRoute(answer(false))).toMatchObject({ basis: 'NO_PUBLIC_ASSISTANCE', open: null });
    expect(readRoute(answer(true, true))).toMatchObject({ basis: 'MARKET_TERMS' });
    expect(readRoute(answer(true, false, true))).toMatchObject({ basis: 'MINIMAL_ASSISTANCE' });
    expect(readRoute(answer(true, false, false, true))).toMatchObject({ basis: 'STREAMLINED_ROUTE' });
    expect(readRoute(answer(true, false, false, false, true))).toMatchObject({ basis: 'PRINCIPLES' });
    expect(readRoute(answer(true, false, false, false, false))).toMatchObject({ basis: null, open: null });
    expect(readRoute(answer(true, true, false)).counted).toHaveLength(2);
  });

  it('asks on in any other case, for all 3^5 ways to answer', () => {
    const ways = [undefined, false, true];
    const all = ways.flatMap((a) => ways.flatMap((b) => ways.flatMap((c) => ways.flatMap((d) => ways.map((e) => [a, b, c, d, e])))));
    for (const way of all) {
      const answers = way.flatMap((isYes, index) => (isYes === undefined ? [] : [{ question: ROUTE_QUESTIONS[index] ?? 'PUBLIC_ASSISTANCE', isYes, note: NOTE }]));
      const ends = way.findIndex((isYes, index) => isYes === (index !== 0));
      const gap = way.indexOf(undefined);
      const { basis, open } = readRoute(answers);
      const isSettled = ends !== -1 && (gap === -1 || gap > ends);
      expect(basis !== null).toBe(isSettled);
      expect(open).toBe(isSettled || gap === -1 ? null : ROUTE_QUESTIONS[gap]);
    }
    expect(all).toHaveLength(243);
  });

  it('is refused when a question, a note, the law or the post is missing', () => {
    expect(codes([true, true])).toEqual([]);
    expect(codes([true])).toEqual(['ROUTE_NOT_CONFIRMED']);
    expect(codes([true, false, false, false, false])).toEqual(['ROUTE_NOT_CONFIRMED']);
    expect(codes([true, true], { legalRoute: 'none', confirmedAs: 'X' })).toEqual(['ROUTE_NOT_CONFIRMED', 'ROUTE_NOT_CONFIRMED']);
    const bare = { answers: [{ question: 'PUBLIC_ASSISTANCE' as const, isYes: false, note: 'no' }] };
    expect(codes([], bare)).toEqual(['NOTE_MISSING']);
  });

  it('counts minimal financial assistance up to the very limit', () => {
    expect(minimalAssistanceLimit('2026-11-29')).toBe(31_500_000n);
    expect(minimalAssistanceLimit('2020-01-01')).toBe(0n);
    expect(codes([true, false, true])).toEqual(['ROUTE_NOT_CONFIRMED']);
    expect(codes([true, false, true], { assistanceBefore: 21_500_000n }, 10_000_000n)).toEqual([]);
    expect(codes([true, false, true], { assistanceBefore: 21_500_001n }, 10_000_000n)).toEqual(['ABOVE_LIMIT']);
  });

  it('says what nobody checked', () => {
    expect(ROUTE_NOT_CHECKED.join(' ')).toMatch(/does not check whether the answers are right.*not legal advice/);
  });
});
