// What a price is made of: lines in pence, people by days and rate, and whether they add up.

export const COST_KINDS = ['PEOPLE', 'EQUIPMENT', 'LICENCE', 'TRAVEL', 'OTHER'] as const;
export type CostKind = (typeof COST_KINDS)[number];

export type CostLine = {
  readonly what: string;
  readonly kind: CostKind;
  /** Hundredths of a day, so that half a day is exact; null for anything but people. */
  readonly daysHundredths: bigint | null;
  /** Pence for a day; null for anything but people. */
  readonly rate: bigint | null;
  /** Pence. Of people it is days times rate, whatever is written here. */
  readonly amount: bigint;
};

/** Pence; half a penny counts as a whole one. */
export const amountOf = ({ kind, daysHundredths, rate, amount }: CostLine): bigint =>
  kind === 'PEOPLE' && daysHundredths !== null && rate !== null ? (daysHundredths * rate + 50n) / 100n : amount;

export const totalOf = (lines: readonly CostLine[]): bigint => lines.reduce((sum, line) => sum + amountOf(line), 0n);

/** What is missing in the lines (above zero) or too much (below); null while there is nothing to compare. */
export const differenceToPrice = (lines: readonly CostLine[], price: bigint | null): bigint | null =>
  lines.length === 0 || price === null ? null : price - totalOf(lines);
