// What a list of published challenges may be narrowed by, and its orders.
import type { Stage } from '@moothall/domain/challenge';
import type { Nation } from '../organisations/places.queries.ts';
import type { Theme } from './themes.ts';

export interface SearchFilter {
  readonly query?: string | null;
  readonly places?: readonly string[] | null;
  readonly regions?: readonly string[] | null;
  readonly nations?: readonly Nation[] | null;
  readonly themes?: readonly Theme[] | null;
  readonly stages?: readonly Stage[] | null;
  readonly lead?: string | null;
  /** Pence. */
  readonly budgetAtLeast?: bigint | null;
  /** Pence. */
  readonly budgetAtMost?: bigint | null;
  readonly closesBefore?: Date | null;
}

export type SearchSort = 'NEWEST' | 'CLOSING_SOONEST';
