// Turning a price into points, for briefs that score price by a formula.
import { fraction, type Fraction } from './fraction.ts';

/**
 * BENCHMARK compares with a price fixed and published beforehand. PER_POINT gives price no points: whoever reaches the
 * published points of quality is ranked by price for each point. LOWEST compares with the lowest price offered: use it
 * with care, since taking out a loser can then change the winner (see the worked case in our specs).
 */
export type PriceRule =
  | { readonly method: 'BENCHMARK'; readonly criterionCode: string; readonly benchmark: bigint }
  | { readonly method: 'LOWEST'; readonly criterionCode: string }
  | { readonly method: 'PER_POINT'; readonly minimumPoints: number };
export const PRICE_METHODS = ['BENCHMARK', 'PER_POINT', 'LOWEST'] as const;

type Priced = { readonly id: string; readonly price?: bigint | null };

const ONE: Fraction = { num: 1n, den: 1n };

const reference = (proposals: readonly Priced[], rule: PriceRule): bigint | null => {
  if (rule.method === 'BENCHMARK') return rule.benchmark;
  return proposals.reduce<bigint | null>(
    (lowest, { price }) => (price == null || (lowest !== null && lowest <= price) ? lowest : price),
    null,
  );
};

/** The criterion that the rule scores; null when no criterion is a price. */
export const pricedCriterion = (rule: PriceRule | null | undefined): string | null =>
  rule == null || rule.method === 'PER_POINT' ? null : rule.criterionCode;

/** How much of the price points each proposal earns, 0 to 1: reference / price, never above 1. No price, no entry. */
export const priceShares = (proposals: readonly Priced[], rule: PriceRule): Map<string, Fraction> => {
  const against = pricedCriterion(rule) === null ? null : reference(proposals, rule);
  const shares = new Map<string, Fraction>();
  for (const { id, price } of proposals) {
    if (price == null || against === null) continue;
    shares.set(id, price <= against ? ONE : fraction(against, price));
  }
  return shares;
};

/** By what points are multiplied to compare proposals: 1, or under PER_POINT one over the price, a penny at the least. Null without the price it asks for. */
export const factorOf = ({ price }: Priced, rule: PriceRule | undefined): Fraction | null => {
  if (rule?.method !== 'PER_POINT') return ONE;
  return price == null ? null : fraction(1n, price < 1n ? 1n : price);
};
