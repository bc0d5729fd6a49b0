// A council's decision on what comes first: whether it follows the result, and what it must say when it does not.
import { combine, demand, type Decision } from '../decision/index.ts';
import type { ConsultationCount } from './results.ts';

/** Best first; options in one tier are tied, so either may come before the other. */
export type Tiers = readonly (readonly string[])[];

const byRank = (options: readonly { readonly option: string; readonly rank: number }[]): string[][] =>
  [...Map.groupBy(options, ({ rank }) => rank)].toSorted(([a], [b]) => a - b).map(([, tier]) => tier.map(({ option }) => option));

/** A budget vote says which projects are chosen and which not; it puts none of either before another. */
export const tiersOf = (count: ConsultationCount): Tiers => {
  switch (count.kind) {
    case 'PAIRWISE':
      return byRank(count.everyone.scores);
    case 'RANKED':
      return byRank(count.ranking);
    case 'BUDGET':
      return [count.chosen.map(({ option }) => option), count.notChosen.map(({ option }) => option)];
  }
};

/** Whether an order, which may stop early, puts anything before what the result puts higher. A budget's set must be whole. */
export const departs = (tiers: Tiers, order: readonly string[], isSet: boolean): boolean => {
  const tierOf = new Map(tiers.flatMap((tier, place) => tier.map((option): [string, number] => [option, place])));
  const places = order.map((option) => tierOf.get(option) ?? tiers.length);
  if (isSet) return places.some((place) => place > 0) || order.length !== tiers[0]?.length;
  const isDescending = places.some((place, at) => place < (places[at - 1] ?? 0));
  const last = places.at(-1) ?? 0;
  const named = new Set(order);
  const isSkipping = tiers.slice(0, last).some((tier) => tier.some((option) => !named.has(option)));
  return isDescending || isSkipping;
};

export type PriorityFacts = {
  readonly isCounted: boolean;
  readonly isDecided: boolean;
  readonly options: readonly string[];
  readonly order: readonly string[];
  readonly departs: boolean;
  readonly reason: string;
};
export type PriorityCode = 'NOT_COUNTED' | 'ALREADY_DECIDED' | 'ORDER_MISSING' | 'UNKNOWN_OPTION' | 'OPTION_TWICE' | 'REASON_MISSING';

/** Whoever departs from what people said owes them the reason. */
const LEAST_REASON = 20;

export const decidePriorityOrder = ({ isCounted, isDecided, options, order, departs: isDeparture, reason }: PriorityFacts): Decision<PriorityCode> =>
  combine<PriorityCode>(
    demand(isCounted, 'NOT_COUNTED', [], 'Wait until the votes are counted.'),
    demand(!isDecided, 'ALREADY_DECIDED', [], 'This decision was recorded before and stays as it is.'),
    demand(order.length > 0, 'ORDER_MISSING', ['order'], 'Choose what comes first.'),
    demand(order.every((option) => options.includes(option)), 'UNKNOWN_OPTION', ['order'], 'Choose from the options of this consultation.'),
    demand(new Set(order).size === order.length, 'OPTION_TWICE', ['order'], 'Give each option one place.'),
    demand(!isDeparture || reason.trim().length >= LEAST_REASON, 'REASON_MISSING', ['reason'], `Say why you depart from the result, in at least ${LEAST_REASON} characters.`),
  );
