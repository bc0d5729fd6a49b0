// `appointPanelMember` and `removePanelMember`: the lead council says who judges, before anybody has scored.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import type { Stage } from '@moothall/domain/challenge';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, demandPower } from '../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import { normaliseEmail } from '../identity/people.ts';
import { type Actor, append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { bindJudge, releaseJudge } from '../proposals/store-proposal.ts';
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

type AppointCode = 'WRONG_STAGE' | 'NO_SUCH_PERSON' | 'ALREADY_ON_PANEL' | 'CHAIR_TAKEN';
const AppointPanelMemberPayload = payloadOf<ChallengeResult, AppointCode>('AppointPanelMember', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NO_SUCH_PERSON',
  'ALREADY_ON_PANEL',
  'CHAIR_TAKEN',
]);
type RemoveCode = 'WRONG_STAGE';
const RemovePanelMemberPayload = payloadOf<ChallengeResult, RemoveCode>('RemovePanelMember', CHALLENGE_RESULT, ['WRONG_STAGE']);

const BEFORE_SCORING: readonly Stage[] = ['APPROVED', 'ENGAGING', 'OPEN', 'CLOSED'];
const TOO_LATE = refuse('WRONG_STAGE', [], 'The panel is chosen between approval and the first score.');

@Resolver()
export class PanelVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => AppointPanelMemberPayload, { description: 'Puts somebody on the panel of a challenge.' })
  @Access('evaluations:write')
  async appointPanelMember(@Args('input', { description: 'Who.' }) input: AppointPanelMemberInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'appointPanelMember', input, async (tx): Promise<Outcome<{ challengeId: string }, AppointCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      const personId = await findPerson(tx, challenge.id, input.email);
      const refusals = await problems(tx, challenge, personId, input.role);
      if (refusals.length > 0 || !personId) return { userErrors: refusals };
      const id = newId('pnl');
      await tx.query('insert into panel_member (id, challenge_id, person_id, role) values ($1, $2, $3, $4)', [id, challenge.id, personId, input.role]);
      await bindJudge(tx, challenge.id, personId);
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      await append(tx, { chain: challenge.id, act: 'panel.appointed', subject: id, actor, data: { personId, role: input.role }, isPublic: false });
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }

  @Mutation(() => RemovePanelMemberPayload, { description: 'Takes somebody off a panel before scoring begins.' })
  @Access('evaluations:write')
  async removePanelMember(@Args('input', { description: 'Who.' }) input: RemovePanelMemberInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'removePanelMember', input, async (tx): Promise<Outcome<{ challengeId: string }, RemoveCode>> => {
      const rows: Seat[] = await tx.query('select id, challenge_id, person_id, role from panel_member where id = $1', [input.id]);
      const [member] = rows;
      if (!member) throw notFound('panel member');
      const challenge = await lockChallenge(tx, member.challenge_id);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      if (!BEFORE_SCORING.includes(challenge.stage)) return { userErrors: [TOO_LATE] };
      await remove(tx, member, input.reason.trim(), { personId: viewer.personId, organisationId: challenge.leadId });
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

interface Seat {
  readonly id: string;
  readonly challenge_id: string;
  readonly person_id: string;
  readonly role: PanelRole;
}

/** What a person declared is a record of the procurement, so it is kept with the reason (Procurement Act 2023, sections 81 to 83). */
async function remove(tx: Tx, seat: Seat, reason: string, actor: Actor): Promise<void> {
  const { id, challenge_id: challengeId, person_id: personId, role } = seat;
  await tx.query(
    `insert into panel_departure (id, challenge_id, person_id, role, reason, removed_by, declarations)
     select $1, $2, $3, $4, $5, $6, coalesce(jsonb_agg(jsonb_build_object('party', party, 'name', name, 'kind', kind, 'direct', direct,
       'note', note, 'declaredAt', declared_at) order by party), '[]') from conflict_declaration where challenge_id = $2 and person_id = $3`,
    [id, challengeId, personId, role, reason, actor.personId],
  );
  await tx.query('delete from conflict_declaration where challenge_id = $1 and person_id = $2', [challengeId, personId]);
  await tx.query('delete from recusal where person_id = $2 and proposal_id in (select id from proposal where challenge_id = $1)', [challengeId, personId]);
  await tx.query('delete from panel_member where id = $1', [id]);
  await releaseJudge(tx, challengeId, personId);
  await append(tx, { chain: challengeId, act: 'panel.removed', subject: id, actor, data: { personId, role }, isPublic: false });
}

/** A member of an authority that takes part, or an evaluator of any organisation. */
async function findPerson(tx: Tx, challengeId: string, email: string): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `select p.id from person p join membership m on m.person_id = p.id
     where p.email = $1 and p.suspended_at is null and ('EVALUATOR' = any(m.roles) or m.organisation_id in
       (select organisation_id from participation where challenge_id = $2)) limit 1`,
    [normaliseEmail(email), challengeId],
  );
  return rows[0]?.id ?? null;
}

async function problems(tx: Tx, challenge: LockedChallenge, personId: string | null, role: PanelRole): Promise<Refusal<AppointCode>[]> {
  if (!BEFORE_SCORING.includes(challenge.stage)) return [TOO_LATE];
  if (!personId) {
    return [refuse('NO_SUCH_PERSON', ['email'], 'Enter the address of somebody with an account who belongs to a council that takes part, or is an evaluator.')];
  }
  const panel: { person_id: string; role: PanelRole }[] = await tx.query('select person_id, role from panel_member where challenge_id = $1', [challenge.id]);
  if (panel.some((one) => one.person_id === personId)) return [refuse('ALREADY_ON_PANEL', ['email'], 'This person is on the panel already.')];
  if (role === 'CHAIR' && panel.some((one) => one.role === 'CHAIR')) return [refuse('CHAIR_TAKEN', ['role'], 'The panel has a chair. Remove that one first.')];
  return [];
}
