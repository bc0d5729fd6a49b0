// `answerApprovalRequest` and `withdrawApprovalRequest`: each authority answers for itself, and the asking one may take it back.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Saying, VoiceCode } from '@moothall/domain/challenge';
import { refuse } from '@moothall/domain/decision';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenge-verbs.ts';
import { lockChallenge } from '../store-challenge.ts';
import { ApprovalRequest, SayingEnum } from './approval.type.ts';
import { toRequest } from './approvals-of.ts';
import { ApprovalsQueries } from './approvals.queries.ts';
import { demandSpeaker, Gates } from './gates.ts';
import { endRequest, lockRequest } from './store-approval.ts';

@InputType({ description: 'What your council says to a request for approval.' })
export class AnswerApprovalRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  @IsString()
  id: string;

  @Field(() => SayingEnum, { description: 'Yes or no.' })
  @IsIn(Object.keys(SayingEnum))
  says: Saying;

  @Field(() => String, { nullable: true, description: 'Why; needed with a no, and by a lead that goes on against a no.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000, { message: 'Enter at most 5,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A request for approval.' })
export class WithdrawApprovalRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  @IsString()
  id: string;
}

interface Result extends ChallengeResult {
  approvalRequest: ApprovalRequest | null;
}
const RESULT = { ...CHALLENGE_RESULT, approvalRequest: { type: () => ApprovalRequest, description: 'The request as it is now.' } };
const AnswerApprovalRequestPayload = payloadOf<Result, VoiceCode>('AnswerApprovalRequest', RESULT, ['NOT_WAITING', 'ANSWERED_ALREADY', 'OWN_DRAFT', 'CONSULTATION_RUNNING', 'REASON_MISSING']);
type WithdrawCode = 'NOT_WAITING';
const WithdrawApprovalRequestPayload = payloadOf<Result, WithdrawCode>('WithdrawApprovalRequest', RESULT, ['NOT_WAITING']);

@Resolver()
export class AnswerApproval {
  constructor(
    private readonly verbs: Verbs,
    private readonly gates: Gates,
    private readonly challenges: ChallengeVerbs,
    private readonly queries: ApprovalsQueries,
  ) {}

  @Mutation(() => AnswerApprovalRequestPayload, { description: 'Approves, or objects, for your council. When the rule is met the step is taken at once.' })
  @Access('challenges:write')
  async answerApprovalRequest(@Args('input', { description: 'The answer.' }) input: AnswerApprovalRequestInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const challengeId = await this.challengeOf(context, input.id);
    const outcome = await this.verbs.run(context, 'answerApprovalRequest', input, async (tx): Promise<Outcome<{ challengeId: string }, VoiceCode>> => {
      const challenge = await lockChallenge(tx, challengeId);
      const request = await lockRequest(tx, input.id);
      const speaker = await demandSpeaker(tx, viewer, challenge, request.gate, 'approveChallenge');
      const userErrors = await this.gates.hear({ tx, challenge, request }, speaker, input.says, input.reason ?? null);
      return userErrors.length > 0 ? { userErrors } : { done: { challengeId: challenge.id } };
    });
    return this.resultOf(context, input.id, outcome);
  }

  @Mutation(() => WithdrawApprovalRequestPayload, { description: 'Takes back what your council asked the others to approve.' })
  @Access('challenges:write')
  async withdrawApprovalRequest(@Args('input', { description: 'The request.' }) input: WithdrawApprovalRequestInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const challengeId = await this.challengeOf(context, input.id);
    const outcome = await this.verbs.run(context, 'withdrawApprovalRequest', input, async (tx): Promise<Outcome<{ challengeId: string }, WithdrawCode>> => {
      const challenge = await lockChallenge(tx, challengeId);
      const request = await lockRequest(tx, input.id);
      if (!can(viewer, request.organisationId, 'writeChallenge')) throw new ApiError('FORBIDDEN', 'Only a buyer of the council that asked may take this back.');
      // A draft in review goes back to its authors by asking for changes.
      if (request.state !== 'WAITING' || request.gate === 'PUBLISH') return { userErrors: [refuse('NOT_WAITING', [], 'This was decided or taken back. Load the page again.')] };
      await endRequest(tx, { ...request, isJoint: true }, 'WITHDRAWN', { personId: viewer.personId, organisationId: request.organisationId });
      return { done: { challengeId: challenge.id } };
    });
    return this.resultOf(context, input.id, outcome);
  }

  /** @throws ApiError NOT_FOUND for those who may not see the request */
  private async challengeOf(context: RequestContext, id: string): Promise<string> {
    const row = await this.queries.byId(viewerOf(context), id);
    if (!row) throw notFound('request for approval');
    return row.challengeId;
  }

  private async resultOf<Code extends string>(context: RequestContext, id: string, outcome: Outcome<{ challengeId: string }, Code>) {
    const answer = await this.challenges.answer(context, outcome);
    const row = outcome.done ? await this.queries.byId(viewerOf(context), id) : null;
    return { ...answer, approvalRequest: row && toRequest(row) };
  }
}
