// `viewer.notifications` and what belongs to it: for people at a browser, never for programs.
import { Args, ArgsType, Context, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BECAUSE, paceOf, type Topic, TOPICS } from '@moothall/domain/notification';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { type Page, PageArgs, pageOf } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Language } from '../platform/graphql/values.type.ts';
import { Notification, NotificationChoice, NotificationConnection, TopicEnum } from './notification.type.ts';
import { NotificationsQueries } from './notifications.queries.ts';
import { ToldQueries } from './told.queries.ts';

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => TopicEnum, { nullable: true, description: 'Only this topic.' })
  @IsOptional()
  @IsIn(TOPICS)
  topic?: Topic | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what is not read yet.' })
  @IsBoolean()
  unreadOnly: boolean;
}

const isPerson = (viewer: Viewer): boolean => viewer.personId !== null && viewer.scopes === null;

@Resolver(() => ViewerType)
export class ViewerNotifications {
  constructor(
    private readonly queries: NotificationsQueries,
    private readonly told: ToldQueries,
  ) {}

  @ResolveField(() => NotificationConnection, { description: 'What you are told of, the newest first; a page may hold fewer than asked for where something is gone since.' })
  async notifications(@Args() args: NotificationsArgs, @Context() context: RequestContext): Promise<Page<Notification>> {
    const viewer = viewerOf(context);
    if (!isPerson(viewer)) return pageOf([], args, () => [], (row) => row, async () => 0);
    const page = await this.queries.of(viewer, args);
    const words = await this.told.of(page.nodes);
    const shown = page.edges.flatMap(({ cursor, node }) => {
      const told = words.get(node.id)?.told;
      if (!told || told.missing.length > 0) return [];
      const { id, topic, at, readAt, audience, challengeId } = node;
      return [{ cursor, node: { id, topic, at, isRead: readAt !== null, headline: told.headline, parts: told.parts, because: BECAUSE[audience], path: told.path, challengeId } }];
    });
    return { ...page, edges: shown, nodes: shown.map(({ node }) => node) };
  }

  @ResolveField(() => Int, { description: 'How many of them you have not read yet.' })
  async unreadNotifications(@Context() context: RequestContext): Promise<number> {
    const viewer = viewerOf(context);
    return isPerson(viewer) ? this.queries.unread(viewer) : 0;
  }

  @ResolveField(() => [NotificationChoice], { description: 'When letters reach you, topic by topic; empty for a program.' })
  async notificationChoices(@Context() context: RequestContext): Promise<NotificationChoice[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !isPerson(viewer)) return [];
    const rows = await this.queries.choices(viewer.personId);
    const chosen = Object.fromEntries(rows.map(({ topic, pace }) => [topic, pace]));
    return TOPICS.map((topic) => ({ topic, pace: paceOf(topic, chosen) }));
  }

  @ResolveField(() => Language, { description: 'The language of your letters.' })
  async letterLanguage(@Context() context: RequestContext): Promise<Language> {
    const viewer = viewerOf(context);
    return viewer.personId && isPerson(viewer) ? this.queries.language(viewer.personId) : viewer.language;
  }
}

@Resolver(() => Notification)
export class NotificationResolver {
  constructor(private readonly challenges: ChallengeLoader) {}

  @ResolveField(() => ChallengeType, { nullable: true, description: 'The challenge it belongs to; null where there is none that the viewer may see.' })
  challenge(@Parent() notification: Notification, @Context() context: RequestContext): Promise<ChallengeType | null> | null {
    return notification.challengeId ? this.challenges.load(context, notification.challengeId) : null;
  }
}
