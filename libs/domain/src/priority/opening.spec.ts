// Shows when a consultation can be opened, answered and closed.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { CONSULTATION_STATES, decideClosingOf, decideOpening, decideVoting, type OpeningFacts } from './index.ts';

const now = new Date('2026-03-01T09:00:00Z');
const later = new Date('2026-03-15T17:00:00Z');
const ready: OpeningFacts = { state: 'DRAFT', method: 'PAIRWISE', hasQuestion: true, options: 10, withoutCost: 10, budget: null, invited: 0, closesAt: later, now };
const codes = (change: Partial<OpeningFacts>) => refusalsOf(decideOpening({ ...ready, ...change })).map(({ code }) => code);

describe('opening a consultation', () => {
  it('is allowed once it has a question, options and a deadline ahead', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ method: 'BUDGET', budget: 6_000_000n, withoutCost: 0 })).toEqual([]);
    expect(codes({ method: 'RANKED', invited: 1 })).toEqual([]);
  });

  it.each([
    ['one option to compare', { options: 1 }, 'TOO_FEW_OPTIONS'],
    ['more options than a ballot can hold', { method: 'RANKED', invited: 3, options: 51 }, 'TOO_MANY_OPTIONS'],
    ['no question', { hasQuestion: false }, 'QUESTION_MISSING'],
    ['no deadline', { closesAt: null }, 'DEADLINE_MISSING'],
    ['a deadline that is now', { closesAt: now }, 'DEADLINE_PAST'],
    ['no budget', { method: 'BUDGET', withoutCost: 0 }, 'BUDGET_MISSING'],
    ['a budget of nothing', { method: 'BUDGET', withoutCost: 0, budget: 0n }, 'BUDGET_MISSING'],
    ['a project without a cost', { method: 'BUDGET', withoutCost: 1, budget: 1n }, 'COST_MISSING'],
    ['nobody invited', { method: 'RANKED' }, 'NOBODY_INVITED'],
  ] satisfies [string, Partial<OpeningFacts>, string][])('is refused with %s', (_what, change, code) => {
    expect(codes(change)).toEqual([code]);
  });

  it('happens once', () => {
    expect(codes({ state: 'OPEN' })).toEqual(['WRONG_STATE']);
    expect(codes({ state: 'CLOSED' })).toEqual(['WRONG_STATE']);
  });

  it('says everything that is missing at once', () => {
    expect(codes({ method: 'BUDGET', options: 0, hasQuestion: false, closesAt: null })).toEqual(['QUESTION_MISSING', 'TOO_FEW_OPTIONS', 'BUDGET_MISSING', 'COST_MISSING', 'DEADLINE_MISSING']);
  });
});

describe('answering', () => {
  it('is possible while it is open, up to and not at the deadline', () => {
    const open = CONSULTATION_STATES.filter((state) => decideVoting({ state, closesAt: later, now }).allowed);
    expect(open).toEqual(['OPEN']);
    expect(decideVoting({ state: 'OPEN', closesAt: now, now }).allowed).toBe(false);
    expect(decideVoting({ state: 'OPEN', closesAt: new Date(now.getTime() + 1), now }).allowed).toBe(true);
  });
});

describe('closing', () => {
  it('is for the council at any time, and for the clock at the deadline', () => {
    expect(decideClosingOf({ state: 'OPEN', by: 'BUYER', closesAt: later, now }).allowed).toBe(true);
    expect(refusalsOf(decideClosingOf({ state: 'OPEN', by: 'CLOCK', closesAt: later, now })).map(({ code }) => code)).toEqual(['TOO_EARLY']);
    expect(decideClosingOf({ state: 'OPEN', by: 'CLOCK', closesAt: now, now }).allowed).toBe(true);
    expect(refusalsOf(decideClosingOf({ state: 'CLOSED', by: 'BUYER', closesAt: now, now })).map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect(refusalsOf(decideClosingOf({ state: 'OPEN', by: 'VOTER', closesAt: now, now })).map(({ code }) => code)).toEqual(['WRONG_STATE']);
  });
});
