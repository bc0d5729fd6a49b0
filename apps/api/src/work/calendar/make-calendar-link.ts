// `makeCalendarLink` and `revokeCalendarLink`: the secret address of one's own calendar. It is shown once and can be ended at any time.
import { Context, Field, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse } from '@moothall/domain/decision';
import { hashSecret, randomSecret } from '../../identity/secrets.ts';
import { ViewerType } from '../../identity/viewer.type.ts';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { Config } from '../../platform/settings.ts';
import { CalendarLinks, endLink, storeLink } from './calendar-links.ts';

@ObjectType({ description: 'The secret address of your calendar; the address itself is shown once, when it is made.' })
export class CalendarLink {
  @Field({ description: 'Since when it works.' })
  createdAt: Date;
}

const MakeCalendarLinkPayload = payloadOf<{ link: string | null; viewer: ViewerType | null }, 'NOT_POSSIBLE'>(
  'MakeCalendarLink',
  {
    link: { type: () => String, description: 'The address. It is shown this once; null when the request is repeated.' },
    viewer: { type: () => ViewerType, description: 'You.' },
  },
  ['NOT_POSSIBLE'],
);
const RevokeCalendarLinkPayload = payloadOf<{ viewer: ViewerType | null }, 'NO_LINK'>('RevokeCalendarLink', { viewer: { type: () => ViewerType, description: 'You.' } }, ['NO_LINK']);

const YOU: ViewerType = { isViewer: true };

@Resolver(() => ViewerType)
export class CalendarLinkVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly links: CalendarLinks,
    private readonly config: Config,
  ) {}

  @ResolveField(() => CalendarLink, { nullable: true, description: 'Your calendar, where it has an address.' })
  async calendarLink(@Context() context: RequestContext): Promise<CalendarLink | null> {
    const viewer = viewerOf(context);
    return viewer.personId && viewer.scopes === null ? this.links.openOf(viewer.personId) : null;
  }

  @Mutation(() => MakeCalendarLinkPayload, { description: 'Makes a secret address for your calendar; the one before ends at once.' })
  @Access('signed-in')
  async makeCalendarLink(@Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    const secret = randomSecret();
    const outcome = await this.verbs.run(context, 'makeCalendarLink', {}, async (tx): Promise<Outcome<{ hash: string }, never>> => {
      const id = await storeLink(tx, personId, hashSecret(secret));
      await append(tx, { chain: personId, act: 'calendar.link-made', subject: id, actor: { personId, organisationId: null }, isPublic: false });
      return { done: { hash: hashSecret(secret) } };
    });
    const isNew = outcome.done?.hash === hashSecret(secret);
    return { link: isNew ? `${this.config.publicUrl}/calendar/${secret}.ics` : null, viewer: YOU, userErrors: [] };
  }

  @Mutation(() => RevokeCalendarLinkPayload, { description: 'Ends the secret address of your calendar at once.' })
  @Access('signed-in')
  async revokeCalendarLink(@Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    const outcome = await this.verbs.run(context, 'revokeCalendarLink', {}, async (tx): Promise<Outcome<{ id: string }, 'NO_LINK'>> => {
      const id = await endLink(tx, personId);
      if (id === null) return { userErrors: [refuse('NO_LINK', [], 'Your calendar has no address that could be ended.')] };
      await append(tx, { chain: personId, act: 'calendar.link-revoked', subject: id, actor: { personId, organisationId: null }, isPublic: false });
      return { done: { id } };
    });
    return { viewer: outcome.done ? YOU : null, userErrors: outcome.userErrors ?? [] };
  }
}
