// Wakes whoever watches a panel, in every process, when the transaction commits.
import type { Tx } from '../platform/transaction.ts';

export const PANEL_CHANNEL = 'panel';

export async function tellPanel(tx: Pick<Tx, 'query'>, challengeId: string): Promise<void> {
  await tx.query('select pg_notify($1, $2)', [PANEL_CHANNEL, challengeId]);
}
