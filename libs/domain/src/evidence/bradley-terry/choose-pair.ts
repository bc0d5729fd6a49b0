// Which two ideas a voter is asked about next: pairs with few votes first, so that a new idea is soon seen.
import type { Random } from '../../random/index.ts';

export type PairChoice = {
  readonly ideas: readonly string[];
  /** Votes so far on a pair, whichever way they went. Called with the ideas in either order. */
  readonly votesOn: (one: string, other: string) => number;
  /** Whether this voter was shown the pair. Called with the ideas in either order. */
  readonly hasSeen: (one: string, other: string) => boolean;
  readonly random: Random;
};
/** Which idea stands on the left is drawn too. `isRepeat`: this voter has seen all pairs, so one comes again. */
export type PairQuestion = { readonly left: string; readonly right: string; readonly isRepeat: boolean };

/** The most a pair may weigh: those with 0 to 19 votes are drawn alike. */
export const MOST_WEIGHT = 0.05;

/** After so many draws in vain it is quicker to look at every pair. */
const MOST_DRAWS = 200;

/** min(1/(votes + 1), 0.05), the "catch-up" of Salganik and Levy, "Wiki Surveys" (PLoS ONE 10(5), 2015). */
export const pairWeight = (votes: number): number => Math.min(1 / (votes + 1), MOST_WEIGHT);

/** The same key for both orders of a pair; for the maps behind `votesOn` and `hasSeen`. */
export const pairKey = (one: string, other: string): string => JSON.stringify(one < other ? [one, other] : [other, one]);

type Pair = readonly [string, string];

const anyPair = ({ ideas, random }: PairChoice): Pair | null => {
  if (ideas.length < 2) return null;
  const place = Math.floor(random() * ideas.length);
  const left = ideas[place];
  const right = ideas[(place + 1 + Math.floor(random() * (ideas.length - 1))) % ideas.length];
  return left === undefined || right === undefined ? null : [left, right];
};

/** Draws any pair and keeps it with a chance in proportion to its weight: the same as drawing by weight, with no list. */
const drawnPair = (choice: PairChoice): Pair | null => {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const pair = anyPair(choice);
    const kept = choice.random() * MOST_WEIGHT;
    if (pair !== null && !choice.hasSeen(...pair) && kept < pairWeight(choice.votesOn(...pair))) return pair;
  }
  return null;
};

/** Looks at all pairs that may be shown, and draws one by weight. */
const listedPair = (choice: PairChoice, mayShow: (...pair: Pair) => boolean): Pair | null => {
  const pairs = choice.ideas.flatMap((one, place) => choice.ideas.slice(place + 1).map((other): Pair => [one, other])).filter((pair) => mayShow(...pair));
  const weights = pairs.map((pair) => pairWeight(choice.votesOn(...pair)));
  let left = choice.random() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  const pair = pairs[place] ?? pairs.at(-1);
  if (pair === undefined) return null;
  return choice.random() < 0.5 ? pair : [pair[1], pair[0]];
};

/**
 * Draws the next question with chances in proportion to the weights of the pairs this voter has not seen; of all pairs
 * once there is no other. Null when there are fewer than two ideas. The same generator state draws the same question.
 */
export const choosePair = (choice: PairChoice): PairQuestion | null => {
  const fresh = drawnPair(choice) ?? listedPair(choice, (one, other) => !choice.hasSeen(one, other));
  const pair = fresh ?? listedPair(choice, () => true);
  return pair === null ? null : { left: pair[0], right: pair[1], isRepeat: fresh === null };
};
