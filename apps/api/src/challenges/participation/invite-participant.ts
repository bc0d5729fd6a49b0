// `inviteParticipant` and the three ends of an invitation: the one asked accepts or declines, the lead takes it back.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsString } from 'class-validator';
import { type AnsweringCode, decideAnswering, isLeadsAnswer, type InvitedRole, type InvitingCode, type ParticipationAnswer } from '@moothall/domain/challenge';
import { refusalsOf } from '@moothall/domain/decision';
import { can, ownOrganisations, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { demandPower } from '../challenge-verbs.ts';
import { lockChallenge } from '../store-challenge.ts';
import { InvitedRoleEnum, ParticipationInvitation } from './invitation.type.ts';
import { type InvitationRow, InvitationsQueries } from './invitations.queries.ts';
import { findInvitation, invitingProblems, storeAnswer, storeInvitation } from './store-invitation.ts';

@InputType({ description: 'Whom to ask into a challenge.' })
export class InviteParticipantInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => ID, { description: 'The council, combined authority or department.' })
  @IsString()
  organisationId: string;

  @Field(() => InvitedRoleEnum, { defaultValue: 'PARTICIPANT', description: 'The part it is asked to take.' })
  @IsIn(Object.keys(InvitedRoleEnum))
  role: InvitedRole;
}

@InputType({ description: 'An answer to an invitation.' })
export class ParticipationAnswerInput {
  @Field(() => ID, { description: 'Which invitation.' })
  @IsString()
  id: string;
}

interface Result {
  invitation: ParticipationInvitation | null;
}
const RESULT = { invitation: { type: () => ParticipationInvitation, description: 'The invitation as it is now.' } };
const ANSWERS: readonly AnsweringCode[] = ['WRONG_STAGE', 'ANSWERED_ALREADY'];

const InviteParticipantPayload = payloadOf<Result, InvitingCode>('InviteParticipant', RESULT, [
  'WRONG_STAGE',
  'NOT_AN_AUTHORITY',
  'IS_LEAD',
  'TAKES_PART_ALREADY',
  'INVITED_ALREADY',
]);
const AcceptParticipationPayload = payloadOf<Result, AnsweringCode>('AcceptParticipation', RESULT, ANSWERS);
const DeclineParticipationPayload = payloadOf<Result, AnsweringCode>('DeclineParticipation', RESULT, ANSWERS);
const RevokeParticipationInvitationPayload = payloadOf<Result, AnsweringCode>('RevokeParticipationInvitation', RESULT, ANSWERS);

@Resolver()
export class InviteParticipant {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: InvitationsQueries,
  ) {}

  @Mutation(() => InviteParticipantPayload, { description: 'Asks another authority to take part in a challenge, until proposals close.' })
  @Access('challenges:write')
  async inviteParticipant(@Args('input', { description: 'Whom.' }) input: InviteParticipantInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'inviteParticipant', input, async (tx): Promise<Outcome<{ id: string }, InvitingCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      const refusals = await invitingProblems(tx, challenge, input.organisationId);
      if (refusals.length > 0) return { userErrors: refusals };
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      return { done: { id: await storeInvitation(tx, challenge.id, input, actor) } };
    });
    return this.resultOf(context, outcome);
  }

  @Mutation(() => AcceptParticipationPayload, { description: 'Joins a challenge: from now on your council takes part in it.' })
  @Access('challenges:write')
  acceptParticipation(@Args('input', { description: 'The invitation.' }) input: ParticipationAnswerInput, @Context() context: RequestContext) {
    return this.answer(context, 'acceptParticipation', input, 'accept');
  }

  @Mutation(() => DeclineParticipationPayload, { description: 'Says no to an invitation. The lead may ask again.' })
  @Access('challenges:write')
  declineParticipation(@Args('input', { description: 'The invitation.' }) input: ParticipationAnswerInput, @Context() context: RequestContext) {
    return this.answer(context, 'declineParticipation', input, 'decline');
  }

  @Mutation(() => RevokeParticipationInvitationPayload, { description: 'Takes back an invitation that was not answered yet.' })
  @Access('challenges:write')
  revokeParticipationInvitation(@Args('input', { description: 'The invitation.' }) input: ParticipationAnswerInput, @Context() context: RequestContext) {
    return this.answer(context, 'revokeParticipationInvitation', input, 'revoke');
  }

  private async answer(context: RequestContext, verb: string, input: ParticipationAnswerInput, answer: ParticipationAnswer) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ id: string }, AnsweringCode>> => {
      const { challengeId } = await findInvitation(tx, input.id);
      const { stage } = await lockChallenge(tx, challengeId);
      // Read again under the lock of its challenge: of two answers at the same moment the second finds the first.
      const invitation = await findInvitation(tx, input.id);
      const organisationId = demandAnswerer(viewer, invitation, answer);
      const decision = decideAnswering({ stage, state: invitation.state, answer });
      if (!decision.allowed) return { userErrors: refusalsOf(decision) };
      await storeAnswer(tx, invitation, answer, { personId: viewer.personId, organisationId });
      return { done: { id: invitation.id } };
    });
    return this.resultOf(context, outcome);
  }

  private async resultOf<Code extends string>(context: RequestContext, outcome: Outcome<{ id: string }, Code>) {
    if (!outcome.done) return { invitation: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { invitation: await this.queries.byId(viewerOf(context), outcome.done.id), userErrors: [] };
  }
}

/** The lead never answers for others, and nobody else takes its question back. @returns for whom the viewer speaks */
function demandAnswerer(viewer: Viewer, invitation: InvitationRow, answer: ParticipationAnswer): string {
  const { organisationId, leadId } = invitation;
  const own = ownOrganisations(viewer);
  if (!own.includes(organisationId) && !own.includes(leadId)) throw notFound('invitation');
  const isLeads = isLeadsAnswer(answer);
  const speaker = isLeads ? leadId : organisationId;
  if (can(viewer, speaker, 'writeChallenge')) return speaker;
  throw new ApiError('FORBIDDEN', isLeads ? 'Only a buyer of the lead may take an invitation back.' : 'Only a buyer of the council that is asked may answer.');
}
