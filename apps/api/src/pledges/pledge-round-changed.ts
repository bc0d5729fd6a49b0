// `pledgeRoundChanged`: the round as it is, at once and after each change, for programs that watch it.
import { Args, Context, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { SharedSubscriptions } from '../platform/graphql/shared-subscriptions.ts';
import { type LiveRound, LiveRounds } from './live-rounds.ts';
import { PledgeRoundType } from './pledge.type.ts';

@ObjectType({ description: 'A round that is watched, as everybody may see it.' })
export class PledgeRoundChange {
  @Field(() => PledgeRoundType, { description: 'The round as it is now.' })
  round: PledgeRoundType;
}

@Resolver()
export class PledgeRoundChanged {
  constructor(
    private readonly live: LiveRounds,
    shared: SharedSubscriptions,
  ) {
    shared.declare('pledgeRoundChanged', { isStateNow: true });
  }

  @Subscription(() => PledgeRoundChange, {
    description: 'A round of co-investment as it is, at once and after each change, until you stop. Also as server-sent events at `/data/rounds/<id>/live`.',
    resolve: (change: PledgeRoundChange) => change,
  })
  @Access('public')
  async pledgeRoundChanged(@Args('id', { type: () => ID, description: 'Which round.' }) id: string, @Context() context: RequestContext): Promise<AsyncIterable<PledgeRoundChange>> {
    const newest = new Newest(() => context.loaders.clear());
    const stop = await this.live.watch(id, newest);
    if (!stop) throw notFound('round');
    newest.onEnd = stop;
    return newest;
  }
}

/** Whoever is slow is given the newest state, and none of those between. */
class Newest implements AsyncIterableIterator<PledgeRoundChange> {
  onEnd: () => void = () => undefined;
  private newest: PledgeRoundChange | null = null;
  private ended = false;
  private resume: () => void = () => undefined;

  constructor(private readonly forget: () => void) {}

  readonly put = ({ round }: LiveRound): void => {
    this.newest = { round };
    this.resume();
  };

  readonly end = (): void => void this.return();

  async next(): Promise<IteratorResult<PledgeRoundChange>> {
    while (!this.ended) {
      const value = this.newest;
      this.newest = null;
      this.forget();
      if (value) return { done: false, value };
      await new Promise<void>((resolve) => (this.resume = resolve));
    }
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<PledgeRoundChange>> {
    this.ended = true;
    this.onEnd();
    this.resume();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
