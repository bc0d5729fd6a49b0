// Finds published challenges by words, place, theme, stage, budget and closing date, by keyset pages.
import { Injectable } from '@nestjs/common';
import type { Stage } from '@moothall/domain/challenge';
import type { Nation } from '../organisations/places.queries.ts';
import { Rows } from '../platform/database/rows.ts';
import { type CursorValue, decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import { CHALLENGE_COLUMNS, type ChallengeRow } from './challenges.queries.ts';
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

interface Order {
  readonly by: string;
  readonly behind: string;
  readonly keyOf: (row: FoundRow) => CursorValue[];
}

type FoundRow = ChallengeRow & { publishedKey: string; closingOrder: string };

const ORDERS: Record<SearchSort, Order> = {
  NEWEST: {
    by: 's.published_at desc, s.id desc',
    behind: '(s.published_at, s.id) < ($1::timestamptz, $2)',
    keyOf: (row) => [row.publishedKey, row.id],
  },
  CLOSING_SOONEST: {
    by: 's.closing_order, s.id',
    behind: '(s.closing_order, s.id) > ($1::bigint, $2)',
    keyOf: (row) => [row.closingOrder, row.id],
  },
};

@Injectable()
export class SearchQueries {
  constructor(private readonly rows: Rows) {}

  async page(filter: SearchFilter, sort: SearchSort, args: { first: number; after?: string | null }): Promise<Page<ChallengeRow>> {
    const order = ORDERS[sort];
    const { conditions, values } = conditionsOf(filter);
    const after = args.after ? decodeCursor(args.after, 2) : null;
    const shift = after ? 2 : 0;
    const where = [...(after ? [order.behind] : []), ...conditions.map((condition) => condition(shift))];
    const rows = await this.rows.all<FoundRow>(
      `select ${CHALLENGE_COLUMNS}, s.published_at::text as "publishedKey", s.closing_order::text as "closingOrder"
       from challenge_search s join challenge c on c.id = s.id
       ${where.length > 0 ? `where ${where.join(' and ')}` : ''} order by ${order.by} limit $${values.length + shift + 1}`,
      [...(after ?? []), ...values, args.first + 1],
    );
    return pageOf(rows, args, order.keyOf, (row) => row, () => this.count(filter));
  }

  private async count(filter: SearchFilter): Promise<number> {
    const { conditions, values } = conditionsOf(filter);
    const where = conditions.length > 0 ? `where ${conditions.map((condition) => condition(0)).join(' and ')}` : '';
    const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from challenge_search s ${where}`, values);
    return row?.n ?? 0;
  }
}

type Condition = (shift: number) => string;

/** One condition per given filter; the text depends only on which filters are given, never on what they hold. */
function conditionsOf(filter: SearchFilter): { conditions: Condition[]; values: unknown[] } {
  const given: [unknown, (parameter: string) => string][] = [
    [filter.query?.trim() || null, (p) => `s.words @@ (websearch_to_tsquery('english', ${p}) || websearch_to_tsquery('simple', ${p}))`],
    [list(filter.places), (p) => `s.places && ${p}::text[]`],
    [list(filter.regions), (p) => `s.regions && ${p}::text[]`],
    [list(filter.nations), (p) => `s.nations && ${p}::text[]`],
    [list(filter.themes), (p) => `s.theme = any(${p}::text[])`],
    [list(filter.stages), (p) => `s.stage = any(${p}::text[])`],
    [filter.lead ?? null, (p) => `s.lead_id = ${p}`],
    [filter.budgetAtLeast ?? null, (p) => `s.budget_max >= ${p}::bigint`],
    [filter.budgetAtMost ?? null, (p) => `coalesce(s.budget_min, s.budget_max) <= ${p}::bigint`],
    [filter.closesBefore ?? null, (p) => `(s.stage = 'OPEN' and s.closes_at < ${p}::timestamptz)`],
  ];
  const present = given.filter(([value]) => value !== null);
  return {
    conditions: present.map(([, text], index) => (shift: number) => text(`$${index + 1 + shift}`)),
    values: present.map(([value]) => value),
  };
}

function list<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}
