// The only hand that writes wishes to join: keeps them, and records how each was answered.
import { decideJoinAsking, type InvitedRole, type JoinAnswer, joinAfter, type JoinAskingCode } from '@moothall/domain/challenge';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { type Actor, append } from '../../journal/append.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type LockedChallenge, storeParticipant } from '../store-challenge.ts';
import type { JoinRequest } from './join-request.type.ts';
import { JOIN_COLUMNS } from './join-requests.queries.ts';

/** What stands against asking. Lock the challenge first, so that nobody asks twice. */
export async function joinAskingProblems(tx: Tx, challenge: LockedChallenge, organisationId: string): Promise<readonly Refusal<JoinAskingCode>[]> {
  const rows: { takesPart: boolean; isInvited: boolean; hasAsked: boolean }[] = await tx.query(
    `select exists (select 1 from participation where challenge_id = $1 and organisation_id = $2) as "takesPart",
            exists (select 1 from participation_invitation where challenge_id = $1 and organisation_id = $2 and state = 'INVITED') as "isInvited",
            exists (select 1 from join_request where challenge_id = $1 and organisation_id = $2 and state = 'ASKED') as "hasAsked"`,
    [challenge.id, organisationId],
  );
  const found = rows[0] ?? { takesPart: false, isInvited: false, hasAsked: false };
  return refusalsOf(decideJoinAsking({ stage: challenge.stage, isLead: challenge.leadId === organisationId, ...found }));
}

/** @returns the id of the wish */
export async function storeJoinRequest(tx: Tx, challengeId: string, wish: { role: InvitedRole; note: string | null }, actor: Actor): Promise<string> {
  const id = newId('jrq');
  await tx.query(`insert into join_request (id, challenge_id, organisation_id, role, state, note, asked_by) values ($1, $2, $3, $4, 'ASKED', $5, $6)`, [
    id,
    challengeId,
    actor.organisationId,
    wish.role,
    wish.note?.trim() || null,
    actor.personId,
  ]);
  await append(tx, { chain: challengeId, act: 'participation.asked', subject: id, actor, data: { role: wish.role }, isPublic: false });
  return id;
}

/** The wish as it stands, without a lock. @throws ApiError NOT_FOUND */
export async function findJoinRequest(tx: Tx, id: string): Promise<JoinRequest> {
  const rows: JoinRequest[] = await tx.query(`select ${JOIN_COLUMNS} from join_request j join challenge c on c.id = j.challenge_id where j.id = $1`, [id]);
  if (!rows[0]) throw notFound('request to join');
  return rows[0];
}

const ACTS: Record<Exclude<JoinAnswer, 'accept'>, string> = { decline: 'participation.request-declined', withdraw: 'participation.request-withdrawn' };

/** Writes an answer that the domain allowed; with a yes the authority takes part from now on. */
export async function storeJoinAnswer(tx: Tx, wish: JoinRequest, answer: JoinAnswer, reason: string | null, actor: Actor): Promise<void> {
  const { id, challengeId, organisationId, role } = wish;
  await tx.query('update join_request set state = $2, answered_by = $3, answered_at = clock_timestamp(), because = $4 where id = $1', [
    id,
    joinAfter(wish.state, answer),
    actor.personId,
    answer === 'decline' ? (reason?.trim() ?? null) : null,
  ]);
  if (answer === 'accept') await storeParticipant(tx, challengeId, organisationId, role, actor);
  else await append(tx, { chain: challengeId, act: ACTS[answer], subject: id, actor, data: { role }, isPublic: false });
}
