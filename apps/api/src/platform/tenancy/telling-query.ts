// A statement that tells the database first whose it is, in the same message: no second round trip, and nothing that outlives it.
import pg from 'pg';
import { nameIfAskedOften } from './asked-often.ts';
import { isSystem, NOBODY, type Tenant } from './tenant.ts';

const BEGIN = { name: 'moothall_begin', text: 'begin' };
const TELL = { name: 'moothall_tenant', text: `select set_config('moothall.tenant', $1, true), set_config('role', $2, true), set_config('plan_cache_mode', $3, true)` };
/** The one that each connection begins with, and the one whose statements no policy slows down. */
const AS_SYSTEM = ['moothall_system', 'auto'];
/** Policies take a millisecond to plan and little to run, so what people ask is planned once on a connection, whatever the values. */
const AS_PERSON = ['moothall_app', 'force_generic_plan'];

/** What begins, ends or marks a transaction reads no rows, and must be the first to speak in it. */
const CONTROLS = /^\s*(?:start transaction|begin|commit|rollback|abort|savepoint|release|set transaction)\b/iu;
const BEGINS = /^\s*(?:start transaction|begin)\s*;?\s*$/iu;
const ENDS = /^\s*(?:commit|rollback)\s*;?\s*$/iu;
const GIVES_UP = /^\s*rollback\b/iu;
const GOES_BACK = /^\s*rollback\s+to\b/iu;

/** One short statement of ours. */
interface Saying {
  readonly name: string;
  readonly text: string;
  readonly values: string[];
}

/** The parts of pg's connection that a statement writes to. */
interface Wire {
  readonly parsedStatements: Record<string, string | undefined>;
  parse(statement: { name: string; text: string; types: never[] }): void;
  bind(portal: { portal: string; statement: string; values: string[]; binary: boolean; valueMapper: (value: string) => string }): void;
  execute(portal: { portal: string; rows: number }): void;
}

/** pg's own statement, with what its published types leave out. */
interface Statement {
  name: string;
  readonly text: string;
  readonly values: readonly unknown[] | undefined;
  queryMode: string | undefined;
  callback: ((error: Error | null, result?: unknown) => void) | undefined;
  submit(wire: Wire): Error | null;
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}

const PlainStatement = asClass(pg.Query);

/** What was last told in the open transaction of a client; null when that cannot be known. */
export interface Told {
  /** `I` outside of a transaction, `T` in one, `E` in one that has failed. */
  status(): string | null;
  inTransaction: Tenant | null;
  /** A transaction was begun, of which the database is told with its first statement. */
  begins: boolean;
}

/**
 * A transaction begins with its first statement, in the same message, and one without statements never does.
 * Ask only for a connection on which nothing is on its way.
 * @returns whether this statement need not be sent
 */
export function isSpared({ text }: { readonly text: string }, told: Told): boolean {
  const wasBegun = told.begins;
  if (wasBegun ? !ENDS.test(text) : told.status() !== 'I' || !BEGINS.test(text)) return false;
  told.begins = !wasBegun;
  return true;
}

/** Whether it takes back what was done, to a savepoint or altogether. */
export function goesBack({ text }: { readonly text: string }): boolean {
  return GIVES_UP.test(text);
}

/**
 * Messages between two Syncs are one transaction, so `set_config(…, true)` holds for this statement alone or, where a transaction is
 * open, until its end. Either way the connection then says again what it says at rest, also after an error or a cancellation.
 */
export class TellingQuery extends PlainStatement {
  /** What is said in the same message before it, and not answered to whoever asked. */
  private before: Saying[] = [];
  private ownName = '';

  /** @param given what `client.query` was given */
  constructor(
    given: readonly unknown[],
    private readonly tenant: Tenant,
    private readonly told: Told,
  ) {
    super(...given);
    if (!this.name && this.values && this.values.length > 0) this.name = nameIfAskedOften(this.text);
  }

  /** Called when the connection is free for it, so what is known of its transaction is exact. */
  override submit(wire: Wire): Error | null {
    const { told, tenant } = this;
    const isBegun = told.begins;
    told.begins = false;
    if (isBegun) this.before.push({ ...BEGIN, values: [] });
    if (this.mustTell(isBegun ? 'B' : told.status())) this.before.push({ ...TELL, values: [tenant, ...(isSystem(tenant) ? AS_SYSTEM : AS_PERSON)] });
    if (this.before.length > 0) this.queryMode = 'extended';
    return super.submit(wire);
  }

  override prepare(wire: Wire): void {
    if (this.before.length === 0) return super.prepare(wire);
    for (const { name, text, values } of this.before) {
      if (wire.parsedStatements[name] === undefined) {
        wire.parse({ name, text, types: [] });
        wire.parsedStatements[name] = text;
      }
      wire.bind({ portal: '', statement: name, values, binary: false, valueMapper: (value) => value });
      wire.execute({ portal: '', rows: 0 });
    }
    super.prepare(wire);
    // The client remembers what was parsed by the name of its statement, and the first to be parsed is not this one.
    this.ownName = this.name;
    this.name = '';
  }

  override handleDataRow(message: unknown): void {
    if (this.before.length === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.before.length === 0) return super.handleCommandComplete(message, wire);
    this.before.shift();
    if (this.before.length === 0) this.name = this.ownName;
  }

  /** @param status of the transaction; `B` when it begins in this message */
  private mustTell(status: string | null): boolean {
    const { told, tenant } = this;
    if (status !== 'T') told.inTransaction = NOBODY;
    if (status !== 'T' && status !== 'B') {
      // A transaction that has failed answers nothing but its end.
      return status !== 'E' && tenant !== NOBODY && !CONTROLS.test(this.text);
    }
    if (CONTROLS.test(this.text)) {
      if (GOES_BACK.test(this.text)) told.inTransaction = null;
      return false;
    }
    if (told.inTransaction === tenant) return false;
    told.inTransaction = tenant;
    return true;
  }
}

function asClass(query: unknown): new (...given: readonly unknown[]) => Statement {
  if (isClass(query)) return query;
  throw new Error('pg is not as it was: nobody could be told to the database');
}

function isClass(query: unknown): query is new (...given: readonly unknown[]) => Statement {
  return typeof query === 'function' && 'submit' in query.prototype && 'prepare' in query.prototype && 'handleCommandComplete' in query.prototype;
}
