// `challengeChanged`: tells those who watch a challenge of everything public that happens to it, as it is committed.
import { Args, Context, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import type { FeedEntry } from '../journal/feed.ts';
import { LiveFeed } from '../journal/live-feed.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { SharedSubscriptions } from '../platform/graphql/shared-subscriptions.ts';
import { ChallengeLoader } from './challenge.loader.ts';
import { ChallengeType } from './challenge.type.ts';

@ObjectType({ description: 'Something public happened to a challenge.' })
export class ChallengeChange {
  @Field(() => ChallengeType, { description: 'The challenge as it is now.' })
  challenge: ChallengeType;
  @Field({ description: 'What happened, as `challenge.amended`.' })
  act: string;
  @Field({ description: 'When.' })
  at: Date;
}

@Resolver()
export class ChallengeChanged {
  constructor(
    private readonly live: LiveFeed,
    private readonly loader: ChallengeLoader,
    shared: SharedSubscriptions,
  ) {
    shared.declare('challengeChanged', { isStateNow: false });
  }

  @Subscription(() => ChallengeChange, { description: 'Everything public that happens to a challenge from now on.', resolve: (change: ChallengeChange) => change })
  @Access('public')
  async challengeChanged(
    @Args('id', { type: () => ID, description: 'Which challenge.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<AsyncIterable<ChallengeChange>> {
    if (!(await this.loader.load(context, id))) throw notFound('challenge');
    return this.live.entriesOf(id, (entry) => this.toChange(entry, context));
  }

  private async toChange(entry: FeedEntry, context: RequestContext): Promise<ChallengeChange | null> {
    if (!entry.isPublic) return null;
    context.loaders.clear();
    const challenge = await this.loader.load(context, entry.chain);
    return challenge && { challenge, act: entry.details.act, at: entry.at };
  }
}
