// The only hand that moves letters between waiting, sent and put aside.
import type { ParkedReason } from '@moothall/domain/notification';
import type { Tx } from '../platform/transaction.ts';
import type { DueLetter } from './write-letter.ts';

/** How long one try may take; after it the letter is due again, because whoever had it in hand was killed. */
const LEASE_SECONDS = 120;

/**
 * Takes the next letter in hand that is due and that nobody else has. No transaction stays open while it is on its way,
 * since all readers of the journal would wait for that.
 */
export async function claimDueLetter(tx: Tx): Promise<DueLetter | null> {
  const rows: DueLetter[] = await tx.query(
    `with claimed as (update letter set tries = tries + 1, next_at = clock_timestamp() + make_interval(secs => $1)
       where id = (select id from letter where state = 'WAITING' and next_at <= (select clock_timestamp()) order by next_at limit 1 for update skip locked)
       returning id, person_id, kind, tries)
     select id, person_id as "personId", kind, tries from claimed`,
    [LEASE_SECONDS],
  );
  return rows[0] ?? null;
}

/** @param held notifications that were left out; they come with the next gathered letter */
export async function storeSent(tx: Tx, id: string, held: readonly string[]): Promise<void> {
  await tx.query(`update letter set state = 'SENT', sent_at = clock_timestamp() where id = $1 and state = 'WAITING'`, [id]);
  if (held.length > 0) await tx.query('update notification set letter_id = null where id = any($1)', [held]);
}

export async function storeWait(tx: Tx, id: string, waitMs: number): Promise<void> {
  await tx.query(`update letter set next_at = clock_timestamp() + make_interval(secs => $2::double precision / 1000) where id = $1 and state = 'WAITING'`, [id, waitMs]);
}

export async function storeParked(tx: Tx, id: string, reason: ParkedReason): Promise<void> {
  await tx.query(`update letter set state = 'PARKED', parked_because = $2 where id = $1 and state = 'WAITING'`, [id, reason]);
}

/** What waits for a translation is tried again every hour for two weeks. @returns how many */
export async function releaseUntranslated(tx: Tx): Promise<number> {
  const rows: { n: number }[] = await tx.query(
    `with released as (update letter set state = 'WAITING', parked_because = null, next_at = clock_timestamp() where state = 'PARKED' and parked_because = 'TRANSLATION_MISSING'
       and next_at < clock_timestamp() - interval '1 hour' and written_at > clock_timestamp() - interval '14 days' returning 1) select count(*)::int as n from released`,
  );
  return rows[0]?.n ?? 0;
}
