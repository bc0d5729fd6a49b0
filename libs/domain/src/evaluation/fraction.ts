// Exact fractions, so that a tie is a tie and nobody wins by the way a computer rounds.

/** Invariant: `den` is above zero. Not always in lowest terms. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

export const ZERO: Fraction = { num: 0n, den: 1n };

const MILLION = 1_000_000;

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const lowest = (num: bigint, den: bigint): Fraction => {
  const common = gcd(num, den);
  return common <= 1n ? { num, den } : { num: num / common, den: den / common };
};

/** A score as written in decimals, exact to six of them: the scale of every figure here. */
export const toMicro = (value: number): number => Math.round(value * MILLION);

export const fraction = (num: bigint, den: bigint): Fraction => (den < 0n ? { num: -num, den: -den } : { num, den });

export const fromNumber = (value: number): Fraction => lowest(BigInt(toMicro(value)), BigInt(MILLION));

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.den === b.den ? { num: a.num + b.num, den: a.den } : lowest(a.num * b.den + b.num * a.den, a.den * b.den);

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { num: -b.num, den: b.den });

export const multiply = (a: Fraction, b: Fraction): Fraction => lowest(a.num * b.num, a.den * b.den);

/** Null when `b` is zero. */
export const divide = (a: Fraction, b: Fraction): Fraction | null =>
  b.num === 0n ? null : ((exact) => lowest(exact.num, exact.den))(fraction(a.num * b.den, a.den * b.num));

/** Negative, zero or positive, as for sorting. */
export const compare = (a: Fraction, b: Fraction): number => {
  const gap = a.num * b.den - b.num * a.den;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
};

/** The whole number nearest to `value` times `times`; halves go up. */
export const rounded = (value: Fraction, times: bigint): bigint => {
  const doubled = 2n * value.num * times + value.den;
  const whole = 2n * value.den;
  const floor = doubled / whole;
  return doubled % whole < 0n ? floor - 1n : floor;
};

/** For people: so many decimals, halves up. */
export const toText = (value: Fraction, decimals: number): string => {
  const digits = rounded(value, 10n ** BigInt(decimals));
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};
