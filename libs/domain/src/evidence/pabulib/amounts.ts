// Amounts of money in a `.pb` file, kept exactly as whole numbers of the smallest part that the file uses.

const AMOUNT = /^(\d{1,18})(?:\.(\d{1,6}))?$/u;

/** How many decimals a text has that is an amount; null when it is none. */
export const decimalsOf = (text: string): number | null => {
  const match = AMOUNT.exec(text);
  return match === null ? null : (match[2]?.length ?? 0);
};

/** In units of 10^−decimals; 0 for what is no amount. */
export const amountOf = (text: string, decimals: number): bigint => {
  const match = AMOUNT.exec(text);
  return match === null ? 0n : BigInt(`${match[1] ?? '0'}${(match[2] ?? '').padEnd(decimals, '0')}`);
};

export const amountText = (value: bigint, decimals: number): string => {
  const digits = value.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
