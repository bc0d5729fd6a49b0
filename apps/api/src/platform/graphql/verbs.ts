// Runs one verb: one transaction, at most one effect per idempotency key, and the same answer when it is asked again.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { canonicalJson } from '@moothall/domain/journal';
import type { Refusal } from '@moothall/domain/decision';
import { askWithNext } from '../together.ts';
import { inTransaction, type Tx } from '../transaction.ts';
import { ApiError } from './errors.ts';
import type { RequestContext } from './request-context.ts';

/** What a verb leaves behind: plain JSON that can be kept and answered again, or what the caller must mend. */
export type Outcome<Result, Code extends string> =
  | { readonly done: Result; readonly userErrors?: undefined }
  | { readonly done?: undefined; readonly userErrors: readonly Refusal<Code>[] };

/** Values that survive being kept as JSON. */
export type Keepable = { readonly [key: string]: string | number | boolean | null };

const KEY = /^[\x21-\x7e]{1,255}$/;

@Injectable()
export class Verbs {
  constructor(private readonly database: DataSource) {}

  /** For verbs whose only effect is on the caller's own session, which has no answer worth keeping. */
  effect<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return inTransaction(this.database, work);
  }

  /**
   * @param verb the mutation's name
   * @param input what the request asks for, without secrets
   * @param work does everything inside `tx`; when it refuses, what it wrote so far is still kept, so it refuses first
   * @throws ApiError CONFLICT when the key was used for another request
   */
  async run<Result extends Keepable, Code extends string>(
    context: RequestContext,
    verb: string,
    input: unknown,
    work: (tx: Tx) => Promise<Outcome<Result, Code>>,
  ): Promise<Outcome<Result, Code>> {
    const turn = (context.mutationsBegun += 1);
    const given = context.idempotencyKey;
    if (given === null) return inTransaction(this.database, work);
    if (!KEY.test(given)) throw new ApiError('BAD_USER_INPUT', 'Idempotency-Key must be 1 to 255 visible characters.');
    // Hashed, since the bucket of a visitor is a network address; without the key itself nobody finds it again.
    const key = digest(`${context.caller.bucket}:${given}:${turn}`);
    const requestHash = digest(canonicalJson({ verb, input: plain(input) }));
    return inTransaction(this.database, async (tx) => {
      const kept = await claim<Result>(tx, key, requestHash);
      if (kept) return { done: kept };
      const outcome = await work(tx);
      if (outcome.done) await keep(tx, key, outcome.done);
      else await tx.query('delete from idempotency_key where key = $1', [key]);
      return outcome;
    });
  }

  /** What this very request was answered before, for verbs that would fetch something before they run; `run` decides all the same. */
  async kept<Result extends Keepable>(context: RequestContext, verb: string, input: unknown): Promise<Result | null> {
    const given = context.idempotencyKey;
    if (given === null) return null;
    const rows: { answer: Result | null }[] = await this.database.query('select answer from idempotency_key where key = $1 and request_hash = $2', [
      digest(`${context.caller.bucket}:${given}:${context.mutationsBegun + 1}`),
      digest(canonicalJson({ verb, input: plain(input) })),
    ]);
    return rows[0]?.answer ?? null;
  }

  /** Forgets requests of more than a day ago, and with them when somebody asked for something. @returns how many */
  async forgetOld(): Promise<number> {
    const rows: { n: number }[] = await this.database.query(
      `with gone as (delete from idempotency_key where created_at < (select clock_timestamp()) - interval '1 day' returning 1) select count(*)::int as n from gone`,
    );
    return rows[0]?.n ?? 0;
  }
}

/** Waits for a twin that is still running, then answers as it did. */
async function claim<Result extends Keepable>(tx: Tx, key: string, requestHash: string): Promise<Result | null> {
  const inserted: unknown[] = await tx.query(
    'insert into idempotency_key (key, request_hash) values ($1, $2) on conflict (key) do nothing returning key',
    [key, requestHash],
  );
  if (inserted.length > 0) return null;
  const rows: { request_hash: string; answer: Result | null }[] = await tx.query(
    'select request_hash, answer from idempotency_key where key = $1',
    [key],
  );
  const row = rows[0];
  if (row?.request_hash !== requestHash) {
    throw new ApiError('CONFLICT', 'This Idempotency-Key was used for a different request. Use a new key.', {
      reason: 'IDEMPOTENCY_KEY_REUSED',
    });
  }
  return row.answer;
}

async function keep(tx: Tx, key: string, answer: Keepable): Promise<void> {
  await askWithNext(tx, [{ text: 'update idempotency_key set answer = $2 where key = $1', values: [key, JSON.stringify(answer)] }]);
}

/** Class instances from validation as plain data, without absent fields. */
function plain(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input ?? null));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
