// What somebody chose for an import, as it is kept with it.
import type { ColumnChoice } from '@moothall/domain/evidence';

/** For a list of service requests: whose they are, and which of our services each of theirs is. */
export interface RequestsChoice {
  readonly place: string;
  readonly services: readonly { readonly code: string; readonly service: string }[];
  readonly title: string;
  readonly citation: string;
  readonly url: string | null;
}

export type KeptChoice = { readonly survey: ColumnChoice; readonly requests?: undefined } | { readonly survey?: undefined; readonly requests: RequestsChoice };
