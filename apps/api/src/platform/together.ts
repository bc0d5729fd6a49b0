// Asks several statements of one transaction in one message, where none waits for the answer of another.
import type pg from 'pg';
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
  const client = await clientOf(tx);
  if (!(client instanceof TellingClient)) return asAsked<Rows>(await inTurn(tx, statements));
  const answers = await client.inOneMessage(() => statements.map(({ text, values }) => answerOf(client, text, values)));
  const failed = answers.findIndex(({ status }) => status === 'rejected');
  const first = answers[failed];
  if (first?.status === 'rejected') throw new QueryFailedError(statements[failed]?.text ?? '', [...(statements[failed]?.values ?? [])], errorOf(first.reason));
  return asAsked<Rows>(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.rows] : [])));
}

/**
 * Asks statements whose answers nobody needs: they are sent with what the transaction asks next, which is its end where nothing else is
 * asked, and fail that. Whatever reads after them finds what they wrote.
 */
export async function askWithNext(tx: Tx, statements: readonly Statement[]): Promise<void> {
  const client = await clientOf(tx);
  if (!(client instanceof TellingClient)) return void (await inTurn(tx, statements));
  for (const { text, values } of statements) client.keepForNext(text, values);
}

async function clientOf(tx: Tx): Promise<unknown> {
  if (!tx.queryRunner) throw new Error('Only what runs in a transaction can be asked together');
  return tx.queryRunner.connect();
}

/** On a connection that is none of the server's, such as one of a tool. */
async function inTurn(tx: Tx, statements: readonly Statement[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const { text, values } of statements) answers.push(await tx.query(text, [...values]));
  return answers;
}

/** Whoever wrote the statements knows the shape of their rows. */
function asAsked<Rows>(rows: unknown): Rows;
function asAsked(rows: unknown): unknown {
  return rows;
}

function answerOf(client: TellingClient, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  return client.query(text, [...values]);
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
