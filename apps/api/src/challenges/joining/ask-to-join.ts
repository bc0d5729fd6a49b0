// `askToJoin` and the three ends of such a wish: the lead accepts or declines, the asking council takes it back.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { decideJoinAnswering, type InvitedRole, type JoinAnswer, type JoinAnsweringCode, type JoinAskingCode } from '@moothall/domain/challenge';
import { refusalsOf } from '@moothall/domain/decision';
import { actingOrganisation, can, organisationsWhere, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { ChallengeLoader } from '../challenge.loader.ts';
import { InvitedRoleEnum } from '../participation/invitation.type.ts';
import { lockChallenge } from '../store-challenge.ts';
import { JoinRequest } from './join-request.type.ts';
import { JoinRequestsQueries } from './join-requests.queries.ts';
import { findJoinRequest, joinAskingProblems, storeJoinAnswer, storeJoinRequest } from './store-join-request.ts';

@InputType({ description: 'Which challenge your council wants to take part in.' })
export class AskToJoinInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => InvitedRoleEnum, { defaultValue: 'PARTICIPANT', description: 'The part your council would take.' })
  @IsIn(Object.keys(InvitedRoleEnum))
  role: InvitedRole;

  @Field(() => String, { nullable: true, description: 'What the lead should know.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Enter at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A wish to join.' })
export class JoinRequestInput {
  @Field(() => ID, { description: 'Which wish.' })
  @IsString()
  id: string;
}

@InputType({ description: 'A wish to join that is declined.' })
export class DeclineJoinRequestInput extends JoinRequestInput {
  @Field({ description: 'Why; the asking council reads it.' })
  @IsString()
  @MaxLength(2000, { message: 'Enter at most 2,000 characters.' })
  reason: string;
}

interface Result {
  joinRequest: JoinRequest | null;
}
const RESULT = { joinRequest: { type: () => JoinRequest, description: 'The wish as it is now.' } };
const ANSWERS: readonly JoinAnsweringCode[] = ['WRONG_STAGE', 'ANSWERED_ALREADY', 'REASON_MISSING'];
const AskToJoinPayload = payloadOf<Result, JoinAskingCode>('AskToJoin', RESULT, ['WRONG_STAGE', 'IS_LEAD', 'TAKES_PART_ALREADY', 'INVITED_ALREADY', 'ASKED_ALREADY']);
const AcceptJoinRequestPayload = payloadOf<Result, JoinAnsweringCode>('AcceptJoinRequest', RESULT, ANSWERS);
const DeclineJoinRequestPayload = payloadOf<Result, JoinAnsweringCode>('DeclineJoinRequest', RESULT, ANSWERS);
const WithdrawJoinRequestPayload = payloadOf<Result, JoinAnsweringCode>('WithdrawJoinRequest', RESULT, ANSWERS);

@Resolver()
export class AskToJoin {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: JoinRequestsQueries,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Mutation(() => AskToJoinPayload, { description: 'Asks the lead of a challenge to let your council take part, until proposals close.' })
  @Access('challenges:write')
  async askToJoin(@Args('input', { description: 'The wish.' }) input: AskToJoinInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = demandBuyer(viewer);
    if (!(await this.challenges.load(context, input.challengeId))) throw notFound('challenge');
    const outcome = await this.verbs.run(context, 'askToJoin', input, async (tx): Promise<Outcome<{ id: string }, JoinAskingCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const refusals = await joinAskingProblems(tx, challenge, organisationId);
      if (refusals.length > 0) return { userErrors: refusals };
      return { done: { id: await storeJoinRequest(tx, challenge.id, { role: input.role, note: input.note ?? null }, { personId: viewer.personId, organisationId }) } };
    });
    return this.resultOf(context, outcome);
  }

  @Mutation(() => AcceptJoinRequestPayload, { description: 'Lets a council take part that asked to.' })
  @Access('challenges:write')
  acceptJoinRequest(@Args('input', { description: 'The wish.' }) input: JoinRequestInput, @Context() context: RequestContext) {
    return this.answer(context, 'acceptJoinRequest', input, 'accept');
  }

  @Mutation(() => DeclineJoinRequestPayload, { description: 'Says no to a council that asked to take part, with the reason.' })
  @Access('challenges:write')
  declineJoinRequest(@Args('input', { description: 'The answer.' }) input: DeclineJoinRequestInput, @Context() context: RequestContext) {
    return this.answer(context, 'declineJoinRequest', input, 'decline', input.reason);
  }

  @Mutation(() => WithdrawJoinRequestPayload, { description: 'Takes back the wish of your council to take part.' })
  @Access('challenges:write')
  withdrawJoinRequest(@Args('input', { description: 'The wish.' }) input: JoinRequestInput, @Context() context: RequestContext) {
    return this.answer(context, 'withdrawJoinRequest', input, 'withdraw');
  }

  private async answer(context: RequestContext, verb: string, input: JoinRequestInput, answer: JoinAnswer, reason: string | null = null) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ id: string }, JoinAnsweringCode>> => {
      const { challengeId } = await findJoinRequest(tx, input.id);
      const { stage } = await lockChallenge(tx, challengeId);
      // Read again under the lock of its challenge: of two answers at the same moment the second finds the first.
      const wish = await findJoinRequest(tx, input.id);
      const organisationId = demandAnswerer(viewer, wish, answer);
      const decision = decideJoinAnswering({ stage, state: wish.state, answer, reason });
      if (!decision.allowed) return { userErrors: refusalsOf(decision) };
      await storeJoinAnswer(tx, wish, answer, reason, { personId: viewer.personId, organisationId });
      return { done: { id: wish.id } };
    });
    return this.resultOf(context, outcome);
  }

  private async resultOf<Code extends string>(context: RequestContext, outcome: Outcome<{ id: string }, Code>) {
    if (!outcome.done) return { joinRequest: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { joinRequest: await this.queries.byId(viewerOf(context), outcome.done.id), userErrors: [] };
  }
}

/** @returns the council for which the viewer may buy: the one they act for, else their only one */
function demandBuyer(viewer: Viewer): string {
  const able = organisationsWhere(viewer, 'writeChallenge');
  const acting = actingOrganisation(viewer);
  const organisationId = able.find((id) => id === acting) ?? (able.length === 1 ? able[0] : undefined);
  if (organisationId === undefined) throw new ApiError('FORBIDDEN', 'Only a buyer of a council, combined authority or department may ask to join. Choose whom you act for.');
  return organisationId;
}

/** The lead never takes a wish back, and the asking council never answers it. @returns for whom the viewer speaks */
function demandAnswerer(viewer: Viewer, { organisationId, leadId }: JoinRequest, answer: JoinAnswer): string {
  const isSeen = viewer.memberships.some((one) => one.organisationId === organisationId || one.organisationId === leadId);
  if (!isSeen) throw notFound('request to join');
  const speaker = answer === 'withdraw' ? organisationId : leadId;
  if (can(viewer, speaker, 'writeChallenge')) return speaker;
  throw new ApiError('FORBIDDEN', answer === 'withdraw' ? 'Only a buyer of the council that asked may take this back.' : 'Only a buyer of the lead may answer this.');
}
