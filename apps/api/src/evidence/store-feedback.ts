// Writes an answer, and knows by its uniqueness whether this visit has spoken of the same before.
import { sensitiveIn } from '@moothall/domain/feedback';
import { hashSecret } from '../identity/secrets.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { About } from './feedback-about.ts';
import type { GiveFeedbackInput } from './give-feedback.input.ts';
import { receiptOf, voterOf } from './visit.ts';

export const TEXTS = ['works', 'fallsShort', 'why'] as const;

interface From {
  readonly token: string;
  /** Asked only for an answer that counts. */
  isCrowded(): Promise<boolean>;
}

/** @returns the id, or null when this visit has said something of the same already */
export function storeFeedback(tx: Tx, about: About, input: GiveFeedbackInput, from: From): Promise<string | null> {
  return asSystem('residents-answer', () => storeAnswer(tx, about, input, from));
}

/** Nobody owns an answer: whoever gave it cannot be found. */
async function storeAnswer(tx: Tx, about: About, input: GiveFeedbackInput, from: From): Promise<string | null> {
  const id = newId('fbk');
  const texts = TEXTS.map((field) => input[field]?.trim() || null);
  const words = texts.filter((text) => text !== null).join('\n');
  const rows: unknown[] = await tx.query(
    `insert into feedback (id, place_code, service, source, problem_id, satisfaction, works, falls_short, why, language, voter, crowded, receipt_hash, state, flags)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, false, $12, $13, $14) on conflict do nothing returning id`,
    [
      id,
      about.placeCode,
      about.service,
      about.source,
      about.problemId,
      input.satisfaction,
      ...texts,
      input.language === 'CY' ? 'cy' : 'en',
      voterOf(from.token),
      hashSecret(receiptOf(from.token, id)),
      words === '' ? 'NO_TEXT' : 'WAITING',
      sensitiveIn(words),
    ],
  );
  if (rows.length === 0) return null;
  if (await from.isCrowded()) await tx.query('update feedback set crowded = true where id = $1', [id]);
  return id;
}

export async function renewReceipt(tx: Tx, id: string, receipt: string): Promise<void> {
  await tx.query('update feedback set receipt_hash = $2 where id = $1 and receipt_hash <> $2', [id, hashSecret(receipt)]);
}
