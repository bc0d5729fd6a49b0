// What a simulation needs of a ranking: the ranked proposals in their order, and how far up the scale each stands.
import { assess, type RankingInput } from '../assess.ts';
import { compare, divide, rounded, type Fraction } from '../fraction.ts';
import { pricedCriterion } from '../price.ts';
import { inOrder } from '../rank.ts';

export type Candidates = {
  /** In the order of the ranking, equal ones by id. */
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  /** Basis points. */
  readonly weights: readonly number[];
  /** Row by row, criterion by criterion, from 0 to 1. */
  readonly shares: Float64Array;
  /** By which each total is multiplied: 1, or as the price of each quality point asks. From 0 to 1. */
  readonly factors: Float64Array;
  /** Whether a score error applies to the criterion; a price is what it is. */
  readonly isScored: readonly boolean[];
  readonly range: number;
};

const BILLION = 1_000_000_000n;

const inBillionths = (value: Fraction | null): number => (value === null ? 0 : Number(rounded(value, BILLION)) / 1e9);

/** Shares to nine decimals by whole numbers, so that every machine starts from the same. */
export const candidatesOf = (input: RankingInput): Candidates => {
  const ranked = inOrder(assess(input), input.tieBreak).flat();
  const largest = ranked.reduce<Fraction | null>((most, { factor }) => (most === null || compare(factor, most) > 0 ? factor : most), null);
  const priced = pricedCriterion(input.price);
  const shares = ranked.flatMap((one) =>
    input.criteria.map(({ code }) => {
      const share = one.cells.get(code)?.share;
      return inBillionths(share ?? null);
    }),
  );
  return {
    ids: ranked.map(({ id }) => id),
    codes: input.criteria.map(({ code }) => code),
    weights: input.criteria.map(({ weightBp }) => weightBp),
    shares: Float64Array.from(shares),
    factors: Float64Array.from(ranked, ({ factor }) => inBillionths(largest && divide(factor, largest))),
    isScored: input.criteria.map(({ code }) => code !== priced),
    range: input.scale.max - input.scale.min,
  };
};
