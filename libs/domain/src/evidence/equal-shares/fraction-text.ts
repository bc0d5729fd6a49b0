// Writes an exact fraction for people.
import type { Fraction } from './purses.ts';

/** So many decimals, halves up; for fractions that are not negative. */
export const fractionText = ({ num, den }: Fraction, decimals: number): string => {
  const digits = ((2n * num * 10n ** BigInt(decimals) + den) / (2n * den)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
