// Events of a challenge, and who booked and came.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import type { PersonRow } from '../../identity/people.ts';
import { PersonLoader } from '../../identity/person.loader.ts';
import { PersonType } from '../../identity/person.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Attendance, EngagementEventType, EventBooking } from './event.type.ts';
import { EventsQueries } from './events.queries.ts';
import { toEvent } from './to-event.ts';

@Resolver(() => ChallengeType)
export class EventsOfChallenge {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => [EngagementEventType], { description: 'Meetings with the market, the soonest first.' })
  async events(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<EngagementEventType[]> {
    const rows = await listLoaderOf(context, 'events', (ids) => this.queries.ofChallenges(viewerOf(context), ids), (row) => row.challengeId).load(challenge.id);
    return rows.map(toEvent);
  }
}

@Resolver(() => EngagementEventType)
export class EventResolver {
  constructor(
    private readonly queries: EventsQueries,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge it is about.' })
  challenge(@Parent() event: EngagementEventType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, event.challengeId);
  }

  @ResolveField(() => [EventBooking], { description: 'Who booked, first come first: all for the councils, your own for you.' })
  bookings(@Parent() event: EngagementEventType, @Context() context: RequestContext): Promise<EventBooking[]> {
    return listLoaderOf(context, 'bookings', (ids) => this.queries.bookings(viewerOf(context), ids), (row) => row.eventId).load(event.id);
  }

  @ResolveField(() => EventBooking, { nullable: true, description: 'Your own booking.' })
  async myBooking(@Parent() event: EngagementEventType, @Context() context: RequestContext): Promise<EventBooking | null> {
    return (await this.bookings(event, context)).find((one) => one.isOwn) ?? null;
  }

  @ResolveField(() => [Attendance], { description: 'Who was there; only for the councils.' })
  attendance(@Parent() event: EngagementEventType, @Context() context: RequestContext): Promise<Attendance[]> {
    return listLoaderOf(context, 'attendance', (ids) => this.queries.attendance(viewerOf(context), ids), (row) => row.eventId).load(event.id);
  }
}

@Resolver(() => EventBooking)
export class BookingResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who booked.' })
  person(@Parent() booking: EventBooking, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, booking.personId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For which organisation; null for themselves.' })
  organisation(@Parent() { organisationId }: EventBooking, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return organisationId ? this.organisations.load(context, organisationId) : Promise.resolve(null);
  }
}

@Resolver(() => Attendance)
export class AttendanceResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Which organisation; null for people without one.' })
  organisation(@Parent() { organisationId }: Attendance, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return organisationId ? this.organisations.load(context, organisationId) : Promise.resolve(null);
  }
}
