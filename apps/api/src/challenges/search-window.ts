// How many rows of the list a search looks at before it takes the index: √(21·N), rounded down to a power of two so that texts stay few.
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { unasked } from '../platform/unasked.ts';

const PAGE = 21;
const LEAST = 256;
const MOST = 8_192;
const REFRESH_MS = 600_000;

export function windowFor(rows: number): number {
  const exact = Math.sqrt(PAGE * Math.max(0, rows));
  return Math.min(MOST, Math.max(LEAST, 2 ** Math.floor(Math.log2(Math.max(1, exact)))));
}

@Injectable()
export class SearchWindow implements OnApplicationBootstrap {
  private size = LEAST;
  private readAt = 0;

  constructor(private readonly rows: Rows) {}

  onApplicationBootstrap(): Promise<void> {
    return this.refresh();
  }

  /** The newest that is known; a newer one is read behind the caller's back. */
  get rowsToLookAt(): number {
    if (Date.now() - this.readAt > REFRESH_MS) void unasked(() => this.refresh().catch(() => undefined));
    return this.size;
  }

  private async refresh(): Promise<void> {
    this.readAt = Date.now();
    const row = await this.rows.one<{ n: number }>(`select reltuples::float8 as n from pg_class where oid = 'challenge_search'::regclass`);
    this.size = windowFor(row?.n ?? 0);
  }
}
