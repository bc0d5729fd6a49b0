// How a word says that a field is a public fact, and by which SQL it is written. What says nothing is left to the resolvers.
import type { Bind } from './statement.ts';
import type { Row } from './json-text.ts';

/** What SQL of a field may ask of the plan that is being made. */
export interface Ask {
  /**
   * The JSON text of what the operation selects of an object that this field leads to.
   * @param type its GraphQL name
   */
  object(type: string, row: Row): string;
}

/** The SQL of a field's JSON text. NULL makes the plan stand aside. */
export type Write = (ask: Ask) => string;

/** One field that plans may answer. */
export interface PlannedField {
  /** Whether only somebody who is not signed in gets this; plans with such a field are for visitors alone. */
  readonly isForVisitors: boolean;
  readonly write: Write;
}

/** The fields of a type, written from a row of it. */
export type PlannedType = (row: Row) => Readonly<Record<string, PlannedField>>;

/** A fact that is equal for every viewer. */
export const fact = (written: string | Write): PlannedField => ({ isForVisitors: false, write: asWrite(written) });

/** What a visitor sees. Somebody who is signed in may see something else, and is answered by the resolvers. */
export const forVisitors = (written: string | Write): PlannedField => ({ isForVisitors: true, write: asWrite(written) });

function asWrite(written: string | Write): Write {
  return typeof written === 'string' ? () => written : written;
}

export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Objects whose text is kept by their stamp. The stamp must change in the very transaction that changes anything a
 * declared field of the type reads.
 */
export interface CardSource {
  readonly type: string;
  /** Where one is found, such as `challenge c`. */
  readonly table: string;
  /** What of its row is opened once for all fields, beside the table; an item of FROM. */
  readonly opened: string;
  /** The column of its id. */
  readonly id: string;
  /** @returns the scalar SQL of the stamp of the card with this id */
  readonly stampOf: (id: string) => string;
}

/** A root field that answers a connection of cards. */
export interface PlannedConnection {
  readonly kind: 'connection';
  readonly cards: CardSource;
  /** @returns null to stand aside, for arguments that the resolver would refuse or read differently */
  readonly walk: (args: Arguments, bind: Bind) => Walk | null;
}

export interface Walk {
  /** SELECT of `id` and `key` (the order value of the cursor), at most `first` + 1 rows. */
  readonly rows: string;
  /** ORDER BY of these rows; the alias is `p`. */
  readonly order: string;
  readonly first: number;
  readonly hasPrevious: boolean;
  /** The number of all, as a scalar SELECT. */
  readonly count: (bind: Bind) => string;
}

/** A root field that answers one card. */
export interface PlannedCard {
  readonly kind: 'card';
  readonly cards: CardSource;
  /** The condition that finds what everybody may see; null to stand aside. */
  readonly where: (args: Arguments, bind: Bind) => string | null;
}

/** A root field that answers one object, read anew each time. */
export interface PlannedObject {
  readonly kind: 'object';
  readonly type: string;
  readonly alias: string;
  readonly from: string;
  readonly where: (args: Arguments, bind: Bind) => string | null;
}

export type PlannedRoot = PlannedConnection | PlannedCard | PlannedObject;
