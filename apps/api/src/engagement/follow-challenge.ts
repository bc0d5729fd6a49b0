// `followChallenge` and `unfollowChallenge`: a person keeps a challenge in view.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { decideFollowing } from '@moothall/domain/engagement';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { CHALLENGE_RESULT, type ChallengeResult } from '../challenges/challenge-verbs.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { EngagementVerbs, type Finished } from './engagement-verbs.ts';
import { storeFollow } from './store-interest.ts';

@InputType({ description: 'Which challenge.' })
export class FollowChallengeInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsString()
  challengeId: string;
}

type Code = 'WRONG_STAGE';
const FollowChallengePayload = payloadOf<ChallengeResult, Code>('FollowChallenge', CHALLENGE_RESULT, ['WRONG_STAGE']);
const UnfollowChallengePayload = payloadOf<ChallengeResult, Code>('UnfollowChallenge', CHALLENGE_RESULT, ['WRONG_STAGE']);

@Resolver()
export class FollowChallenge {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Mutation(() => FollowChallengePayload, { description: 'Keeps a challenge in view: you hear of what changes. Twice is once.' })
  @Access('signed-in')
  followChallenge(@Args('input', { description: 'Which.' }) input: FollowChallengeInput, @Context() context: RequestContext) {
    return this.take(context, 'followChallenge', input, true);
  }

  @Mutation(() => UnfollowChallengePayload, { description: 'Ends that.' })
  @Access('signed-in')
  unfollowChallenge(@Args('input', { description: 'Which.' }) input: FollowChallengeInput, @Context() context: RequestContext) {
    return this.take(context, 'unfollowChallenge', input, false);
  }

  private async take(context: RequestContext, verb: string, input: FollowChallengeInput, isFollowing: boolean) {
    const done: Finished<Code> = await this.verbs.market<Code>(context, verb, input, () => input.challengeId, async (engaging) => {
      const refusals = isFollowing ? refusalsOf(decideFollowing(engaging.challenge.stage)) : [];
      if (refusals.length > 0) return refusals;
      await storeFollow(engaging, isFollowing);
      return engaging.challenge.id;
    }, () => null);
    return { challenge: done.id ? await this.challenges.load(context, done.id) : null, userErrors: done.userErrors };
  }
}
