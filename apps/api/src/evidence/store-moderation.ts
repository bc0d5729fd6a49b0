// Writes what a moderator decided about words, counts the terms of those that may be read, and records it.
import { termsOf } from '@moothall/domain/feedback';
import { append } from '../journal/append.ts';
import type { Tx } from '../platform/transaction.ts';
import type { FeedbackRow, ModeratedRow } from './feedback.queries.ts';

/** @param reason why the words are kept back; null lets them be read */
export async function decideWords(tx: Tx, row: ModeratedRow, reason: string | null, personId: string | null): Promise<void> {
  const isShown = reason === null;
  await tx.query(
    `update feedback set state = $2, hidden_because = $3, moderated_at = clock_timestamp(), moderated_by = $4, version = version + 1 where id = $1`,
    [row.id, isShown ? 'SHOWN' : 'HIDDEN', reason, personId],
  );
  await tx.query('delete from feedback_term where feedback_id = $1', [row.id]);
  if (isShown) await keepTerms(tx, row);
  const actor = { personId, organisationId: row.moderatorId };
  await append(tx, { chain: row.moderatorId, act: isShown ? 'feedback.shown' : 'feedback.hidden', subject: row.id, actor, isPublic: false });
}

/** Each term counts once for an answer, however often it was written. Only words of the public are counted. */
async function keepTerms(tx: Tx, row: FeedbackRow): Promise<void> {
  if (row.source !== 'PUBLIC') return;
  const text = [row.works, row.fallsShort, row.why].filter((part) => part !== null).join('\n');
  const terms = termsOf(text, row.language === 'CY' ? 'cy' : 'en');
  if (terms.length === 0) return;
  await tx.query('insert into feedback_term (feedback_id, place_code, service, term) select $1, $2, $3, unnest($4::text[])', [row.id, row.placeCode, row.service, terms]);
}
