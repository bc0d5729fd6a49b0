// The language of conditions. Every part can only become truer as more is pledged, so one greatest outcome exists.
import type { OrganisationClass } from './pledger.ts';

/** Parts that are looked up in the pool. */
export type Atom =
  | { readonly type: 'total'; readonly min: bigint; readonly class?: OrganisationClass; readonly excludeOwn?: boolean }
  | {
      readonly type: 'count';
      readonly k: number;
      readonly class?: OrganisationClass;
      readonly minEach?: bigint;
      readonly excludeOwn?: boolean;
    }
  | { readonly type: 'organisation'; readonly organisationId: string }
  | { readonly type: 'fact'; readonly code: string };

/**
 * When a pledge holds. Amounts in pence.
 * `always` · `total`: active money (of a class) reaches `min` · `count`: at least `k` distinct organisations (of a
 * class) are active, each with `minEach` or more · `organisation`: it is active · `fact`: the milestone is met ·
 * `all`, `any`, `atLeast` k of the parts. `excludeOwn` leaves out every pledge of the pledger's own organisation.
 */
export type Condition =
  | { readonly type: 'always' }
  | Atom
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'atLeast'; readonly k: number; readonly of: readonly Condition[] };

export const CONDITION_TYPES = ['always', 'total', 'count', 'organisation', 'fact', 'all', 'any', 'atLeast'] as const;

/** How many of its parts a compound needs. */
export const partsNeeded = (condition: Extract<Condition, { readonly of: readonly Condition[] }>): number => {
  if (condition.type === 'all') return condition.of.length;
  return condition.type === 'any' ? 1 : condition.k;
};
