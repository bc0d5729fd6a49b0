// `appointPanelMember` and `removePanelMember`: the lead council says who judges, before anybody has scored; a chair can be replaced later too.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { type AppointmentCode, type AppointmentFacts, decideAppointment, decideRemoval } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, demandPower } from '../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import { normaliseEmail } from '../identity/people.ts';
import { type Actor, append } from '../journal/append.ts';
import { ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { bindJudge, releaseJudge, revokeAllReading } from '../proposals/store-proposal.ts';
import { type PanelRole, PanelRoleEnum } from './evaluation.type.ts';

@InputType({ description: 'Who joins a panel.' })
export class AppointPanelMemberInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field({ description: 'The address of somebody with an account who belongs to an authority that takes part, or is an evaluator elsewhere.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email: string;

  @Field(() => PanelRoleEnum, { description: 'The part.' })
  @IsIn(Object.keys(PanelRoleEnum))
  role: PanelRole;
}

@InputType({ description: 'Who leaves a panel.' })
export class RemovePanelMemberInput {
  @Field(() => ID, { description: 'The id of the place on the panel.' })
  @IsString()
  id: string;

  @Field({ description: 'Why.' })
  @IsString()
  @MinLength(3, { message: 'Say why.' })
  @MaxLength(1_000)
  reason: string;
}

const AppointPanelMemberPayload = payloadOf<ChallengeResult, AppointmentCode>('AppointPanelMember', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NO_SUCH_PERSON',
  'ALREADY_ON_PANEL',
  'CHAIR_TAKEN',
  'HAS_SEEN_NAMES',
]);
type RemoveCode = 'WRONG_STAGE';
const RemovePanelMemberPayload = payloadOf<ChallengeResult, RemoveCode>('RemovePanelMember', CHALLENGE_RESULT, ['WRONG_STAGE']);

@Resolver()
export class PanelVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => AppointPanelMemberPayload, {
    description: 'Puts somebody on the panel of a challenge. Once scoring has begun, only a chair can be appointed, in place of one who was removed; they declare their interests before they agree scores.',
  })
  @Access('evaluations:write')
  async appointPanelMember(@Args('input', { description: 'Who.' }) input: AppointPanelMemberInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'appointPanelMember', input, async (tx): Promise<Outcome<{ challengeId: string }, AppointmentCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      const found = await findPerson(tx, challenge, input.email);
      const refusals = refusalsOf(decideAppointment(await factsOf(tx, challenge, found, input.role)));
      if (refusals.length > 0 || !found) return { userErrors: refusals };
      const [id, personId] = [newId('pnl'), found.id];
      await tx.query('insert into panel_member (id, challenge_id, person_id, role) values ($1, $2, $3, $4)', [id, challenge.id, personId, input.role]);
      await bindJudge(tx, challenge.id, personId);
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      await append(tx, { chain: challenge.id, act: 'panel.appointed', subject: id, actor, data: { personId, role: input.role }, isPublic: false });
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }

  @Mutation(() => RemovePanelMemberPayload, {
    description: 'Takes somebody off a panel before scoring begins. A chair can be removed while scores are given too, so that another can be appointed: what they declared and the reason are kept, and what they agreed on a proposal in which they have an interest no longer counts.',
  })
  @Access('evaluations:write')
  async removePanelMember(@Args('input', { description: 'Who.' }) input: RemovePanelMemberInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'removePanelMember', input, async (tx): Promise<Outcome<{ challengeId: string }, RemoveCode>> => {
      const rows: Seat[] = await tx.query('select id, challenge_id, person_id, role from panel_member where id = $1', [input.id]);
      const [member] = rows;
      if (!member) throw notFound('panel member');
      const challenge = await lockChallenge(tx, member.challenge_id);
      if (!(await mayKnowPanel(tx, viewer, challenge))) throw notFound('panel member');
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      const refusals = refusalsOf(decideRemoval({ stage: challenge.stage, role: member.role }));
      if (refusals.length > 0) return { userErrors: refusals };
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      await depart(tx, member, input.reason.trim(), actor);
      await (challenge.stage === 'EVALUATING' ? revokeAllReading : forget)(tx, challenge.id, member.person_id);
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

/** As `Challenge.panel` shows it; a program elsewhere has no place of its maker's. */
async function mayKnowPanel(tx: Tx, viewer: Viewer, challenge: LockedChallenge): Promise<boolean> {
  if (ownOrganisations(viewer).includes(challenge.leadId)) return true;
  if (viewer.scopes !== null) return false;
  const rows: unknown[] = await tx.query('select 1 from panel_member where challenge_id = $1 and person_id = $2', [challenge.id, viewer.personId]);
  return rows.length > 0;
}

interface Seat {
  readonly id: string;
  readonly challenge_id: string;
  readonly person_id: string;
  readonly role: PanelRole;
}

/** What a person declared is a record of the procurement, so it is kept with the reason (Procurement Act 2023, sections 81 to 83). */
async function depart(tx: Tx, seat: Seat, reason: string, actor: Actor): Promise<void> {
  const { id, challenge_id: challengeId, person_id: personId, role } = seat;
  await tx.query(
    `insert into panel_departure (id, challenge_id, person_id, role, reason, removed_by, declarations)
     select $1, $2, $3, $4, $5, $6, coalesce(jsonb_agg(jsonb_build_object('party', party, 'name', name, 'kind', kind, 'direct', direct,
       'note', note, 'declaredAt', declared_at) order by party), '[]') from conflict_declaration where challenge_id = $2 and person_id = $3`,
    [id, challengeId, personId, role, reason, actor.personId],
  );
  await tx.query('delete from conflict_declaration where challenge_id = $1 and person_id = $2', [challengeId, personId]);
  await tx.query('delete from panel_member where id = $1', [id]);
  await append(tx, { chain: challengeId, act: 'panel.removed', subject: id, actor, data: { personId, role }, isPublic: false });
}

/** Before anybody has read anything it is as if they had never been on the panel; later they stay kept from names and interests. */
async function forget(tx: Tx, challengeId: string, personId: string): Promise<void> {
  await tx.query('delete from recusal where person_id = $2 and proposal_id in (select id from proposal where challenge_id = $1)', [challengeId, personId]);
  await releaseJudge(tx, challengeId, personId);
}

export interface Eligible {
  readonly id: string;
  readonly isAuditor: boolean;
}

/** A member of an authority that takes part, or an evaluator of any organisation. */
export async function findPerson(tx: Tx, challenge: LockedChallenge, email: string): Promise<Eligible | null> {
  // Where somebody belongs decides whether they may judge; of people of other organisations only that is told.
  const rows: Eligible[] = await asSystem('eligible-judge', () => tx.query(
    `select p.id, bool_or(m.organisation_id = $3 and 'AUDITOR' = any(m.roles)) as "isAuditor" from person p join membership m on m.person_id = p.id
     where p.email = $1 and p.suspended_at is null group by p.id having bool_or('EVALUATOR' = any(m.roles) or m.organisation_id in
       (select organisation_id from participation where challenge_id = $2))`,
    [normaliseEmail(email), challenge.id, challenge.leadId],
  ));
  return rows[0] ?? null;
}

async function factsOf(tx: Tx, challenge: LockedChallenge, found: Eligible | null, role: PanelRole): Promise<AppointmentFacts> {
  const panel: { person_id: string; role: PanelRole }[] = await tx.query('select person_id, role from panel_member where challenge_id = $1', [challenge.id]);
  return {
    stage: challenge.stage,
    role,
    isEligible: found !== null,
    isOnPanel: panel.some((one) => one.person_id === found?.id),
    hasChair: panel.some((one) => one.role === 'CHAIR'),
    isAuditor: found?.isAuditor ?? false,
  };
}
