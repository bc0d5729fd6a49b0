// Puts parameters into a statement as it is written, and runs it; only what is asked often gets a name in the database.
import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Adds a parameter. @returns its place, such as `$3` */
export type Bind = (value: unknown) => string;

export class Parameters {
  readonly values: unknown[] = [];

  readonly bind: Bind = (value) => `$${this.values.push(value)}`;
}

/** A named statement lives in each connection until it ends, so strangers must not be able to make ever more of them. */
const MOST_NAMES = 500;
const ASKED_OFTEN = 4;

export class Statements {
  private readonly names = new Map<string, string>();
  private readonly asked = new Map<string, number>();

  async rows(pool: pg.Pool, text: string, values: readonly unknown[]): Promise<unknown[][]> {
    const name = this.nameOf(text);
    const result = await pool.query<unknown[]>({ ...(name ? { name } : {}), text, values: [...values], rowMode: 'array' });
    return result.rows;
  }

  private nameOf(text: string): string | null {
    const name = this.names.get(text);
    if (name !== undefined) return name;
    const times = (this.asked.get(text) ?? 0) + 1;
    if (this.asked.size > MOST_NAMES * 4) this.asked.clear();
    this.asked.set(text, times);
    if (times < ASKED_OFTEN || this.names.size >= MOST_NAMES) return null;
    this.asked.delete(text);
    const made = `plan-${createHash('sha1').update(text).digest('base64url')}`;
    this.names.set(text, made);
    return made;
  }
}
