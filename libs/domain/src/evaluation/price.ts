// Turning a price into points, for briefs that score price by a formula.
import type { PriceRule } from '../challenge/index.ts';
import { fraction, type Fraction } from './fraction.ts';

export type { PriceRule } from '../challenge/index.ts';

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
