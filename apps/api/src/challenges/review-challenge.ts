// `sendChallengeForReview`, `requestChallengeChanges`, `approveChallenge`: two people stand behind what is published.
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import {
  type ApprovalCode,
  type ChangesRequestCode,
  decideApproval,
  decideChangesRequest,
  decideReview,
  type ReviewCode,
  type VoiceCode,
} from '@moothall/domain/challenge';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from './challenge-verbs.ts';
import { toJson } from './content-json.ts';
import { type AtGate, Gates } from './governance/gates.ts';
import { endRequest, newestRequest, participantsOf, storeRequest } from './governance/store-approval.ts';
import { moveTo } from './store-challenge.ts';
import type { Tx } from '../platform/transaction.ts';

@InputType({ description: 'A step of a challenge that needs a reason.' })
export class ChallengeReasonInput extends ChallengeStepInput {
  @Field({ description: 'The reason, in words the authors can act on.' })
  @IsString()
  @MaxLength(5000, { message: 'Enter at most 5,000 characters.' })
  reason: string;
}

const SendChallengeForReviewPayload = payloadOf<ChallengeResult, ReviewCode>('SendChallengeForReview', CHALLENGE_RESULT, ['WRONG_STAGE', 'MISSING']);
const RequestChallengeChangesPayload = payloadOf<ChallengeResult, ChangesRequestCode>('RequestChallengeChanges', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'REASON_MISSING',
]);
type Code = ApprovalCode | 'CONSULTATION_RUNNING' | 'REASON_MISSING';
const ApproveChallengePayload = payloadOf<ChallengeResult, Code>('ApproveChallenge', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'OWN_DRAFT',
  'ALREADY_APPROVED',
  'NO_CONFLICT_CHECK',
  'CONSULTATION_RUNNING',
  'REASON_MISSING',
]);

@Resolver()
export class ReviewChallenge implements OnModuleInit {
  constructor(
    private readonly challenges: ChallengeVerbs,
    private readonly gates: Gates,
  ) {}

  onModuleInit(): void {
    this.gates.register('PUBLISH', { carryOut: approve, shut: handBack });
  }

  @Mutation(() => SendChallengeForReviewPayload, { description: 'Asks a colleague, and every council that takes part, to read and approve the draft.' })
  @Access('challenges:write')
  sendChallengeForReview(@Args('input', { description: 'The draft.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.step<ReviewCode>(context, 'sendChallengeForReview', input, 'writeChallenge', ({ tx, challenge, actor }) =>
      whenAllowed(decideReview(challenge), async () => {
        const asker = { personId: actor.personId ?? '', organisationId: challenge.leadId };
        await storeRequest(tx, { id: challenge.id, isJoint: await isJoint(tx, challenge.id) }, 'PUBLISH', { version: challenge.version + 1, content: toJson(challenge.content) }, asker);
        await moveTo(tx, challenge, 'IN_REVIEW', { actor, act: 'challenge.sent-for-review', isPublic: false });
      }),
    );
  }

  @Mutation(() => RequestChallengeChangesPayload, { description: 'Hands a draft back to its authors with what to change.' })
  @Access('challenges:write')
  requestChallengeChanges(@Args('input', { description: 'What to change.' }) input: ChallengeReasonInput, @Context() context: RequestContext) {
    const { reason } = input;
    return this.challenges.step<ChangesRequestCode>(context, 'requestChallengeChanges', input, 'approveChallenge', ({ tx, challenge, actor }) =>
      whenAllowed(decideChangesRequest({ stage: challenge.stage, reason }), async () => {
        const request = await newestRequest(tx, challenge.id, 'PUBLISH');
        if (request?.state === 'WAITING') await endRequest(tx, { ...request, isJoint: await isJoint(tx, challenge.id) }, 'REFUSED', actor);
        await moveTo(tx, challenge, 'CHANGES_REQUESTED', { actor, act: 'challenge.changes-requested', isPublic: false, changesRequested: reason });
      }),
    );
  }

  @Mutation(() => ApproveChallengePayload, { description: 'Approves, for your council, a draft that somebody else wrote. It is approved when the rule of the challenge is met.' })
  @Access('challenges:write')
  approveChallenge(@Args('input', { description: 'The draft.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.stepAtGate<Code>(context, 'approveChallenge', input, { gate: 'PUBLISH', power: 'approveChallenge' }, async ({ tx, challenge, actor }) => {
      const request = await newestRequest(tx, challenge.id, 'PUBLISH');
      const isLate = challenge.stage === 'APPROVED' && actor.organisationId !== challenge.leadId;
      const decision = decideApproval({ stage: isLate ? 'IN_REVIEW' : challenge.stage, approverId: actor.personId, authorIds: challenge.authorIds });
      if (!decision.allowed || !request) return refusalsOf(decision);
      const refusals = await this.gates.hear({ tx, challenge, request }, actor, 'APPROVE', null);
      return refusals.map((one) => ({ ...one, code: CODES[one.code] }));
    });
  }
}

const CODES: Record<VoiceCode, Code> = {
  NOT_WAITING: 'WRONG_STAGE',
  ANSWERED_ALREADY: 'ALREADY_APPROVED',
  OWN_DRAFT: 'OWN_DRAFT',
  CONSULTATION_RUNNING: 'CONSULTATION_RUNNING',
  REASON_MISSING: 'REASON_MISSING',
};

async function isJoint(tx: Tx, challengeId: string): Promise<boolean> {
  return (await participantsOf(tx, challengeId)).length > 0;
}

async function approve({ tx, challenge, request, actor }: AtGate): Promise<readonly Refusal[]> {
  await tx.query(
    `insert into challenge_approval (challenge_id, person_id, version)
     select $1, person_id, $2 from approval_voice where request_id = $3 and says = 'APPROVE' on conflict do nothing`,
    [challenge.id, challenge.version, request.id],
  );
  await moveTo(tx, challenge, 'APPROVED', { actor, act: 'challenge.approved', isPublic: false });
  return [];
}

async function handBack({ tx, challenge, actor }: AtGate, reason: string): Promise<void> {
  await moveTo(tx, challenge, 'CHANGES_REQUESTED', { actor, act: 'challenge.changes-requested', isPublic: false, changesRequested: reason });
}
