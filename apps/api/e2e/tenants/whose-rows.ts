// Whose each row of a tenant table is, as the oracle of `verify:tenants` tells it, and the words by which a row of others would be known in an answer.
import type { Client } from 'pg';
import { TABLES } from '../../src/platform/tenancy/tables.ts';

interface Oracle {
  readonly VIEWS: Readonly<Record<string, string>>;
  partiesOf(sql: Client, table: string): Promise<{ readonly row: string; readonly party: string; readonly writes: boolean }[]>;
}

const ORACLE = new URL('../../../../tools/verify/tenants-oracle.mjs', import.meta.url).href;

/** One row with who may read and who may write it. */
interface Held {
  readonly whole: object;
  readonly readers: Set<string>;
  readonly writers: Set<string>;
}

const SHORTEST = 10;
export const TENANT_TABLES: readonly string[] = [...TABLES].filter(([, { whose }]) => whose === 'tenant').map(([table]) => table);
/** The journal names things by ids alone, so what its private entries repeat does not make them known. */
const KNOWN: readonly string[] = [
  ...[...TABLES].filter(([table, { whose }]) => whose !== 'tenant' && whose !== 'system' && table !== 'journal_entry').map(([table]) => `select to_jsonb(t) as whole from ${table} t`),
  'select to_jsonb(t) as whole from journal_entry t where is_public',
];

export class WhoseRows {
  private readonly held = new Map<string, Map<string, Held>>();
  private readonly known = new Set<string>();
  private readonly canaries = new Map<string, readonly string[]>();
  private readonly foreign = new Map<string, Map<string, string>>();

  private constructor(
    private readonly sql: Client,
    private readonly oracle: Oracle,
  ) {}

  static async read(sql: Client): Promise<WhoseRows> {
    const oracle: Oracle = await import(ORACLE);
    for (const [name, text] of Object.entries(oracle.VIEWS)) await sql.query(`create temp view ${name} as ${text}`);
    const whose = new WhoseRows(sql, oracle);
    for (const table of TENANT_TABLES) whose.held.set(table, await whose.rowsOf(table));
    for (const select of KNOWN) for (const word of wordsIn((await sql.query(select)).rows)) whose.known.add(word);
    return whose;
  }

  /** Words that stand in a row where nobody can read them but who may read the row: what is encrypted. */
  plant(table: string, key: string, words: readonly string[]): void {
    this.canaries.set(`${table} ${key}`, words);
    this.foreign.clear();
  }

  get empty(): string[] {
    return [...this.held].filter(([, rows]) => rows.size === 0).map(([table]) => table);
  }

  /** Words of rows that none of these may read, with the table they stand in. */
  foreignTo(ids: readonly string[]): ReadonlyMap<string, string> {
    const key = ids.join(' ');
    const found = this.foreign.get(key) ?? this.wordsForeignTo(ids);
    this.foreign.set(key, found);
    return found;
  }

  /** A row as it was before: whether none of these may write it. What was not there is nobody's. */
  isForeign(table: string, row: object, ids: readonly string[]): boolean {
    const held = this.held.get(table)?.get(keyOf(row));
    return held !== undefined && !ids.some((id) => held.writers.has(id));
  }

  /** Of rows that were not there before, as the oracle tells it now. */
  async areForeign(table: string, rows: readonly object[], ids: readonly string[]): Promise<boolean> {
    const now = await this.rowsOf(table);
    return rows.some((row) => {
      const held = now.get(keyOf(row));
      return held !== undefined && !ids.some((id) => held.writers.has(id));
    });
  }

  private async rowsOf(table: string): Promise<Map<string, Held>> {
    const { rows } = await this.sql.query(`select ctid::text as row, to_jsonb(t) as whole from ${table} t`);
    const byPlace = new Map(rows.map(({ row, whole }): [string, Held] => [String(row), { whole, readers: new Set(), writers: new Set() }]));
    for (const { row, party, writes } of rows.length > 0 ? await this.oracle.partiesOf(this.sql, table) : []) {
      byPlace.get(row)?.readers.add(party);
      if (writes) byPlace.get(row)?.writers.add(party);
    }
    return new Map([...byPlace.values()].map((held): [string, Held] => [keyOf(held.whole), held]));
  }

  private wordsForeignTo(ids: readonly string[]): Map<string, string> {
    const [own, foreign] = [new Set(ids), new Map<string, string>()];
    const each = [...this.held].flatMap(([table, rows]) => [...rows.values()].map((held) => ({ table, held, words: this.wordsOf(table, held) })));
    const isReadable = ({ readers }: Held): boolean => readers.has('*') || ids.some((id) => readers.has(id));
    for (const { held, words } of each) if (isReadable(held)) for (const word of words) own.add(word);
    for (const { table, held, words } of each) if (!isReadable(held)) for (const word of words) if (!own.has(word) && !this.known.has(word)) foreign.set(word, table);
    return foreign;
  }

  private wordsOf(table: string, { whole }: Held): string[] {
    const key = 'id' in whole ? String(whole.id) : '';
    return [...wordsIn(whole), ...(this.canaries.get(`${table} ${key}`) ?? [])];
  }
}

const keyOf = (row: object): string => JSON.stringify(row);

/** Moments of time, states and acts, which rows of others may share. */
const SHARED = /^(?:\d{4}-\d{2}-\d{2}.*|[A-Z_]+|[a-z]+\.[a-z-]+)$/u;

/** Texts that are long enough to be known again. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= SHORTEST && !SHARED.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => wordsIn(one));
}
