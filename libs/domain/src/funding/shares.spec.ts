// Shows that shares and steps of payment always add up to the penny, and that nobody gives more than was promised.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cumulativeFloor, sharesUnderCap } from './index.ts';

const sum = (parts: readonly bigint[]): bigint => parts.reduce((all, part) => all + part, 0n);
const pence = fc.bigInt({ min: 0n, max: 10n ** 11n });

describe('shares of a pot', () => {
  it('are what was committed while that is within the cap', () => {
    expect(sharesUnderCap([40_000n, 30_000n], 70_000n)).toEqual([40_000n, 30_000n]);
    expect(sharesUnderCap([], 70_000n)).toEqual([]);
  });

  it('are pro rata above the cap, with odd pence to the largest remainders', () => {
    expect(sharesUnderCap([20_000n, 20_000n, 20_001n], 50_000n)).toEqual([16_667n, 16_666n, 16_667n]);
    expect(sharesUnderCap([1n, 1n, 1n], 2n)).toEqual([1n, 1n, 0n]);
  });

  it('sum to the smaller of cap and commitments, and none is above what was committed, for any pot', () => {
    fc.assert(
      fc.property(fc.array(pence, { maxLength: 20 }), pence, (committed, cap) => {
        const shares = sharesUnderCap(committed, cap);
        const all = sum(committed);
        expect(sum(shares)).toBe(all < cap ? all : cap);
        shares.forEach((share, index) => expect(share >= 0n && share <= (committed[index] ?? 0n)).toBe(true));
      }),
    );
  });
});

describe('steps of payment', () => {
  it('round down until the last, which takes the rest', () => {
    expect(cumulativeFloor(100n, [3_333n, 3_333n, 3_334n])).toEqual([33n, 33n, 34n]);
    expect(cumulativeFloor(1n, [5_000n, 5_000n])).toEqual([0n, 1n]);
  });

  it('refuse to share between no steps, or by less than nothing', () => {
    expect(() => cumulativeFloor(100n, [])).toThrow(RangeError);
    expect(() => cumulativeFloor(100n, [3n, -1n])).toThrow('An amount or a weight cannot be negative.');
    expect(() => cumulativeFloor(100n, [0n, 0n])).toThrow('There is no step to call in.');
    expect(() => cumulativeFloor(-1n, [1n])).toThrow(RangeError);
  });

  it('leave out a step without weight, also the last', () => {
    expect(cumulativeFloor(10n, [0n, 1n, 0n])).toEqual([0n, 10n, 0n]);
  });

  it('sum to the whole, are never negative, and are never ahead of the plan, for any share and plan', () => {
    const weights = fc.array(fc.bigInt({ min: 1n, max: 10_000n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pence, weights, (total, parts) => {
        const steps = cumulativeFloor(total, parts);
        expect(sum(steps)).toBe(total);
        const whole = sum(parts);
        parts.forEach((_, index) => {
          expect((steps[index] ?? -1n) >= 0n).toBe(true);
          const called = sum(steps.slice(0, index + 1));
          const planned = total * sum(parts.slice(0, index + 1));
          expect(called * whole <= planned && planned < (called + 1n) * whole).toBe(true);
        });
      }),
    );
  });
});
