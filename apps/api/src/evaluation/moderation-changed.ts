// `moderationChanged`: wakes those who look at a moderation when a score changes, and tells who else is there.
import { Args, Context, ID, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { unsentEvaluators } from './evaluation-state.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { PanelPresence, type Visit } from './panel-presence.ts';
import { ModerationChange } from './panel.type.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair, maySettle } from './seat.ts';

@Resolver(() => ModerationChange)
export class ModerationChanged {
  constructor(
    private readonly presence: PanelPresence,
    private readonly challenges: ChallengeLoader,
    private readonly evaluations: EvaluationLoader,
    private readonly people: PersonLoader,
  ) {}

  @Subscription(() => ModerationChange, {
    description: 'Each change of a moderation you may read from now on, and who looks at it; the first comes at once. While you listen, the others see that you are there.',
    resolve: (change: ModerationChange) => change,
  })
  @Access('evaluations:read')
  async moderationChanged(
    @Args('challengeId', { type: () => ID, description: 'Which challenge.' }) challengeId: string,
    @Context() context: RequestContext,
  ): Promise<AsyncIterable<ModerationChange>> {
    if (!(await this.mayWatch(challengeId, context))) throw notFound('challenge');
    const watch = new Watch(() => this.changeFor(challengeId, context));
    const visit: Visit = await this.presence.enter(challengeId, viewerOf(context).personId ?? '', watch.wake);
    watch.onEnd = () => this.presence.leave(visit, watch.wake);
    watch.wake();
    return watch;
  }

  @ResolveField(() => [PersonType], { description: 'Who looks at it now.' })
  async present(@Parent() change: ModerationChange, @Context() context: RequestContext): Promise<PersonRow[]> {
    const people = await Promise.all(change.presentIds.map((id) => this.people.load(context, id)));
    return people.filter((person) => person !== null);
  }

  /** Asked again each time: somebody may have lost their seat meanwhile. */
  private async changeFor(challengeId: string, context: RequestContext): Promise<ModerationChange | null> {
    context.loaders.clear();
    if (!(await this.mayWatch(challengeId, context))) return null;
    const challenge = await this.challenges.mustLoad(context, challengeId);
    return { challengeId, challenge, presentIds: await this.presence.present(challengeId) };
  }

  private async mayWatch(challengeId: string, context: RequestContext): Promise<boolean> {
    const challenge = await this.challenges.load(context, challengeId);
    const viewer = viewerOf(context);
    if (challenge?.stage !== 'EVALUATING' || !viewer.personId || !maySeeEvaluations(viewer)) return false;
    const state = await this.evaluations.load(context, challengeId);
    if (isChair(state, viewer, challenge.leadId)) return true;
    const isOutside = !state.panel.some((one) => one.personId === viewer.personId);
    const isCouncil = can(viewer, challenge.leadId, 'writeChallenge') || can(viewer, challenge.leadId, 'readRecords') || maySettle(state, viewer, challenge.leadId);
    return isOutside && isCouncil && unsentEvaluators(state).length === 0;
  }
}

/** However often it is woken while somebody reads, there is one next change. It ends when nothing may be read any more. */
class Watch implements AsyncIterableIterator<ModerationChange> {
  onEnd: () => Promise<void> = () => Promise.resolve();
  private isDue = false;
  private ended = false;
  private resume: () => void = () => undefined;

  constructor(private readonly read: () => Promise<ModerationChange | null>) {}

  readonly wake = (): void => {
    this.isDue = true;
    this.resume();
  };

  async next(): Promise<IteratorResult<ModerationChange>> {
    while (!this.ended) {
      if (!this.isDue) await new Promise<void>((resolve) => (this.resume = resolve));
      if (this.ended) break;
      this.isDue = false;
      const change = await this.read();
      if (change) return { done: false, value: change };
      await this.return();
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<ModerationChange>> {
    this.ended = true;
    this.resume();
    await this.onEnd();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
