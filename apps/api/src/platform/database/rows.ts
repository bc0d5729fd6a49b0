// Reads plain rows by named (prepared) statements on TypeORM's own pool: no entity hydration on the way out.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';

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
    const result = await this.pool.query<Row>({ name: nameOf(text), text, values: [...values] });
    return result.rows;
  }

  async one<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    const rows = await this.all<Row>(text, values);
    return rows[0] ?? null;
  }
}

const names = new Map<string, string>();

/** The same on each connection and for each process, and reckoned once. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

function isPostgres(driver: unknown): driver is PostgresDriver {
  return typeof driver === 'object' && driver !== null && 'master' in driver;
}
