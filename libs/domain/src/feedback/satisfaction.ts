// How satisfied people said they are, with how sure one can be of it.

/** How many gave each answer from 1 to 5. */
export type AnswerCounts = readonly [number, number, number, number, number];

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Satisfaction {
  readonly n: number;
  /** From 1 to 5, with its 95 % interval. */
  readonly mean: Interval;
  /** Who answered 4 or 5, from 0 to 1, with its 95 % interval. */
  readonly satisfied: Interval;
}

/** Fewer answers than these are never shown: somebody could be recognised. */
export const LEAST_SHOWN = 10;
/** Fewer than these are never set beside another place. */
export const LEAST_COMPARED = 30;

const Z95 = 1.959963984540054;

/**
 * @param counts whole numbers, not below 0
 * @returns null below `LEAST_SHOWN` answers
 */
export function satisfactionOf(counts: AnswerCounts): Satisfaction | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < LEAST_SHOWN) return null;
  return { n, mean: meanOf(counts, n), satisfied: wilson(counts[3] + counts[4], n) };
}

/**
 * Student's interval of a mean, kept within the scale. Where all said the same, the spread is taken as if one had
 * answered one step apart: certainty cannot come from ten people who agree.
 */
function meanOf(counts: AnswerCounts, n: number): Interval {
  const value = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - value) ** 2, 0);
  const variance = squares > 0 ? squares / (n - 1) : 1 / n;
  const half = studentT95(n - 1) * Math.sqrt(variance / n);
  return { value, low: Math.max(1, value - half), high: Math.min(5, value + half) };
}

/** Wilson's score interval of a share (Wilson 1927, JASA 22, 209–212). */
export function wilson(hits: number, n: number): Interval {
  const share = hits / n;
  const z2 = Z95 ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The 97.5 % point of Student's t, to 0.001 from 9 degrees of freedom on (Abramowitz and Stegun 1964, 26.7.5). */
export function studentT95(degrees: number): number {
  const z = Z95;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160;
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3 + g4 / degrees ** 4;
}

/**
 * The counts as they may be shown: a count between 1 and 9 is hidden, and where only one is hidden the smallest of
 * the others too, since the total would give it away.
 */
export function shownCounts(counts: AnswerCounts): (number | null)[] {
  const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;
  const hidden = counts.map(isSmall);
  if (hidden.filter(Boolean).length === 1) {
    const rest = counts.map((count, index) => ({ count, index })).filter(({ index, count }) => !hidden[index] && count > 0);
    const next = rest.toSorted((one, other) => one.count - other.count || one.index - other.index)[0];
    if (next) hidden[next.index] = true;
  }
  return counts.map((count, index) => (hidden[index] ? null : count));
}
