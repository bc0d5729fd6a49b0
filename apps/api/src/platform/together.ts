// Asks several statements of one transaction in one message, where none waits for the answer of another.
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { TellingClient } from './tenancy/telling-pool.ts';
import type { Tx } from './transaction.ts';

/** One statement with the values of its `$1`, `$2`, … */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * They run one after the other, each sees what was committed when it begins, and locks are taken in their order. One that fails fails
 * those behind it.
 * @returns the rows of each, in order
 * @throws QueryFailedError of the first that failed, once all are answered
 */
export async function askTogether<Rows extends readonly object[][]>(tx: Tx, statements: readonly Statement[]): Promise<Rows> {
  const client: unknown = await tx.queryRunner?.connect();
  if (!(client instanceof TellingClient)) throw new Error('Only what runs in a transaction of the server can be asked together');
  const answers = await client.inOneMessage(() => statements.map(({ text, values }) => answerOf(client, text, values)));
  const failed = answers.findIndex(({ status }) => status === 'rejected');
  const first = answers[failed];
  if (first?.status === 'rejected') throw new QueryFailedError(statements[failed]?.text ?? '', [...(statements[failed]?.values ?? [])], errorOf(first.reason));
  return Reflect.apply(Array.prototype.flatMap, answers, [(answer: PromiseSettledResult<pg.QueryResult>) => (answer.status === 'fulfilled' ? [answer.value.rows] : [])]);
}

function answerOf(client: TellingClient, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  return client.query(text, [...values]);
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
