// The only hand that writes requests for approval and what authorities say to them.
import { type Gate, type GateState, type Saying, type Voice } from '@moothall/domain/challenge';
import { type Actor, append, sha256 } from '../../journal/append.ts';
import { canonicalJson } from '@moothall/domain/journal';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import { APPROVAL_COLUMNS, type ApprovalRow } from './approvals.queries.ts';

/** Whether others have a say beside the lead; of a challenge of one authority the log holds its review and approval already. */
export interface Jointly {
  readonly isJoint: boolean;
}

/** Somebody who speaks for an authority. */
export interface Speaker {
  readonly personId: string;
  readonly organisationId: string;
}

/** Asks the authorities. The journal keeps a digest of what is asked, so that nobody can say later it was something else. */
export async function storeRequest(tx: Tx, { id: challengeId, isJoint }: { id: string } & Jointly, gate: Gate, askedFor: object, asker: Speaker): Promise<string> {
  const id = newId('apr');
  const text = canonicalJson(JSON.parse(JSON.stringify(askedFor)));
  await tx.query(
    `insert into approval_request (id, challenge_id, gate, state, organisation_id, asked_by, asked_for) values ($1, $2, $3, 'WAITING', $4, $5, $6)`,
    [id, challengeId, gate, asker.organisationId, asker.personId, text],
  );
  if (isJoint) await append(tx, { chain: challengeId, act: 'approval.asked', subject: id, actor: asker, data: { gate, digest: sha256(text) }, isPublic: true });
  return id;
}

/** Keeps what an authority said, for good. */
export async function storeVoice(tx: Tx, request: Pick<ApprovalRow, 'id' | 'challengeId' | 'gate'> & Jointly, speaker: Speaker, says: Saying, reason: string | null): Promise<void> {
  await tx.query('insert into approval_voice (request_id, organisation_id, person_id, says, reason) values ($1, $2, $3, $4, $5)', [
    request.id,
    speaker.organisationId,
    speaker.personId,
    says,
    reason?.trim() || null,
  ]);
  if (request.isJoint) await append(tx, { chain: request.challengeId, act: 'approval.answered', subject: request.id, actor: speaker, data: { gate: request.gate, says }, isPublic: true });
}

/** @param problems why it could not be carried out, where it lapsed */
export async function endRequest(tx: Tx, request: Pick<ApprovalRow, 'id' | 'challengeId' | 'gate'> & Jointly, to: Exclude<GateState, 'WAITING'>, actor: Actor, problems: readonly string[] = []): Promise<void> {
  await tx.query('update approval_request set state = $2, ended_at = clock_timestamp(), problems = $3 where id = $1', [request.id, to, JSON.stringify(problems)]);
  if (request.isJoint) await append(tx, { chain: request.challengeId, act: `approval.${to.toLowerCase()}`, subject: request.id, actor, data: { gate: request.gate }, isPublic: true });
}

/** Locks a request; its challenge is locked first by whoever calls. @throws ApiError NOT_FOUND */
export async function lockRequest(tx: Tx, id: string): Promise<ApprovalRow> {
  const rows: ApprovalRow[] = await tx.query(`select ${APPROVAL_COLUMNS} from approval_request r where r.id = $1 for update`, [id]);
  if (!rows[0]) throw notFound('request for approval');
  return rows[0];
}

/** The newest request of a gate, whatever became of it. Lock the challenge first. */
export async function newestRequest(tx: Tx, challengeId: string, gate: Gate): Promise<ApprovalRow | null> {
  const rows: ApprovalRow[] = await tx.query(`select ${APPROVAL_COLUMNS} from approval_request r where r.challenge_id = $1 and r.gate = $2 order by r.id desc limit 1`, [challengeId, gate]);
  return rows[0] ?? null;
}

export async function voicesOf(tx: Tx, requestId: string): Promise<Voice[]> {
  return tx.query('select organisation_id as "organisationId", says from approval_voice where request_id = $1', [requestId]);
}

/** The authorities with a say beside the lead. */
export async function participantsOf(tx: Tx, challengeId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(`select organisation_id as id from participation where challenge_id = $1 and role = 'PARTICIPANT' order by 1`, [challengeId]);
  return rows.map((row) => row.id);
}
