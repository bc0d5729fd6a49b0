// Finds published challenges by words, place, theme, stage, budget and closing date, by keyset pages.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { type Page, pageOf } from '../platform/graphql/pages.ts';
import { Parameters } from '../platform/read-plan/statement.ts';
import { CHALLENGE_COLUMNS, type ChallengeRow } from './challenges.queries.ts';
import type { SearchFilter, SearchSort } from './search-filter.ts';
import { countOf, ORDERS, type PageAsked, walkOf } from './search-walk.ts';
import { SearchWindow } from './search-window.ts';

type FoundRow = ChallengeRow & { readonly orderKey: string };

@Injectable()
export class SearchQueries {
  constructor(
    private readonly rows: Rows,
    private readonly window: SearchWindow,
  ) {}

  async page(filter: SearchFilter, sort: SearchSort, asked: PageAsked): Promise<Page<ChallengeRow>> {
    const order = ORDERS[sort];
    const { values, bind } = new Parameters();
    const walk = walkOf(filter, sort, asked, bind, this.window.rowsToLookAt);
    const rows = await this.rows.all<FoundRow>(
      `select ${CHALLENGE_COLUMNS}, ${order.key} as "orderKey" from (${walk}) s join challenge c on c.id = s.id order by ${order.by('s')}`,
      values,
    );
    return pageOf(rows, asked, (row) => [row.orderKey, row.id], (row) => row, () => this.count(filter));
  }

  private async count(filter: SearchFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const row = await this.rows.one<{ n: number }>(`select (${countOf(filter, bind)})::int as n`, values);
    return row?.n ?? 0;
  }
}
