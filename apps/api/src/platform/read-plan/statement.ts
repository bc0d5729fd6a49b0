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
const MOST_KNOWN = 2_000;

/** A statement by a name of our own that is shorter than its text: texts are long, and made only when they are new. */
export interface Statement {
  readonly key: string;
  readonly text: () => string;
}

interface Known {
  readonly text: string;
  times: number;
  /** Its name in the database; null while it is asked too seldom. */
  name: string | null;
}

export class Statements {
  private known = new Map<string, Known>();
  private names = 0;

  async rows(pool: pg.Pool, statement: Statement, values: unknown[]): Promise<unknown[][]> {
    const known = this.knownOf(statement);
    known.times += 1;
    if (known.name === null && known.times >= ASKED_OFTEN && this.names < MOST_NAMES) {
      this.names += 1;
      known.name = `plan-${createHash('sha1').update(known.text).digest('base64url')}`;
    }
    const { text, name } = known;
    const result = await pool.query<unknown[]>({ ...(name ? { name } : {}), text, values, rowMode: 'array' });
    return result.rows;
  }

  private knownOf({ key, text }: Statement): Known {
    const found = this.known.get(key);
    if (found) return found;
    // Those with a name are kept: their names are spent.
    if (this.known.size >= MOST_KNOWN) this.known = new Map([...this.known].filter(([, { name }]) => name !== null));
    const made = { text: text(), times: 0, name: null };
    this.known.set(key, made);
    return made;
  }
}
