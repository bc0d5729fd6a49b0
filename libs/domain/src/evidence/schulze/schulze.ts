// The order of a list of options from ranked ballots, by the Schulze method; ties stay ties.
import { groupBallots, type RankedBallot } from './ranked-ballot.ts';
import { pairwiseMatrix, strongestPaths } from './strongest-paths.ts';

/** Stored with a result, so that it can be worked out again in the same way. */
export const RANKED_METHOD = 'schulze-winning-votes/1';

export type RankedOption = {
  readonly option: string;
  /** "1224": tied options share a rank and the next one is skipped. */
  readonly rank: number;
  readonly tiedWith: readonly string[];
};
export type SchulzeResult = {
  readonly method: typeof RANKED_METHOD;
  readonly options: readonly string[];
  readonly ballots: number;
  /** Kinds of ballots that differ. */
  readonly kinds: number;
  /** Rows and columns in the order of `options`: how many want the row's option more than the column's. */
  readonly pairwise: readonly (readonly number[])[];
  /** The same for the strength of the strongest path from the row's option to the column's. */
  readonly paths: readonly (readonly number[])[];
  /** Options beaten by none. More than one is a tie for the first place. */
  readonly winners: readonly string[];
  readonly ranking: readonly RankedOption[];
};

const rowsOf = (matrix: Int32Array, size: number): number[][] =>
  Array.from({ length: size }, (_, row) => Array.from(matrix.subarray(row * size, (row + 1) * size)));

/** Takes off, again and again, the options that none of those left beats. */
const layersOf = (options: readonly string[], beats: (one: number, other: number) => boolean): number[][] => {
  const layers: number[][] = [];
  let left = options.map((_, place) => place);
  while (left.length > 0) {
    const among = left;
    const unbeaten = among.filter((one) => !among.some((other) => beats(other, one)));
    layers.push(unbeaten);
    left = among.filter((one) => !unbeaten.includes(one));
  }
  return layers;
};

/**
 * Unranked options count as tied last, and links weigh their winning votes. One option beats another when its strongest
 * path there is stronger than the one back; that is a strict partial order (Schulze 2011, section 4.1), so someone is
 * always unbeaten. Where it leaves options incomparable the ranking is made of layers: first those that none beats,
 * then those that none of the rest beats, and so on; a layer is a tie. Neither ballots nor options gain by their order.
 * Throws RangeError for a ballot that `checkBallot` refuses.
 */
export const schulze = (options: readonly string[], ballots: Iterable<RankedBallot>): SchulzeResult => {
  const groups = groupBallots(options, ballots);
  const size = options.length;
  const wins = pairwiseMatrix(groups, size);
  const paths = strongestPaths(wins, size);
  const beats = (one: number, other: number): boolean => (paths[one * size + other] ?? 0) > (paths[other * size + one] ?? 0);
  const layers = layersOf(options, beats).map((layer) => layer.flatMap((place) => options[place] ?? []));
  let next = 1;
  const ranking = layers.flatMap((layer) => {
    const rank = next;
    next += layer.length;
    return layer.map((option): RankedOption => ({ option, rank, tiedWith: layer.filter((other) => other !== option) }));
  });
  return {
    method: RANKED_METHOD,
    options,
    ballots: groups.ballots,
    kinds: groups.ranks.length,
    pairwise: rowsOf(wins, size),
    paths: rowsOf(paths, size),
    winners: layers[0] ?? [],
    ranking,
  };
};
