// From ballots to the pairwise matrix, and from the matrix to the strongest paths between options.
import type { BallotGroups } from './ranked-ballot.ts';

/** Row by row: how many people want the option of the row more than the option of the column. */
export type PairwiseMatrix = Int32Array;

export const pairwiseMatrix = ({ ranks, sizes }: BallotGroups, options: number): PairwiseMatrix => {
  const wins = new Int32Array(options * options);
  ranks.forEach((row, group) => {
    const size = sizes[group] ?? 0;
    for (let one = 0; one < options; one += 1) {
      const own = row[one] ?? 0;
      const start = one * options;
      // All ones when the other's rank is the larger number, else zero: a mask instead of a branch nobody can predict.
      for (let other = 0; other < options; other += 1) wins[start + other] = (wins[start + other] ?? 0) + (size & ((own - (row[other] ?? 0)) >> 31));
    }
  });
  return wins;
};

/**
 * The strength of the strongest path between any two options; a path is as strong as its weakest link, and a link from
 * one option to another is as strong as its votes if they are more than the votes against it ("winning votes"), else it
 * is none. Floyd's and Warshall's algorithm, section 2.3 of Schulze, "A new monotonic, clone-independent, reversal
 * symmetric, and Condorcet-consistent single-winner election method" (Social Choice and Welfare 36, 2011).
 */
export const strongestPaths = (wins: PairwiseMatrix, options: number): Int32Array => {
  const paths = wins.map((votes, at) => {
    const against = wins[(at % options) * options + Math.floor(at / options)] ?? 0;
    return votes > against ? votes : 0;
  });
  for (let by = 0; by < options; by += 1) {
    for (let from = 0; from < options; from += 1) {
      const reach = paths[from * options + by] ?? 0;
      if (from === by || reach === 0) continue;
      for (let to = 0; to < options; to += 1) {
        const onward = Math.min(reach, paths[by * options + to] ?? 0);
        if (to !== from && onward > (paths[from * options + to] ?? 0)) paths[from * options + to] = onward;
      }
    }
  }
  return paths;
};
