// The only hand that writes proposals: locks, saves, sends, moves between states, and grants reading.
import { randomBytes } from 'node:crypto';
import { entryCheckpointText } from '@moothall/domain/journal';
import type { FieldVersions, ProposalContent, ProposalState } from '@moothall/domain/proposal';
import { publicKeyOf } from '../challenges/challenge-key.ts';
import type { ChallengeRow } from '../challenges/challenges.queries.ts';
import { holdingChallengeOf, lockedFrom, type LockedChallenge } from '../challenges/store-challenge.ts';
import { type Actor, append, appendToHeld, type HeldHead } from '../journal/append.ts';
import type { SigningKey } from '../journal/signing-key.ts';
import { ApiError, conflict, notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { KeyRing } from '../platform/keys/key-ring.ts';
import { askTogether, askWithNext } from '../platform/together.ts';
import type { Tx } from '../platform/transaction.ts';
import { fromJson, type ProposalJson, toJson } from './proposal-json.ts';
import { nameFiles } from './files/name-files.ts';
import { ProposalEntity } from './proposal.entity.ts';
import { lockContent, receiptHash, sealBoundTo, submissionText, unlockContent } from './sealing/content-box.ts';
import { sealTo } from './sealing/hpke.ts';

/** A proposal under a row lock. */
export interface LockedProposal {
  readonly id: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly state: ProposalState;
  readonly version: number;
  readonly label: string | null;
  readonly content: ProposalContent;
  /** At which version each answer was changed last. */
  readonly fieldVersions: FieldVersions;
}

type StoredProposal = Omit<LockedProposal, 'content'> & { readonly content: ProposalJson | null; readonly draft: Buffer };

const COLUMNS = `id, challenge_id as "challengeId", organisation_id as "organisationId", state, version, label, content, draft,
  field_versions as "fieldVersions"`;

/**
 * For its own organisation, which alone has a working copy. The time is read once the lock is held: what stands beside `for update` is
 * reckoned before the wait for it, what reads from that afterwards.
 * @throws ApiError NOT_FOUND
 */
export async function lockProposal(tx: Tx, keys: KeyRing, id: string): Promise<HeldProposal> {
  return heldFrom(keys, id, await tx.query(HOLD, [id]));
}

const HOLD = `with held as materialized (select ${COLUMNS} from proposal where id = $1 for update) select held.*, clock_timestamp() as now from held`;

interface HeldProposal extends LockedProposal {
  readonly now: Date;
}

function heldFrom(keys: KeyRing, id: string, rows: readonly (StoredProposal & { readonly now: Date })[]): HeldProposal {
  if (!rows[0]) throw notFound('proposal');
  return { ...rows[0], content: fromJson(rows[0].content ?? unlockContent(keys, id, rows[0].draft)) };
}

/**
 * Holds its challenge, then locks the proposal, in one message.
 * @throws ApiError NOT_FOUND
 */
export async function lockBoth(tx: Tx, keys: KeyRing, id: string): Promise<{ challenge: LockedChallenge; proposal: LockedProposal; now: Date }> {
  const [challenges, held] = await askTogether<[ChallengeRow[], (StoredProposal & { now: Date })[]]>(tx, [
    holdingChallengeOf('select challenge_id from proposal where id = $1', id),
    { text: HOLD, values: [id] },
  ]);
  const challenge = lockedFrom(challenges);
  if (!challenge) throw notFound('proposal');
  const { now, ...proposal } = heldFrom(keys, id, held);
  return { challenge, proposal, now };
}

/** All proposals of a challenge that were opened and not withdrawn, by label. */
export async function lockProposals(tx: Tx, challengeId: string): Promise<LockedProposal[]> {
  const rows: StoredProposal[] = await tx.query(
    `select ${COLUMNS} from proposal where challenge_id = $1 and content is not null and state <> 'WITHDRAWN' order by label, id for update`,
    [challengeId],
  );
  return rows.flatMap((row) => (row.content ? [{ ...row, content: fromJson(row.content) }] : []));
}

/** @throws ApiError CONFLICT that names the answers which somebody else changed too */
export function refuseBothChanged(proposal: LockedProposal, fields: readonly string[]): never {
  throw new ApiError('CONFLICT', 'Somebody else changed the same answers since you read them. Read them, then choose.', { currentVersion: proposal.version, conflicts: fields });
}

/** @throws ApiError CONFLICT when somebody saved since the caller read it */
export function demandProposalVersion(proposal: LockedProposal, version: number): void {
  if (proposal.version !== version) throw conflict('proposal', proposal.version);
}

/** @returns the id of the new draft, or null when the organisation has an active proposal already */
export async function storeProposalDraft(tx: Tx, keys: KeyRing, challengeId: string, organisationId: string, content: ProposalContent, actor: Actor): Promise<string | null> {
  const id = newId('prp');
  const fieldWriters = actor.personId ? { title: actor.personId } : {};
  const draft = { id, challengeId, organisationId, state: 'DRAFT', version: 1, draft: lockContent(keys, id, toJson(content)), fieldWriters } as const;
  // Of drafts begun at the same moment the index lets one in; the others wait for it and then find it.
  const stored = await tx.createQueryBuilder().insert().into(ProposalEntity).values(draft).orIgnore().returning('id').execute();
  if (!Array.isArray(stored.raw) || stored.raw.length === 0) return null;
  await append(tx, { chain: organisationId, act: 'proposal.drafted', subject: id, actor, data: { challengeId }, isPublic: false });
  return id;
}

/** Saves the working copy, and who wrote the answers that are new; nobody where only links changed. Drafts are saved every few seconds, so only what is sent is journalled. */
export async function saveProposal(tx: Tx, keys: KeyRing, id: string, content: ProposalContent, fieldVersions: FieldVersions, writer: string | null): Promise<void> {
  await tx.query(
    `update proposal set draft = $2, field_versions = $3, version = version + 1, saved_at = clock_timestamp(),
       field_writers = field_writers || coalesce((select jsonb_object_agg(key, $4::text) from jsonb_each($3::jsonb) where $4::text is not null and value is distinct from field_versions -> key), '{}')
     where id = $1`,
    [id, lockContent(keys, id, toJson(content)), JSON.stringify(fieldVersions), writer],
  );
}

/** Something beside the text changed since it was sent, such as a file. */
export async function touchProposal(tx: Tx, id: string): Promise<void> {
  await tx.query('update proposal set saved_at = clock_timestamp() where id = $1', [id]);
}

/** What locks, and what signs. */
export interface Seals {
  readonly keys: KeyRing;
  readonly signing: SigningKey;
}

/** What whoever sent it is given, as it stands in the version. */
export interface SentReceipt {
  readonly proposalId: string;
  readonly proposalVersion: number;
  readonly hash: string;
  readonly salt: string;
  readonly submittedAt: Date;
  readonly logSeq: number;
}

/** With the profile of its organisation as it is now, as canonical JSON. */
interface ToSend extends LockedProposal {
  readonly profile: string | null;
  /** Where the chain of its organisation ends, where that is held already. */
  readonly head?: HeldHead | undefined;
}

/** Keeps this version and the profile for good, sealed to the key of the challenge, with its receipt in the chain of the organisation that sends it. */
export async function sendProposal(tx: Tx, { keys, signing }: Seals, proposal: ToSend, actor: Actor, now: Date): Promise<SentReceipt> {
  const { id: proposalId, challengeId, organisationId, profile, head } = proposal;
  const version = proposal.version + 1;
  const content = { ...toJson(proposal.content), ...(profile === null ? {} : { profile: JSON.parse(profile) }) };
  const submission = { challengeId, content, organisationId, proposalId, proposalVersion: version, salt: randomBytes(16).toString('hex') };
  const hash = receiptHash(submission);
  const publicKey = await publicKeyOf(tx, keys, challengeId);
  const sealed = await sealTo(publicKey, sealBoundTo(submission), Buffer.from(submissionText(submission), 'utf8'));
  const entry = await appendToHeld(tx, head, { chain: organisationId, act: 'proposal.submitted', subject: proposalId, actor, data: { challengeId, version, hash, submittedAt: now.toISOString() }, isPublic: false });
  const text = `with sent as (update proposal set state = 'SUBMITTED', version = $2, submitted_at = $7, saved_at = $7 where id = $1 returning field_writers)
     insert into proposal_version (proposal_id, version, own_copy, sealed, salt, hash, submitted_at, submitted_by, log_seq, signature, field_writers)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, field_writers from sent`;
  const values = [proposalId, version, lockContent(keys, proposalId, content), sealed, submission.salt, hash, now, actor.personId, entry.seq, signing.sign(entryCheckpointText({ chain: organisationId, ...entry }))];
  await askWithNext(tx, [{ text, values }]);
  await nameFiles(tx, proposalId, version, content.attachments);
  return { proposalId, proposalVersion: version, hash, salt: submission.salt, submittedAt: now, logSeq: entry.seq };
}

/** What a move records. It stands in the chain of the challenge unless another is named. */
export interface ProposalMove {
  readonly actor: Actor;
  readonly act: string;
  readonly isPublic: boolean;
  readonly chain?: string;
  readonly data?: { readonly [key: string]: unknown };
}

/** Moves one proposal to a state that the domain allowed. */
export async function moveProposal(tx: Tx, proposal: Pick<LockedProposal, 'id' | 'challengeId' | 'state'>, to: ProposalState, move: ProposalMove): Promise<void> {
  await tx.query('update proposal set state = $2, version = version + 1 where id = $1', [proposal.id, to]);
  const { act, actor, isPublic, chain = proposal.challengeId } = move;
  await append(tx, { chain, act, subject: proposal.id, actor, isPublic, data: { from: proposal.state, to, ...move.data } });
}

/** Lets a person read a sealed proposal; blind readers see no names. */
export async function grantReading(tx: Tx, proposalId: string, personId: string, isBlind: boolean): Promise<void> {
  await tx.query(
    `insert into proposal_reader (proposal_id, person_id, is_blind) values ($1, $2, $3)
     on conflict (proposal_id, person_id) do update set is_blind = excluded.is_blind`,
    [proposalId, personId, isBlind],
  );
}

export async function revokeReading(tx: Tx, proposalId: string, personId: string): Promise<void> {
  await tx.query('delete from proposal_reader where proposal_id = $1 and person_id = $2', [proposalId, personId]);
}

export async function revokeAllReading(tx: Tx, challengeId: string, personId: string): Promise<void> {
  await tx.query('delete from proposal_reader where person_id = $2 and proposal_id in (select id from proposal where challenge_id = $1)', [challengeId, personId]);
}

/** Whoever judges reads by grant alone, whatever else they may be: an auditor on a panel sees no names through that. */
export async function bindJudge(tx: Tx, challengeId: string, personId: string): Promise<void> {
  await tx.query('insert into proposal_judge (challenge_id, person_id) values ($1, $2) on conflict do nothing', [challengeId, personId]);
}

export async function releaseJudge(tx: Tx, challengeId: string, personId: string): Promise<void> {
  await tx.query('delete from proposal_judge where challenge_id = $1 and person_id = $2', [challengeId, personId]);
}

/** Shows names to all readers of a challenge's proposals. */
export async function revealNames(tx: Tx, challengeId: string): Promise<void> {
  await tx.query('update proposal_reader set is_blind = false where proposal_id in (select id from proposal where challenge_id = $1)', [challengeId]);
}
