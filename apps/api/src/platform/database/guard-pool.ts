// Keeps a database that goes away, or falls silent, from taking the process or its requests with it.
import type pg from 'pg';
import type { Logger } from 'pino';
import { traceStatements } from '../serving/tracing.ts';
import { nameStatements } from './statement-names.ts';
import { type Probe, destroySocket, socketOf } from '../serving/probe.ts';

/** Longer than any statement may take; see data-source.ts. */
const SILENT_MS = 6_000;

/** @returns says that connections end on purpose from now on */
export async function guardPool(pool: pg.Pool, probe: Probe, log: Logger): Promise<() => void> {
  let isClosing = false;
  const note = (error: Error): void => {
    // Only the message is logged: the error also holds the whole client.
    if (!isClosing) log.warn({ reason: error.message }, 'a database connection was lost');
  };
  const guard = (client: pg.PoolClient): void => {
    client.on('error', note);
    watchSilence(client, probe, note);
    nameStatements(client);
    traceStatements(client);
  };
  pool.on('connect', guard);
  pool.on('error', note);
  // The one with which the pool was tried at start was there before the listener.
  const first = await pool.connect();
  guard(first);
  first.release();
  return () => void (isClosing = true);
}

/** A connection may die without a word, and whoever waits on it would wait for many minutes. */
function watchSilence(client: pg.PoolClient, probe: Probe, note: (error: Error) => void): void {
  const socket = socketOf(client);
  if (!socket || !isTimed(socket)) return;
  socket.setTimeout(SILENT_MS);
  socket.on('timeout', () => {
    if (Reflect.get(client, 'readyForQuery') !== false) return;
    void isAtWork(client, probe).then((works) => {
      if (works || Reflect.get(client, 'readyForQuery') !== false) return void socket.setTimeout(SILENT_MS);
      note(new Error('It fell silent.'));
      destroySocket(client);
    });
  });
}

/** Asked of the server itself on another connection: some work may take longer, with a timeout of its own. */
async function isAtWork(client: pg.PoolClient, probe: Probe): Promise<boolean> {
  try {
    const rows = await probe.ask<{ state: string }>('select state from pg_stat_activity where pid = $1', [Reflect.get(client, 'processID')]);
    return rows[0]?.state === 'active';
  } catch {
    return false;
  }
}

interface Timed {
  setTimeout(milliseconds: number): unknown;
  on(event: 'timeout', work: () => void): unknown;
}

function isTimed(value: object): value is Timed {
  return 'setTimeout' in value && typeof value.setTimeout === 'function' && 'on' in value && typeof value.on === 'function';
}
