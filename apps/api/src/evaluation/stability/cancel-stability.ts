// `cancelStability`: stops a simulation that is under way; what it had drawn so far is not kept.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { type CancelStabilityCode, decideCancelStability } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult } from '../../challenges/challenge-verbs.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { runningOf } from './stability.queries.ts';
import { StabilityVerbs } from './stability-verbs.ts';
import { end } from './store-stability.ts';

@InputType({ description: 'Which simulation to stop.' })
export class CancelStabilityInput {
  @Field(() => ID, { description: 'The challenge whose ranking is simulated.' })
  @IsString()
  challengeId: string;
}

const CancelStabilityPayload = payloadOf<ChallengeResult, CancelStabilityCode>('CancelStability', CHALLENGE_RESULT, ['NOT_RUNNING']);

@Resolver()
export class CancelStability {
  constructor(private readonly verbs: StabilityVerbs) {}

  @Mutation(() => CancelStabilityPayload, { description: 'Stops the simulation of how stable the ranking is.' })
  @Access('evaluations:write')
  cancelStability(@Args('input', { description: 'Which one.' }) input: CancelStabilityInput, @Context() context: RequestContext) {
    return this.verbs.step<CancelStabilityCode>(context, 'cancelStability', input, async ({ tx, challenge, actor, isChair }) => {
      const running = await runningOf(tx, challenge.id);
      // Buyers and approvers may do the same, so it is no matter which of both somebody is.
      if (running) await end(tx, running.id, { to: 'CANCELLED', role: isChair ? 'CHAIR' : 'BUYER', actor });
      return refusalsOf(decideCancelStability(running !== null));
    });
  }
}
