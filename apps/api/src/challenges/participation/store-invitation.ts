// The only hand that writes invitations into challenges: invites, and records how each was answered.
import { decideInviting, type InvitedRole, type InvitingCode, participationAfter, type ParticipationAnswer } from '@moothall/domain/challenge';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { hasPower, type OrganisationKind } from '@moothall/domain/organisation';
import { type Actor, append } from '../../journal/append.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type LockedChallenge, storeParticipant } from '../store-challenge.ts';
import { INVITATION_COLUMNS, type InvitationRow } from './invitations.queries.ts';

/** Whom a lead asks into its challenge. */
export interface Invitee {
  readonly organisationId: string;
  readonly role: InvitedRole;
}

type Joinable = Pick<LockedChallenge, 'id' | 'stage' | 'leadId'>;

/** What stands against inviting. Lock the challenge first, so that nobody is invited twice. */
export async function invitingProblems(tx: Tx, challenge: Joinable, organisationId: string): Promise<readonly Refusal<InvitingCode>[]> {
  const rows: { kind: OrganisationKind; takesPart: boolean; isInvited: boolean }[] = await tx.query(
    `select o.kind, exists (select 1 from participation p where p.challenge_id = $2 and p.organisation_id = o.id) as "takesPart",
            exists (select 1 from participation_invitation i where i.challenge_id = $2 and i.organisation_id = o.id and i.state = 'INVITED') as "isInvited"
     from organisation o where o.id = $1`,
    [organisationId, challenge.id],
  );
  const found = rows[0];
  return refusalsOf(
    decideInviting({
      stage: challenge.stage,
      isAuthority: found !== undefined && hasPower(found.kind, ['BUYER'], 'writeChallenge'),
      isLead: organisationId === challenge.leadId,
      takesPart: found?.takesPart ?? false,
      isInvited: found?.isInvited ?? false,
    }),
  );
}

/** @returns the id of the invitation */
export async function storeInvitation(tx: Tx, challengeId: string, { organisationId, role }: Invitee, actor: Actor): Promise<string> {
  const id = newId('pin');
  await tx.query(
    `insert into participation_invitation (id, challenge_id, organisation_id, role, state, invited_by) values ($1, $2, $3, $4, 'INVITED', $5)`,
    [id, challengeId, organisationId, role, actor.personId],
  );
  await append(tx, { chain: challengeId, act: 'participation.invited', subject: organisationId, actor, data: { role }, isPublic: false });
  return id;
}

/** The invitation as it stands, without a lock. @throws ApiError NOT_FOUND */
export async function findInvitation(tx: Tx, id: string): Promise<InvitationRow> {
  const rows: InvitationRow[] = await tx.query(
    `select ${INVITATION_COLUMNS} from participation_invitation i join challenge c on c.id = i.challenge_id where i.id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('invitation');
  return rows[0];
}

const ACTS: Record<Exclude<ParticipationAnswer, 'accept'>, string> = {
  decline: 'participation.declined',
  revoke: 'participation.invitation-revoked',
};

/** Writes an answer that the domain allowed; with a yes the authority takes part from now on. */
export async function storeAnswer(tx: Tx, invitation: InvitationRow, answer: ParticipationAnswer, actor: Actor): Promise<void> {
  const { id, challengeId, organisationId, role } = invitation;
  await tx.query('update participation_invitation set state = $2, answered_by = $3, answered_at = clock_timestamp() where id = $1', [
    id,
    participationAfter(invitation.state, answer),
    actor.personId,
  ]);
  if (answer === 'accept') await storeParticipant(tx, challengeId, organisationId, role, actor);
  else await append(tx, { chain: challengeId, act: ACTS[answer], subject: organisationId, actor, data: { role }, isPublic: false });
}
