// How far each weight could move before another proposal would come first: exact, one criterion at a time.
import { assess, type RankingCriterion, type RankingInput } from './assess.ts';
import { add, compare, divide, fraction, multiply, subtract, toText, ZERO, type Fraction } from './fraction.ts';
import { inOrder, type Ranked } from './rank.ts';

export type WeightCrossing = {
  readonly criterion: string;
  readonly weightBp: number;
  readonly winnerId: string;
  /** Per cent, rounded down to one decimal: below it `lowerRival` comes first. Null when no lower weight changes that. */
  readonly lower: string | null;
  readonly lowerRival: string | null;
  /** Per cent, rounded up to one decimal: above it `upperRival` comes first. Null when no higher weight changes that. */
  readonly upper: string | null;
  readonly upperRival: string | null;
  /** The same bounds rounded the other way: between these two the winner certainly stays first. */
  readonly staysFrom: string | null;
  readonly staysTo: string | null;
};

type Bound = { readonly at: Fraction; readonly rival: string };

const ONE: Fraction = { num: 1n, den: 1n };

/** Times the factor that turns points into merit, which leaves everything a straight line in the weight. */
const shareOf = (one: Ranked, code: string): Fraction => {
  const share = one.cells.get(code)?.share ?? ZERO;
  return one.factor.num === one.factor.den ? share : multiply(share, one.factor);
};

/** The weighted mean of all other criteria; null when they weigh nothing. */
const rest = (one: Ranked, criteria: readonly RankingCriterion[], code: string): Fraction | null => {
  const others = criteria.filter((criterion) => criterion.code !== code);
  const weight = others.reduce((sum, { weightBp }) => sum + weightBp, 0);
  const points = others.reduce(
    (sum, other) => add(sum, multiply(shareOf(one, other.code), fraction(BigInt(other.weightBp), 1n))),
    ZERO,
  );
  return divide(points, fraction(BigInt(weight), 1n));
};

type Crossing = { readonly side: 'lower' | 'upper'; readonly bound: Bound };

/**
 * With weight v on criterion j and the others rescaled to 1 − v, the winner A leads B by
 * g(v) = (r_A − r_B) + v ((A_j − r_A) − (B_j − r_B)), r being the weighted mean of the rest; they tie where g is zero.
 */
const crossingWith = (winner: Ranked, rival: Ranked, criteria: readonly RankingCriterion[], code: string): Crossing | null => {
  const [restOfWinner, restOfRival] = [rest(winner, criteria, code), rest(rival, criteria, code)];
  if (restOfWinner === null || restOfRival === null) return null;
  const lead = subtract(restOfWinner, restOfRival);
  const slope = subtract(subtract(shareOf(winner, code), shareOf(rival, code)), lead);
  const at = divide(subtract(ZERO, lead), slope);
  if (at === null || compare(at, ZERO) <= 0 || compare(at, ONE) >= 0) return null;
  return { side: slope.num > 0n ? 'lower' : 'upper', bound: { at, rival: rival.id } };
};

const tightest = (crossings: readonly Crossing[], side: 'lower' | 'upper'): Bound | null =>
  crossings
    .filter((crossing) => crossing.side === side)
    .map((crossing) => crossing.bound)
    .reduce<Bound | null>((best, bound) => {
      if (best === null) return bound;
      const isTighter = side === 'lower' ? compare(bound.at, best.at) > 0 : compare(bound.at, best.at) < 0;
      return isTighter ? bound : best;
    }, null);

/** Per cent with one decimal, rounded so that the sentence built on it stays true. */
const percent = (bound: Bound | null, direction: 'down' | 'up'): string | null => {
  if (bound === null) return null;
  const { num, den } = bound.at;
  const tenths = (num * 1000n + (direction === 'up' ? den - 1n : 0n)) / den;
  return toText(fraction(tenths, 10n), 1);
};

/**
 * For each criterion the weights between which the first proposal stays first (or stays tied for it), the other
 * weights rescaled in proportion. Empty when nothing is ranked. Run it only on frozen scores: it explains a decision,
 * and never changes a weight. See docs/methods.md.
 */
export const weightCrossings = (input: RankingInput): WeightCrossing[] => {
  const [winner, ...rivals] = inOrder(assess(input), input.tieBreak).flat();
  if (winner === undefined) return [];
  return input.criteria.map(({ code, weightBp }) => {
    const crossings = rivals
      .map((rival) => crossingWith(winner, rival, input.criteria, code))
      .filter((crossing) => crossing !== null);
    const [lower, upper] = [tightest(crossings, 'lower'), tightest(crossings, 'upper')];
    return {
      criterion: code,
      weightBp,
      winnerId: winner.id,
      lower: percent(lower, 'down'),
      lowerRival: lower?.rival ?? null,
      upper: percent(upper, 'up'),
      upperRival: upper?.rival ?? null,
      staysFrom: percent(lower, 'up'),
      staysTo: percent(upper, 'down'),
    };
  });
};

/** One crossing as a sentence, such as "RoadEar stays first while Impact weighs less than 48.0%." */
export const describeCrossing = (crossing: WeightCrossing, winner: string, criterion: string): string => {
  const { staysFrom, staysTo } = crossing;
  if (staysFrom === null && staysTo === null) return `${winner} stays first whatever ${criterion} weighs.`;
  if (staysFrom === null) return `${winner} stays first while ${criterion} weighs less than ${staysTo}%.`;
  if (staysTo === null) return `${winner} stays first while ${criterion} weighs more than ${staysFrom}%.`;
  return `${winner} stays first while ${criterion} weighs between ${staysFrom}% and ${staysTo}%.`;
};
