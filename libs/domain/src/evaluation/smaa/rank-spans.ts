// Counts ranks in at most 64 spans, so that the usual range of a rank is known without a table of everybody by every rank.

const FINE = 32;
const MOST = 64;

export type RankSpans = {
  readonly count: number;
  /** By rank from 1: its span. */
  readonly spanOf: Uint8Array;
  /** The first and the last rank of each span. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
};

/** The last rank of each span: single ranks at the top, and then each span wider than what is above it by a share. */
const endsBy = (proposals: number, share: number): number[] => {
  const ends: number[] = [];
  for (let end = 0; end < proposals && ends.length <= MOST; ends.push(end)) {
    const width = end < FINE ? 1 : Math.max(1, Math.floor((end * share) / 256));
    end = Math.min(proposals, end + width);
  }
  return ends;
};

/** One span for each rank while there are at most 64; else one for each of the first 32, and then ever wider ones. */
export const rankSpans = (proposals: number): RankSpans => {
  let share = 0;
  let ends = endsBy(proposals, share);
  while (ends.length > MOST) ends = endsBy(proposals, (share += 1));
  const spanOf = new Uint8Array(proposals + 1);
  const from = Uint32Array.from(ends, (_, span) => (ends[span - 1] ?? 0) + 1);
  ends.forEach((last, span) => spanOf.fill(span, from[span], last + 1));
  return { count: ends.length, spanOf, from, to: Uint32Array.from(ends) };
};

/** The ranks between which nine of ten simulations lie, one in twenty left out at either end; widened to whole spans. */
export const usualRange = (counts: Uint32Array, { from, to }: RankSpans, samples: number): { from: number; to: number } => {
  const tail = Math.floor(samples / 20);
  let [low, sum] = [0, counts[0] ?? 0];
  while (sum <= tail && low < counts.length - 1) sum += counts[(low += 1)] ?? 0;
  let high = counts.length - 1;
  sum = counts[high] ?? 0;
  while (sum <= tail && high > low) sum += counts[(high -= 1)] ?? 0;
  return { from: from[low] ?? 1, to: to[high] ?? 1 };
};
