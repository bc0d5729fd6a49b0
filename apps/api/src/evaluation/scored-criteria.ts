// Which criteria people score: all but one that is a price worked out by a published rule.
import type { PriceRule } from '@moothall/domain/challenge';
import { pricedCriterion } from '@moothall/domain/evaluation';

/** @param content says the rule; @param criteria in whatever form they are at hand */
export function scoredOf<Criterion extends { readonly code: string }>(content: { readonly priceRule?: PriceRule | null }, criteria: readonly Criterion[]): Criterion[] {
  const priced = pricedCriterion(content.priceRule);
  return criteria.filter(({ code }) => code !== priced);
}
