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
    const given = { text, values: [...values] };
    const name = nameOf(text);
    try {
      return (await this.pool.query<Row>({ ...given, name })).rows;
    } catch (error) {
      if (!isOutgrown(error)) throw error;
      rename(text, name);
      return (await this.pool.query<Row>(given)).rows;
    }
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

/** A migration gave a column another type: what was planned before is of no use on any connection, and its name is spent. */
function isOutgrown(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan');
}

function rename(text: string, spent: string): void {
  if (names.get(text) === spent) names.set(text, `${spent}+`);
}

function isPostgres(driver: unknown): driver is PostgresDriver {
  return typeof driver === 'object' && driver !== null && 'master' in driver;
}
