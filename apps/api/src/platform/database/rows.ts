// Reads plain rows by named (prepared) statements on TypeORM's own pool: no entity hydration on the way out.
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { nameOf } from './statement-names.ts';

/** A pg pool as TypeORM keeps it. */
interface PostgresDriver {
  readonly master: pg.Pool;
}

@Injectable()
export class Rows {
  constructor(private readonly database: DataSource) {}

  /** The pool that all words share. */
  get pool(): pg.Pool {
    const driver: unknown = this.database.driver;
    if (isPostgres(driver)) return driver.master;
    throw new Error('The database is not open');
  }

  /** Runs one SELECT. The text must be constant per shape, since each shape is a prepared statement. */
  async all<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const name = nameOf(text);
    const result = await this.pool.query<Row>(name === null ? { text, values: [...values] } : { name, text, values: [...values] });
    return result.rows;
  }

  async one<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    const rows = await this.all<Row>(text, values);
    return rows[0] ?? null;
  }
}

function isPostgres(driver: unknown): driver is PostgresDriver {
  return typeof driver === 'object' && driver !== null && 'master' in driver;
}
