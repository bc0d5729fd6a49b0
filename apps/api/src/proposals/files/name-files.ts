// Writes which files a sent version names; from then on they stay.
import type { AttachedFile } from '@moothall/domain/proposal';
import type { Tx } from '../../platform/transaction.ts';

export async function nameFiles(tx: Tx, proposalId: string, version: number, files: readonly AttachedFile[]): Promise<void> {
  for (const [position, { id }] of files.entries()) {
    await tx.query('insert into proposal_version_file (proposal_id, version, file_id, position) values ($1, $2, $3, $4)', [proposalId, version, id, position]);
  }
}
