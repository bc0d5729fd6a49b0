// Whoever asks. Higher floors give it more fields: memberships, challenges, proposals, pledges.
import { Context, Field, ID, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Language } from '../platform/graphql/values.type.ts';
import { identified } from './identified.ts';
import { People, type PersonRow } from './people.ts';
import { PersonType } from './person.type.ts';
import { Sessions } from './sessions.ts';

@ObjectType({ description: 'One browser in which the viewer is signed in.' })
export class SessionSummary {
  @Field(() => ID, { description: 'The id; revoke it with `revokeSession`.' })
  id: string;

  @Field({ description: 'When it began.' })
  createdAt: Date;

  @Field({ description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ObjectType('Viewer', { description: 'Whoever asks, and what waits for them.' })
export class ViewerType {
  /** Marks the object; all fields are resolved from the context. */
  readonly isViewer: true;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
  ) {}

  @Query(() => ViewerType, { description: 'Whoever asks; always there, also when nobody is signed in.' })
  @Access('public')
  viewer(): ViewerType {
    return { isViewer: true };
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Null when nobody is signed in.' })
  async person(@Context() context: RequestContext): Promise<PersonRow | null> {
    const { personId } = identified(context);
    return personId ? this.people.ownDetails(personId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The address of the signed-in person.' })
  async email(@Context() context: RequestContext): Promise<string | null> {
    const { personId, sessionId } = identified(context);
    return personId && sessionId ? ((await this.people.ownDetails(personId))?.email ?? null) : null;
  }

  @ResolveField(() => Language, { description: 'The language the person chose for letters and pages.' })
  language(@Context() context: RequestContext): Language {
    return identified(context).language;
  }

  @ResolveField(() => [SessionSummary], { name: 'sessions', description: 'Where the person is signed in; empty for a program.' })
  async ownSessions(@Context() context: RequestContext): Promise<SessionSummary[]> {
    const { personId, sessionId } = identified(context);
    if (!personId || !sessionId) return [];
    const rows = await this.sessions.list(personId);
    return rows.map((row) => ({ ...row, current: row.id === sessionId }));
  }
}
