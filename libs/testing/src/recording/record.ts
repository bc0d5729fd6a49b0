// Stands between the askers of one API and sends each change that succeeds again: at once with the same key, many times together, and changed.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Answer, type Asker, type AskOptions, isRecord, watch } from '../asking/index.ts';
import type { Sql } from '../database/index.ts';
import { Attempts } from './attempts.ts';
import { type Caller, callerOf, entriesOf, type Kept } from './audit.ts';
import { changesOf, installTriggers } from './changes.ts';
import { asides, markRequests, recorded } from './mark-requests.ts';
import { type Asked, mutationIn, variationsOf } from './mutation.ts';
import { freeTextsIn, Tape } from './tape.ts';

/** Where the recording is written; null: nothing is recorded. */
export function recordingFolder(): string | null {
  return process.env['MOOTHALL_RECORDING'] ?? null;
}

/** Readies a database that specs copy. */
export async function prepareRecording(url: string): Promise<void> {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  await installTriggers(sql);
  await sql.end();
}

/** So often each mutation is tried in one process: first many at a time, then as it is. What is refused so often together is not sent together again. */
const TIMES = { together: Number(process.env['MOOTHALL_RECORDING_TOGETHER'] ?? 2), alone: Number(process.env['MOOTHALL_RECORDING_ALONE'] ?? 1), most: 8 };
const AT_ONCE = 20;
const CHANGED = 5;
const tried = new Map<string, { alone: number; together: number; all: number }>();

/**
 * Records an API.
 * @param current the id of the request that is being answered, if one is
 * @returns how to stop, before its database is dropped
 */
export async function record(api: { address: string; databaseUrl: string }, current: () => string | undefined): Promise<() => Promise<void>> {
  const folder = recordingFolder();
  if (!folder) throw new Error('There is nowhere to record to');
  markRequests(current);
  const sql = new pg.Client({ connectionString: api.databaseUrl, application_name: 'recording' });
  await sql.connect();
  const tape = new Tape(folder);
  const recorder = new Recorder(sql, tape);
  const stop = watch(api.address, (asker, asked, options) => recorder.ask(asker, asked, options));
  return async () => {
    stop();
    const { rows } = await sql.query(`select count(*)::int as n from journal_entry where details ->> 'act' = 'person.sign-in-failed'`);
    tape.end({ signInsFailed: Number(rows[0]?.['n']) });
    await sql.end();
  };
}

/** Those of who somebody is; those of a visit are another's. */
const isOfVisit = (name: string): boolean => name !== 'moothall_session' && name !== '__Host-moothall';

interface Sent {
  readonly id: string;
  readonly asker: Asker;
  readonly answer: Answer;
}

class Recorder {
  /** Requests that are let through as they are. */
  private passing = 0;
  private trying: Promise<unknown> | null = null;
  private readonly keys = new Set<string>();
  private readonly attempts: Attempts;

  constructor(
    private readonly sql: Sql,
    private readonly tape: Tape,
  ) {
    this.attempts = new Attempts(sql);
  }

  /** While one is tried all others wait, so that nothing else changes between its first answer and its last. */
  async ask(asker: Asker, asked: Asked, options: AskOptions): Promise<Answer> {
    while (this.trying) await this.trying;
    const field = mutationIn(asked.query);
    if (field) this.tape.texts(freeTextsIn(asked.variables));
    if (!field || this.passing > 0 || !this.isWanted(field, options)) return this.pass(() => asker.post(JSON.stringify(asked), options));
    const trial = this.try(field, asker, asked, options);
    this.trying = trial.catch(() => null).then(() => (this.trying = null));
    return trial;
  }

  private async pass(send: () => Promise<Answer>): Promise<Answer> {
    this.passing += 1;
    try {
      return await send();
    } finally {
      this.passing -= 1;
    }
  }

  /** A key that was used before asks for an old answer. */
  private isWanted(field: string, { idempotencyKey, headers }: AskOptions): boolean {
    const so = tried.get(field) ?? { alone: 0, together: 0, all: 0 };
    tried.set(field, so);
    const isFresh = idempotencyKey === undefined || !this.keys.has(idempotencyKey);
    if (idempotencyKey !== undefined) this.keys.add(idempotencyKey);
    const isOpen = so.together < TIMES.together && (so.all < TIMES.most || so.alone === 0);
    return isFresh && headers === undefined && (isOpen || so.alone < TIMES.alone);
  }

  private async try(field: string, asker: Asker, asked: Asked, options: AskOptions): Promise<Answer> {
    const so = tried.get(field) ?? { alone: 0, together: 0, all: 0 };
    const isTogether = so.together < TIMES.together && so.all < TIMES.most;
    if (isTogether) so.all += 1;
    const key = options.idempotencyKey ?? randomUUID();
    const twins = Array.from({ length: isTogether ? AT_ONCE : 2 }, () => asker.twin());
    const caller = await callerOf(this.sql, asker.credentials);
    await this.attempts.remember();
    const others = isTogether ? twins.slice(1) : [];
    const [first, ...same] = await Promise.all([asker, ...others].map((one) => this.send(one, asked, options, key)));
    if (!first) throw new Error('Nothing was sent');
    if (![first, ...same].some(({ answer }) => isDone(answer))) {
      if (isTogether) await this.attempts.restore(AT_ONCE);
      for (const { id } of [first, ...same]) forget(id);
      return first.answer;
    }
    if (isTogether) so.together += 1;
    else so.alone += 1;
    const actor = await this.firstOf([first, ...same]);
    // With the cookies of before, as somebody has whose answer was lost; a visitor is known by those of the visit alone.
    const [late = asker] = twins;
    if (caller.personId === null) late.cookies.takeOver(actor.asker.cookies, isOfVisit);
    const changed = await this.change(late, asked, options, key);
    const repeat = await this.send(late, asked, options, key);
    await this.attempts.restore(same.length + 2 + changed.length);
    await this.write(field, caller, actor, [first, ...same, repeat], changed, asked, isTogether);
    asker.cookies.takeOver(actor.asker.cookies);
    return actor.answer;
  }

