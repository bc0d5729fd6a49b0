// The only hand that writes measurements, reports, their verification and disputes; nothing of them is ever overwritten.
import type { Tx } from '../../platform/transaction.ts';

/** Disputes about the results of a pilot that nobody has answered yet. */
export async function openDisputes(tx: Tx, pilotId: string): Promise<number> {
  const rows: { n: number }[] = await tx.query('select count(*)::int as n from pilot_dispute where pilot_id = $1 and answered_at is null', [pilotId]);
  return rows[0]?.n ?? 0;
}
