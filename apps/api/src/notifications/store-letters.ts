// The only hand that moves letters between waiting, sent and put aside.
import type { ParkedReason } from '@moothall/domain/notification';
import type { Tx } from '../platform/transaction.ts';
import type { DueLetter } from './write-letter.ts';

/** The next that is due and that nobody else has in hand. */
export async function lockDueLetter(tx: Tx): Promise<DueLetter | null> {
  const rows: DueLetter[] = await tx.query(
    `select id, person_id as "personId", kind, tries from letter where state = 'WAITING' and next_at <= clock_timestamp() order by next_at limit 1 for update skip locked`,
  );
  return rows[0] ?? null;
}

export async function storeSent(tx: Tx, id: string): Promise<void> {
  await tx.query(`update letter set state = 'SENT', tries = tries + 1, sent_at = clock_timestamp() where id = $1`, [id]);
}

export async function storeWait(tx: Tx, id: string, waitMs: number): Promise<void> {
  await tx.query(`update letter set tries = tries + 1, next_at = clock_timestamp() + make_interval(secs => $2::double precision / 1000) where id = $1`, [id, waitMs]);
}

export async function storeParked(tx: Tx, id: string, reason: ParkedReason): Promise<void> {
  await tx.query(`update letter set state = 'PARKED', tries = tries + 1, parked_because = $2 where id = $1`, [id, reason]);
}
