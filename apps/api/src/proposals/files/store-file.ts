// The only hand that writes what is known of files; their bytes lie elsewhere.
import type { AttachedFile, FileState } from '@moothall/domain/proposal';
import { type Actor, append, type HeldHead, holdingHead } from '../../journal/append.ts';
import { type SnapshotAnswers, snapshotFrom, snapshotStatements } from '../../organisations/profiles/profile-snapshot.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { askTogether, type Statement } from '../../platform/together.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { LockedProposal } from '../store-proposal.ts';

export interface LockedFile {
  readonly id: string;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly size: number;
  readonly received: number;
  readonly pieces: number;
  readonly state: FileState;
}

const NAME = 'file-name';
const COLUMNS = `id, proposal_id as "proposalId", organisation_id as "organisationId", size::float8 as size, received::float8 as received, chunks as pieces, state`;

export const nameOfFile = (keys: KeyRing, id: string, box: Buffer): string => keys.unlock(NAME, id, box).toString('utf8');

export async function lockFile(tx: Tx, id: string): Promise<LockedFile> {
  const rows: LockedFile[] = await tx.query(`select ${COLUMNS} from proposal_file where id = $1 and removed_at is null for update`, [id]);
  if (!rows[0]) throw notFound('file');
  return rows[0];
}

/** How much there is already; the lock on the proposal keeps two uploads from passing the limit together. */
export async function countFiles(tx: Tx, proposal: LockedProposal): Promise<{ count: number; kept: number }> {
  const [row]: { count: number; kept: number }[] = await tx.query(
    `select count(*) filter (where proposal_id = $1 and removed_at is null and state <> 'REJECTED')::int as count,
       coalesce(sum(size) filter (where state <> 'REJECTED'), 0)::float8 as kept from proposal_file where organisation_id = $2`,
    [proposal.id, proposal.organisationId],
  );
  return row ?? { count: 0, kept: 0 };
}

export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export async function storeFile(tx: Tx, keys: KeyRing, proposal: LockedProposal, { name, type, size }: NewFile, actor: Actor): Promise<string> {
  const id = newId('fil');
  await tx.query(
    `insert into proposal_file (id, proposal_id, organisation_id, name_box, type, size, state, created_by) values ($1, $2, $3, $4, $5, $6, 'UPLOADING', $7)`,
    [id, proposal.id, proposal.organisationId, keys.lock(NAME, id, Buffer.from(name, 'utf8')), type, size, actor.personId],
  );
  return id;
}

export async function addPiece(tx: Tx, id: string, bytes: number): Promise<void> {
  await tx.query('update proposal_file set received = received + $2, chunks = chunks + 1, changed_at = clock_timestamp() where id = $1', [id, bytes]);
}

const ACTS: Readonly<Record<FileState, string>> = { UPLOADING: 'proposal.file-begun', QUARANTINED: 'proposal.file-received', READY: 'proposal.file-ready', REJECTED: 'proposal.file-rejected' };

export interface Verdict {
  readonly state: FileState;
  readonly sha256?: string;
  readonly reason?: string;
}

export async function settleFile(tx: Tx, file: LockedFile, { state, sha256 = '', reason = '' }: Verdict, actor: Actor): Promise<void> {
  await tx.query(
    `update proposal_file set state = $2, sha256 = coalesce(nullif($3, ''), sha256), reason = nullif($4, ''), changed_at = clock_timestamp() where id = $1`,
    [file.id, state, sha256, reason],
  );
  await append(tx, { chain: file.organisationId, act: ACTS[state], subject: file.id, actor, data: { proposalId: file.proposalId, bytes: file.size }, isPublic: false });
}

/** Takes it off the working copy. @returns whether its bytes may go: no version that was sent names it */
export async function detachFile(tx: Tx, file: LockedFile, actor: Actor): Promise<boolean> {
  const sent: unknown[] = await tx.query('select 1 from proposal_version_file where file_id = $1 limit 1', [file.id]);
  await tx.query('update proposal_file set removed_at = clock_timestamp() where id = $1', [file.id]);
  await append(tx, { chain: file.organisationId, act: 'proposal.file-removed', subject: file.id, actor, data: { proposalId: file.proposalId }, isPublic: false });
  return sent.length === 0;
}

/** Nothing of it is left that would count. */
export async function forgetFile(tx: Tx, id: string): Promise<void> {
  await tx.query(`delete from proposal_file where id = $1 and not exists (select 1 from proposal_version_file v where v.file_id = $1)`, [id]);
}

interface FileToSend {
  readonly id: string;
  readonly box: Buffer;
  readonly type: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly state: FileState;
}

/** Locks what goes with the working copy; see `filesFrom`. */
const filesToSend = (proposalId: string): Statement => ({
  text: `select id, name_box as box, type, size::float8 as size, sha256, state from proposal_file
    where proposal_id = $1 and removed_at is null and state <> 'REJECTED' order by id for update`,
  values: [proposalId],
});

/** What is sent beside the answers. */
interface ToSend {
  readonly attachments: AttachedFile[];
  readonly unfinished: string[];
  readonly profile: string | null;
  /** Where the chain of its organisation ends. */
  readonly head: HeldHead | undefined;
}

/** Reads the profile of this moment, locks the files, and holds the chain in which it will stand. */
export async function readToSend(tx: Tx, keys: KeyRing, { id, organisationId }: LockedProposal): Promise<ToSend> {
  const statements = [filesToSend(id), holdingHead(organisationId), ...snapshotStatements(organisationId)];
  const [files, [head], ...profile] = await askTogether<[FileToSend[], HeldHead[], ...SnapshotAnswers]>(tx, statements);
  return { ...filesFrom(keys, files), head, profile: snapshotFrom(profile) };
}

/** What goes with the working copy, in the order in which it came; and the names of what is still on its way. */
function filesFrom(keys: KeyRing, rows: readonly FileToSend[]): { attachments: AttachedFile[]; unfinished: string[] } {
  const files = rows.map(({ box, ...row }) => ({ ...row, name: nameOfFile(keys, row.id, box) }));
  return {
    attachments: files.flatMap(({ id, name, type, size, sha256, state }) => (sha256 && state !== 'UPLOADING' ? [{ id, name, type, size, sha256 }] : [])),
    unfinished: files.filter(({ state }) => state === 'UPLOADING').map(({ name }) => name),
  };
}
