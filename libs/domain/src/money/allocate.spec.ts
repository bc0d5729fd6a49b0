// Shows that shares always add up to the penny, and who gets the odd pence.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateLargestRemainder } from './index.ts';

const sum = (parts: readonly bigint[]): bigint => parts.reduce((all, part) => all + part, 0n);

describe('sharing out an amount', () => {
  it('gives left-over pence to the largest remainders', () => {
    expect(allocateLargestRemainder(100n, [50n, 30n, 21n])).toEqual([49n, 30n, 21n]);
  });

  it('gives left-over pence in listed order when remainders are equal', () => {
    expect(allocateLargestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  });

  it('shares equally when every weight is zero', () => {
    expect(allocateLargestRemainder(5n, [0n, 0n])).toEqual([3n, 2n]);
  });

  it('throws when there is nobody to share between, or a weight is negative', () => {
    expect(() => allocateLargestRemainder(5n, [])).toThrow(RangeError);
    expect(() => allocateLargestRemainder(5n, [1n, -1n])).toThrow(RangeError);
  });

  it('sums exactly and stays within a penny of the exact share, for any amount and weights', () => {
    const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, weights, (total, parts) => {
        const shares = allocateLargestRemainder(total, parts);
        expect(sum(shares)).toBe(total);
        const whole = sum(parts);
        if (whole === 0n) return;
        shares.forEach((share, index) => {
          const gap = share * whole - total * (parts[index] ?? 0n);
          expect(gap < whole && gap > -whole).toBe(true);
        });
      }),
    );
  });
});