  /** Of many at a time any may have come first: the one that was claimed, or else the first that did anything. */
  private async firstOf(all: readonly [Sent, ...Sent[]]): Promise<Sent> {
    const changes = await changesOf(this.sql, all.map(({ id }) => id));
    const did = ({ id, answer }: Sent, what: string): boolean => isDone(answer) && changes.some(({ request, table }) => request === id && table === what);
    return all.find((one) => did(one, 'idempotency_key')) ?? all.find((one) => did(one, 'journal_entry')) ?? all.find(({ answer }) => isDone(answer)) ?? all[0];
  }

  private async send(asker: Asker, asked: Asked, options: AskOptions, idempotencyKey: string): Promise<Sent> {
    const id = randomUUID();
    recorded.add(id);
    const answer = await asker.post(JSON.stringify({ query: asked.query, variables: asked.variables }), { ...options, idempotencyKey, headers: { 'x-request-id': id } });
    return { id, asker, answer };
  }

  /** The same key with another request, which must be refused. */
  private async change(asker: Asker, asked: Asked, options: AskOptions, key: string): Promise<(Sent & { path: string })[]> {
    const all: (Sent & { path: string })[] = [];
    for (const varied of variationsOf(asked).slice(0, CHANGED)) all.push({ path: varied.path, ...(await this.send(asker.twin(), varied, options, key)) });
    return all;
  }

  private async write(field: string, caller: Caller, actor: Sent, same: readonly Sent[], changed: readonly (Sent & { path: string })[], asked: Asked, isTogether: boolean): Promise<void> {
    const changes = await changesOf(this.sql, [...same, ...changed].map(({ id }) => id));
    const tablesOf = (id: string): string[] => [...new Set(changes.filter(({ request }) => request === id).map(({ table }) => table))];
    const own = changes.filter(({ request }) => request === actor.id);
    const entries: readonly Kept[] = await entriesOf(this.sql, own, { id: actor.id, caller, texts: freeTextsIn(asked.variables) });
    this.tape.line({
      field,
      ...testOf(),
      together: isTogether,
      sent: same.length,
      keyed: own.some(({ table }) => table === 'idempotency_key'),
      tables: tablesOf(actor.id),
      second: same.filter((one) => one !== actor).flatMap(({ id }) => tablesOf(id)),
      unequal: same.filter(({ answer }) => saidBy(answer) !== saidBy(actor.answer)).map(({ answer }) => apartIn(saidBy(actor.answer), saidBy(answer)))[0] ?? null,
      changed: changed.map(({ id, path, answer }) => ({ path, outcome: outcomeOf(answer), tables: tablesOf(id) })),
      outside: outsideOf(own, entries),
      aside: asides.get(actor.id)?.[0] ?? null,
      caller,
      entries,
    });
    for (const { id } of [...same, ...changed]) forget(id);
  }
}

function forget(id: string): void {
  recorded.delete(id);
  asides.delete(id);
}

/** Tables changed in a transaction of the request that holds no entry of the journal. */
function outsideOf(own: readonly { xid: string; table: string }[], entries: readonly Kept[]): string[] {
  const witnessed = new Set(entries.map(({ xid }) => xid));
  return [...new Set(own.filter(({ xid }) => !witnessed.has(xid)).map(({ table }) => table))];
}

/** The file and the test that are being run, as the runner tells `expect`; before the first test there is none. */
function testOf(): { spec: string; test: string | null } {
  const known: unknown = Reflect.get(globalThis, 'expect');
  const state: unknown = typeof known === 'function' && 'getState' in known && typeof known.getState === 'function' ? known.getState() : null;
  if (!isRecord(state)) return { spec: '', test: null };
  const test = state['currentTestName'];
  return { spec: String(state['testPath']).replace(/^.*\/e2e\//u, 'e2e/'), test: typeof test === 'string' ? test : null };
}

/** What stands around the first difference. */
function apartIn(one: string, other: string): [string, string] {
  const at = Math.max(0, [...one].findIndex((letter, index) => letter !== other[index]) - 60);
  return [one.slice(at, at + 240), other.slice(at, at + 240)];
}

function saidBy({ data, errors }: Answer): string {
  return JSON.stringify([data, errors]);
}

function isDone(answer: Answer): boolean {
  return outcomeOf(answer) === 'done';
}

function outcomeOf(answer: Answer): string {
  const [error] = answer.errors;
  if (error) return error.extensions['reason'] === 'IDEMPOTENCY_KEY_REUSED' ? 'reused' : (error.extensions.code ?? 'error');
  const [payload] = isRecord(answer.data) ? Object.values(answer.data) : [];
  if (isRecord(payload) && Array.isArray(payload['userErrors'])) return payload['userErrors'].length > 0 ? 'user error' : 'done';
  // Who did not ask for reasons reads a refusal as nothing.
  return isRecord(payload) && Object.entries(payload).some(([name, value]) => name !== '__typename' && value !== null) ? 'done' : 'user error';
}
