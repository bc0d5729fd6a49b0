// Money is whole pence in a bigint; this file reads and writes it as pounds.

const POUNDS = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/u;
const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u;

const toPence = (pounds: string, fraction: string | undefined): bigint =>
  BigInt(pounds) * 100n + BigInt((fraction ?? '').padEnd(2, '0'));

/**
 * Reads what a person typed, in pounds: `25000`, `£25,000`, `25000.50`. Answers pence.
 * Null when it is not an amount of money of zero or more, or when its commas are in the wrong place.
 */
export const parsePounds = (text: string): bigint | null => {
  const match = POUNDS.exec(text.trim());
  const pounds = match?.[1];
  return pounds === undefined ? null : toPence(pounds.replaceAll(',', ''), match?.[2]);
};

/** Reads the decimal string of the API, such as `25000.00` or `-12.5`. Answers pence, or null when it is not one. */
export const fromDecimalString = (text: string): bigint | null => {
  const match = DECIMAL.exec(text);
  const pounds = match?.[2];
  if (pounds === undefined) return null;
  const pence = toPence(pounds, match?.[3]);
  return match?.[1] === '-' ? -pence : pence;
};

const split = (pence: bigint): { sign: string; pounds: string; rest: string } => {
  const size = pence < 0n ? -pence : pence;
  return {
    sign: pence < 0n ? '-' : '',
    pounds: (size / 100n).toString(),
    rest: (size % 100n).toString().padStart(2, '0'),
  };
};

/** Writes pence as the decimal string of the API: always two decimals, no commas, `25000.00`. */
export const toDecimalString = (pence: bigint): string => {
  const { sign, pounds, rest } = split(pence);
  return `${sign}${pounds}.${rest}`;
};

/** Writes pence for people: `£25,000`, with pence only when there are any: `£25,000.50`. */
export const formatPounds = (pence: bigint): string => {
  const { sign, pounds, rest } = split(pence);
  const grouped = pounds.replaceAll(/\B(?=(\d{3})+$)/gu, ',');
  return `${sign}£${grouped}${rest === '00' ? '' : `.${rest}`}`;
};
