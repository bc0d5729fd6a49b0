// The register of personal data: every table, column by column. A spec holds it to the catalogue of a migrated database.
import type { Fate } from '@moothall/domain/privacy';
import { columnsOf, type Gift, type Holding } from './holding.ts';
import { OF_CHALLENGES } from './of-challenges.ts';
import { OF_ENGAGEMENT } from './of-engagement.ts';
import { OF_EVALUATION } from './of-evaluation.ts';
import { OF_EVIDENCE } from './of-evidence.ts';
import { OF_IDENTITY } from './of-identity.ts';
import { OF_MONEY } from './of-money.ts';
import { OF_ORGANISATIONS } from './of-organisations.ts';
import { OF_PROPOSALS } from './of-proposals.ts';

export const REGISTER: readonly Holding[] = [...OF_IDENTITY, ...OF_ORGANISATIONS, ...OF_CHALLENGES, ...OF_ENGAGEMENT, ...OF_PROPOSALS, ...OF_EVALUATION, ...OF_MONEY, ...OF_EVIDENCE];

/** What a column has to do with people. */
export type Kind = 'nothing' | 'people' | 'together' | 'residents' | 'own';
export const KINDS: readonly Kind[] = ['nothing', 'people', 'together', 'residents', 'own'];

export interface Classified {
  readonly table: string;
  readonly column: string;
  readonly kind: Kind;
  /** Of a column of one person only. */
  readonly fate: Fate | null;
}

/** Every column that the register names. */
export const CLASSIFIED: readonly Classified[] = REGISTER.flatMap((holding) =>
  KINDS.flatMap((kind) => {
    if (kind === 'own') return Object.entries(holding.own ?? {}).map(([column, fate]): Classified => ({ table: holding.table, column, kind, fate }));
    return columnsOf(holding[kind]).map((column): Classified => ({ table: holding.table, column, kind, fate: null }));
  }),
);

/** Every part of what a person is given, in the order of the register. */
export const GIFTS: readonly (Gift & { readonly table: string })[] = REGISTER.flatMap(({ table, gives = [] }) => gives.map((gift) => ({ table, ...gift })));

/** Names of parameters in statements of the register. */
export interface Named {
  readonly person: string;
  readonly email: string;
  readonly name: string;
  readonly address: string;
}

/** `:person` and the like as `$1`, with the values in that order; casts (`::text`) are left alone. */
export function bind(text: string, named: Named): { text: string; values: string[] } {
  const order: (keyof Named)[] = [];
  const bound = text.replaceAll(/(?<!:):(person|email|name|address)\b/gu, (_, word: keyof Named) => {
    if (!order.includes(word)) order.push(word);
    return `$${order.indexOf(word) + 1}`;
  });
  return { text: bound, values: order.map((word) => named[word]) };
}
