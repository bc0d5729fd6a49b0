// Goes through the states of a simulation, and through each reason to refuse one.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../../decision/index.ts';
import { decideCancelStability, decideStability, mayMoveStability, STABILITY_MOVES, STABILITY_ROLES, STABILITY_STATES, type StabilityFacts } from './stability-run.ts';

const law = new Map([
  ['WAITING>DONE', 'CLOCK'],
  ['WAITING>CANCELLED', 'BUYER APPROVER CHAIR'],
  ['WAITING>FAILED', 'CLOCK'],
]);

describe('moving a simulation', () => {
  const moves = STABILITY_STATES.flatMap((from) => STABILITY_STATES.map((to) => ({ from, to })));

  it.each(moves)('from $from to $to is as the law says, for every role', ({ from, to }) => {
    expect(STABILITY_ROLES.filter((role) => mayMoveStability(from, to, role))).toEqual(law.get(`${from}>${to}`)?.split(' ') ?? []);
  });

  it('names each move once', () => {
    expect(STABILITY_MOVES.map((move) => `${move.from}>${move.to}`).toSorted()).toEqual([...law.keys()].toSorted());
  });
});

describe('asking how stable a ranking is', () => {
  const plan = { weights: { kind: 'NEAR', percent: 20 } as const, scoreError: 0.5, samples: 10_000, seed: 1, shortlistSize: 3, hasRanks: true };
  const facts: StabilityFacts = { isAgreed: true, isRunning: false, plan, scale: { min: 0, max: 5 }, proposals: 6, criteria: 5 };
  const codes = (changes: Partial<StabilityFacts>, planned: Partial<StabilityFacts['plan']> = {}) =>
    refusalsOf(decideStability({ ...facts, ...changes, plan: { ...plan, ...planned } })).map(({ code }) => code);

  it('is allowed once every score is agreed and no other is under way', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ isAgreed: false, isRunning: true })).toEqual(['NOT_AGREED', 'ALREADY_RUNNING']);
  });

  it('keeps to figures that mean something', () => {
    const odd = { weights: { kind: 'NEAR', percent: 101 } as const, scoreError: 5.1, samples: 99, seed: -1, shortlistSize: 7 };
    expect(codes({}, odd)).toEqual(['PERCENT_OUT_OF_RANGE', 'ERROR_OUT_OF_RANGE', 'SAMPLES_OUT_OF_RANGE', 'SEED_OUT_OF_RANGE', 'SHORTLIST_OUT_OF_RANGE']);
    expect(codes({}, { scoreError: Number.NaN, samples: 100.5, seed: 2 ** 31, shortlistSize: 0, weights: { kind: 'NEAR', percent: 0 } })).toHaveLength(5);
    expect(codes({}, { samples: 100_000, scoreError: 5, seed: 2 ** 31 - 1, shortlistSize: 6, weights: { kind: 'ANY' } })).toEqual([]);
    expect(codes({ proposals: 0 }, { shortlistSize: 1 })).toEqual([]);
  });

  it('does not keep a core busy for minutes', () => {
    expect(codes({ proposals: 10_000, criteria: 10 }, { samples: 40_000 })).toEqual([]);
    expect(codes({ proposals: 10_000, criteria: 10 }, { samples: 40_001 })).toEqual(['TOO_MUCH_WORK']);
  });

  it('is stopped only while it is under way', () => {
    expect(decideCancelStability(true)).toEqual({ allowed: true });
    expect(refusalsOf(decideCancelStability(false)).map(({ code }) => code)).toEqual(['NOT_RUNNING']);
  });
});
