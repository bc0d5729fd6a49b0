// Turning a price into points, for briefs that score price by a formula.
import { fraction, type Fraction } from './fraction.ts';

/**
 * BENCHMARK compares with a price fixed and published beforehand. LOWEST compares with the lowest price offered:
 * use it with care, since taking out a loser can then change the winner (see the worked case in our specs).
 */
export type PriceRule =
  | { readonly criterionCode: string; readonly method: 'BENCHMARK'; readonly benchmark: bigint }
  | { readonly criterionCode: string; readonly method: 'LOWEST' };

type Priced = { readonly id: string; readonly price?: bigint | null };

const reference = (proposals: readonly Priced[], rule: PriceRule): bigint | null => {
  if (rule.method === 'BENCHMARK') return rule.benchmark;
  return proposals.reduce<bigint | null>(
    (lowest, { price }) => (price == null || (lowest !== null && lowest <= price) ? lowest : price),
    null,
  );
};

/** How much of the price points each proposal earns, 0 to 1: reference / price, never above 1. No price, no entry. */
export const priceShares = (proposals: readonly Priced[], rule: PriceRule): Map<string, Fraction> => {
  const against = reference(proposals, rule);
  const shares = new Map<string, Fraction>();
  for (const { id, price } of proposals) {
    if (price == null || against === null) continue;
    shares.set(id, price <= against ? fraction(1n, 1n) : fraction(against, price));
  }
  return shares;
};
