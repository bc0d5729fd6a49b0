// Whether every idea won, directly or through others, against every other: only then does a maximum likelihood exist.
import type { PairCounts } from './pair-counts.ts';

/** Ideas reached from the first one by following wins, or losses. */
const reached = (counts: PairCounts, wins: Uint32Array, losses: Uint32Array): number => {
  const neighbours = counts.ideas.map((): number[] => []);
  counts.first.forEach((one, pair) => {
    const other = counts.second[pair] ?? 0;
    if ((wins[pair] ?? 0) > 0) neighbours[one]?.push(other);
    if ((losses[pair] ?? 0) > 0) neighbours[other]?.push(one);
  });
  const seen = new Set([0]);
  for (const idea of seen) for (const next of neighbours[idea] ?? []) seen.add(next);
  return seen.size;
};

/** Ford's condition, "Solution of a ranking problem from binary comparisons" (American Mathematical Monthly 64, 1957). */
export const isStronglyConnected = (counts: PairCounts): boolean =>
  counts.ideas.length === 0 ||
  [reached(counts, counts.firstWins, counts.secondWins), reached(counts, counts.secondWins, counts.firstWins)].every((size) => size === counts.ideas.length);
