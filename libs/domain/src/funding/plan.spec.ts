// Shows which plans of payment are taken, when a step may be called, and when the rest is released.
import { describe, expect, it } from '@jest/globals';
import { type CallingFacts, decideCalling, decideDelivery, decidePlan, decideRelease, type PlanFacts, pledgeStateAfter } from './index.ts';
import { refusalsOf } from '../decision/index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);
const step = (weight: bigint, milestone: string | null = null, title = 'Start') => ({ title, milestone, weight });

describe('a plan of payment', () => {
  const plan: PlanFacts = { isClosed: false, callCount: 0, basis: 'SHARES', tranches: [step(4_000n), step(6_000n, 'LIVE', 'Live')], milestones: ['LIVE'], whole: 15_500_000n };

  it('takes shares of 100% and amounts of the whole', () => {
    expect(codes(decidePlan(plan))).toEqual([]);
    expect(codes(decidePlan({ ...plan, basis: 'AMOUNTS', tranches: [step(5_500_000n), step(10_000_000n)] }))).toEqual([]);
  });

  it.each<[Partial<PlanFacts>, readonly string[]]>([
    [{ isClosed: true }, ['POT_CLOSED']],
    [{ callCount: 1 }, ['PLAN_IN_USE']],
    [{ tranches: [] }, ['NO_TRANCHES']],
    [{ tranches: Array.from({ length: 13 }, () => step(1n)) }, ['NO_TRANCHES', 'WRONG_SUM']],
    [{ tranches: [step(10_000n, null, ' ')] }, ['TITLE_MISSING']],
    [{ tranches: [step(10_000n), step(0n)] }, ['WEIGHT_MISSING']],
    [{ tranches: [step(9_999n)] }, ['WRONG_SUM']],
    [{ basis: 'AMOUNTS', tranches: [step(15_500_001n)] }, ['WRONG_SUM']],
    [{ tranches: [step(10_000n, 'ELSE')] }, ['NO_SUCH_MILESTONE']],
  ])('refuses %#', (change, expected) => {
    expect(codes(decidePlan({ ...plan, ...change }))).toEqual(expected);
  });
});

describe('calling a step', () => {
  const facts: CallingFacts = { isClosed: false, milestone: 'LIVE', isReached: true, earlyReason: null, due: 1n, dueOn: '2027-04-01', today: '2027-04-01' };

  it('waits for its milestone, or for a reason that is on record', () => {
    expect(codes(decideCalling(facts))).toEqual([]);
    expect(codes(decideCalling({ ...facts, isReached: false }))).toEqual(['MILESTONE_NOT_REACHED']);
    expect(codes(decideCalling({ ...facts, isReached: false, earlyReason: 'too short' }))).toEqual(['MILESTONE_NOT_REACHED']);
    expect(codes(decideCalling({ ...facts, isReached: false, earlyReason: 'Parts are ordered before.' }))).toEqual([]);
    expect(codes(decideCalling({ ...facts, isReached: false, milestone: null }))).toEqual([]);
  });

  it('needs something that is due, and a day ahead', () => {
    expect(codes(decideCalling({ ...facts, due: 0n, dueOn: '2027-03-31' }))).toEqual(['NOTHING_TO_CALL', 'DUE_DATE_PAST']);
    expect(codes(decideCalling({ ...facts, isClosed: true }))).toEqual(['POT_CLOSED']);
  });
});

describe('what is given in kind', () => {
  const facts = { isClosed: false, isInKind: true, value: 600n, left: 600n, note: 'Twelve days of staff time' };

  it('arrives in parts of no more than was pledged, with a note', () => {
    expect(codes(decideDelivery(facts))).toEqual([]);
    expect(codes(decideDelivery({ ...facts, value: 601n }))).toEqual(['MORE_THAN_LEFT']);
    expect(codes(decideDelivery({ ...facts, value: 0n, note: '' }))).toEqual(['VALUE_MISSING', 'NOTE_MISSING']);
    expect(codes(decideDelivery({ ...facts, isInKind: false, left: 0n }))).toEqual(['NOT_IN_KIND']);
    expect(codes(decideDelivery({ ...facts, isClosed: true }))).toEqual(['POT_CLOSED']);
  });
});

describe('releasing what was not called', () => {
  const facts = { isClosed: false, hasEnded: true, pendingCount: 0, reason: 'The pilot was stopped.' };

  it('needs the end of the work, no open call and a reason, once', () => {
    expect(codes(decideRelease(facts))).toEqual([]);
    expect(codes(decideRelease({ ...facts, hasEnded: false, pendingCount: 1, reason: '' }))).toEqual(['PILOT_RUNS', 'CALLS_PENDING', 'REASON_MISSING']);
    expect(codes(decideRelease({ ...facts, isClosed: true }))).toEqual(['POT_CLOSED']);
  });

  it('leaves each pledge confirmed, fulfilled or released', () => {
    expect(pledgeStateAfter({ outstanding: 1n, paid: 5n, isReleased: false })).toBe('CONFIRMED');
    expect(pledgeStateAfter({ outstanding: 0n, paid: 5n, isReleased: false })).toBe('FULFILLED');
    expect(pledgeStateAfter({ outstanding: 0n, paid: 0n, isReleased: false })).toBe('CONFIRMED');
    expect(pledgeStateAfter({ outstanding: 0n, paid: 5n, isReleased: true })).toBe('RELEASED');
  });
});
