// `withdrawChallenge`, `terminateChallenge`, `concludeChallenge`: how a challenge ends, always with a reason the public can read.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { type ConclusionCode, decideConclusion, decideTermination, decideWithdrawal, type EndingCode } from '@moothall/domain/challenge';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from './challenge-verbs.ts';
import { releaseProblemOf } from './problems/store-problem.ts';
import { moveTo } from './store-challenge.ts';

@InputType({ description: 'The end of a challenge.' })
export class StopChallengeInput extends ChallengeStepInput {
  @Field(() => LocalisedTextInput, { description: 'Why, or what was learned. The public reads it.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;
}

const WithdrawChallengePayload = payloadOf<ChallengeResult, EndingCode>('WithdrawChallenge', CHALLENGE_RESULT, ['WRONG_STAGE', 'REASON_MISSING']);
const TerminateChallengePayload = payloadOf<ChallengeResult, EndingCode>('TerminateChallenge', CHALLENGE_RESULT, ['WRONG_STAGE', 'REASON_MISSING']);
const ConcludeChallengePayload = payloadOf<ChallengeResult, ConclusionCode>('ConcludeChallenge', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NOT_ENGAGEMENT_ONLY',
  'LEARNING_MISSING',
  'MEASUREMENT_MISSING',
]);

@Resolver()
export class StopChallenge {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => WithdrawChallengePayload, { description: 'Takes a challenge back before its deadline.' })
  @Access('challenges:write')
  withdrawChallenge(@Args('input', { description: 'Why.' }) input: StopChallengeInput, @Context() context: RequestContext) {
    return this.challenges.step<EndingCode>(context, 'withdrawChallenge', input, 'writeChallenge', ({ tx, challenge, actor }) => {
      const isPublic = challenge.publishedAt !== null;
      return whenAllowed(decideWithdrawal({ stage: challenge.stage, reason: input.reason.en ?? null }), async () => {
        await moveTo(tx, challenge, 'WITHDRAWN', { actor, act: 'challenge.withdrawn', isPublic, stoppedBecause: input.reason });
        await releaseProblemOf(tx, challenge.id, actor);
      });
    });
  }

  @Mutation(() => TerminateChallengePayload, { description: 'Stops a challenge after it opened (Procurement Act 2023, section 55).' })
  @Access('challenges:write')
  terminateChallenge(@Args('input', { description: 'Why.' }) input: StopChallengeInput, @Context() context: RequestContext) {
    return this.challenges.step<EndingCode>(context, 'terminateChallenge', input, 'writeChallenge', ({ tx, challenge, actor }) =>
      whenAllowed(decideTermination({ stage: challenge.stage, reason: input.reason.en ?? null }), async () => {
        await moveTo(tx, challenge, 'TERMINATED', { actor, act: 'challenge.terminated', isPublic: true, stoppedBecause: input.reason });
        await releaseProblemOf(tx, challenge.id, actor);
      }),
    );
  }

  @Mutation(() => ConcludeChallengePayload, { description: 'Ends a challenge that only engaged the market, with what was learned.' })
  @Access('challenges:write')
  concludeChallenge(@Args('input', { description: 'What was learned.' }) input: StopChallengeInput, @Context() context: RequestContext) {
    return this.challenges.step<ConclusionCode>(context, 'concludeChallenge', input, 'writeChallenge', ({ tx, challenge, actor }) => {
      const { stage, content } = challenge;
      const indicatorCodes = content.indicators.map((indicator) => indicator.code);
      const facts = { stage, route: content.route, indicatorCodes, reports: [], learned: input.reason.en ?? null };
      return whenAllowed(decideConclusion(facts), () =>
        moveTo(tx, challenge, 'CONCLUDED', { actor, act: 'challenge.concluded', isPublic: true, stoppedBecause: input.reason }),
      );
    });
  }
}
