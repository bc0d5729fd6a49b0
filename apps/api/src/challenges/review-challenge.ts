// `sendChallengeForReview`, `requestChallengeChanges`, `approveChallenge`: two people stand behind what is published.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import {
  type ApprovalCode,
  type ChangesRequestCode,
  decideApproval,
  decideChangesRequest,
  decideReview,
  type ReviewCode,
} from '@moothall/domain/challenge';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from './challenge-verbs.ts';
import { moveTo } from './store-challenge.ts';

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
const ApproveChallengePayload = payloadOf<ChallengeResult, ApprovalCode>('ApproveChallenge', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'OWN_DRAFT',
  'ALREADY_APPROVED',
  'NO_CONFLICT_CHECK',
]);

@Resolver()
export class ReviewChallenge {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => SendChallengeForReviewPayload, { description: 'Asks a colleague to read and approve the draft.' })
  @Access('challenges:write')
  sendChallengeForReview(@Args('input', { description: 'The draft.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.step<ReviewCode>(context, 'sendChallengeForReview', input, 'writeChallenge', ({ tx, challenge, actor }) =>
      whenAllowed(decideReview(challenge), () =>
        moveTo(tx, challenge, 'IN_REVIEW', { actor, act: 'challenge.sent-for-review', isPublic: false }),
      ),
    );
  }

  @Mutation(() => RequestChallengeChangesPayload, { description: 'Hands a draft back to its authors with what to change.' })
  @Access('challenges:write')
  requestChallengeChanges(@Args('input', { description: 'What to change.' }) input: ChallengeReasonInput, @Context() context: RequestContext) {
    const { reason } = input;
    return this.challenges.step<ChangesRequestCode>(context, 'requestChallengeChanges', input, 'approveChallenge', ({ tx, challenge, actor }) =>
      whenAllowed(decideChangesRequest({ stage: challenge.stage, reason }), () =>
        moveTo(tx, challenge, 'CHANGES_REQUESTED', { actor, act: 'challenge.changes-requested', isPublic: false, changesRequested: reason }),
      ),
    );
  }

  @Mutation(() => ApproveChallengePayload, { description: 'Approves a draft that somebody else wrote.' })
  @Access('challenges:write')
  approveChallenge(@Args('input', { description: 'The draft.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.step<ApprovalCode>(context, 'approveChallenge', input, 'approveChallenge', ({ tx, challenge, actor, viewer }) => {
      const approverId = viewer.personId ?? '';
      return whenAllowed(decideApproval({ stage: challenge.stage, approverId, authorIds: challenge.authorIds }), async () => {
        await tx.query('insert into challenge_approval (challenge_id, person_id, version) values ($1, $2, $3)', [challenge.id, approverId, challenge.version]);
        await moveTo(tx, challenge, 'APPROVED', { actor, act: 'challenge.approved', isPublic: false });
      });
    });
  }
}
