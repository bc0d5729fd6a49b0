// A statement that tells the database first whose it is, in the same message: no second round trip, and nothing that outlives it.
import pg from 'pg';
import { nameIfAskedOften } from './asked-often.ts';
import { isSystem, NOBODY, type Tenant } from './tenant.ts';

const TELL = { name: 'moothall_tenant', text: `select set_config('moothall.tenant', $1, true), set_config('role', $2, true), set_config('plan_cache_mode', $3, true)` };
/** The one that each connection begins with, and the one whose statements no policy slows down. */
const AS_SYSTEM = ['moothall_system', 'auto'];
/** Policies take a millisecond to plan and little to run, so what people ask is planned once on a connection, whatever the values. */
const AS_PERSON = ['moothall_app', 'force_generic_plan'];

/** What begins, ends or marks a transaction reads no rows, and must be the first to speak in it. */
const CONTROLS = /^\s*(?:start transaction|begin|commit|rollback|abort|savepoint|release|set transaction)\b/iu;
const GOES_BACK = /^\s*rollback\s+to\b/iu;

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
}

/**
 * Messages between two Syncs are one transaction, so `set_config(…, true)` holds for this statement alone or, where a transaction is
 * open, until its end. Either way the connection then says again what it says at rest, also after an error or a cancellation.
 */
export class TellingQuery extends PlainStatement {
  private isTelling = false;
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
    this.isTelling = this.mustTell();
    if (this.isTelling) this.queryMode = 'extended';
    return super.submit(wire);
  }

  override prepare(wire: Wire): void {
    if (!this.isTelling) return super.prepare(wire);
    if (wire.parsedStatements[TELL.name] === undefined) {
      wire.parse({ ...TELL, types: [] });
      wire.parsedStatements[TELL.name] = TELL.text;
    }
    wire.bind({ portal: '', statement: TELL.name, values: [this.tenant, ...(isSystem(this.tenant) ? AS_SYSTEM : AS_PERSON)], binary: false, valueMapper: (value) => value });
    wire.execute({ portal: '', rows: 0 });
    super.prepare(wire);
    // The client remembers what was parsed by the name of its statement, and the first to be parsed is not this one.
    this.ownName = this.name;
    this.name = '';
  }

  override handleDataRow(message: unknown): void {
    if (!this.isTelling) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (!this.isTelling) return super.handleCommandComplete(message, wire);
    this.isTelling = false;
    this.name = this.ownName;
  }

  private mustTell(): boolean {
    const { told, tenant } = this;
    const status = told.status();
    if (status !== 'T') {
      told.inTransaction = NOBODY;
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
