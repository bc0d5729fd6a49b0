// `viewer.deadlines`, `viewer.watched` and `viewer.reminders`: what lies ahead, what is kept in view, and what ends soon.
import { Context, Field, ID, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { caseStudyState, type Expiry, expiryOf } from '@moothall/domain/organisation';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { ProfileQueries, type ProfileRow } from '../organisations/profiles/profile.queries.ts';
import { ExpiryEnum } from '../organisations/profiles/profile.type.ts';
import { organisationsWhere, viewerOf } from '../organisations/viewer.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { DEADLINE_KINDS, type DeadlineKind, DeadlinesQueries } from './deadlines.queries.ts';

export const DeadlineKindEnum: Record<string, DeadlineKind> = Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, kind]));
registerEnumType(DeadlineKindEnum, { name: 'DeadlineKind', description: 'What happens at a moment.' });

const REMINDER_KINDS = ['INSURANCE', 'ACCREDITATION', 'POLICY', 'CASE_STUDY'] as const;
type ReminderKind = (typeof REMINDER_KINDS)[number];
export const ReminderKindEnum: Record<string, ReminderKind> = Object.fromEntries(REMINDER_KINDS.map((kind) => [kind, kind]));
registerEnumType(ReminderKindEnum, { name: 'ReminderKind', description: 'What of a profile needs care: something that ends, or a client who did not answer.' });

@ObjectType({ description: 'A moment that lies ahead.' })
export class Deadline {
  @Field(() => ID, { description: 'The same as long as it is the same.' })
  id: string;
  @Field(() => DeadlineKindEnum, { description: 'What happens.' })
  kind: DeadlineKind;
  @Field({ description: 'When.' })
  at: Date;
  @Field(() => Date, { nullable: true, description: 'When it ends, for events.' })
  endsAt: Date | null;
  @Field(() => LocalisedText, { nullable: true, description: 'The title of the event.' })
  eventTitle: LocalisedText | null;
  @Field({ description: 'Whether you have a place at the event.' })
  isBooked: boolean;
  @Field({ description: 'The page of the site about it.' })
  path: string;

  challengeId: string;
}

@ObjectType({ description: 'A challenge that you, or those you propose for, keep in view.' })
export class Watched {
  @Field({ description: 'Whether you follow it.' })
  isFollowed: boolean;
  @Field({ description: 'Whether your organisation registered interest.' })
  isInterested: boolean;

  challengeId: string;
}

@ObjectType({ description: 'Something in a profile you keep that needs care.' })
export class Reminder {
  @Field(() => ID, { description: 'The same as long as it is the same.' })
  id: string;
  @Field(() => ReminderKindEnum, { description: 'What it is.' })
  kind: ReminderKind;
  @Field({ description: 'Which one: a kind of insurance or policy as its code, else a name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its last day.' })
  on: string | null;
  @Field(() => ExpiryEnum, { description: 'Whether it has ended.' })
  expiry: Expiry;

  organisationId: string;
}

@Resolver(() => ViewerType)
export class ViewerDeadlines {
  constructor(
    private readonly queries: DeadlinesQueries,
    private readonly profiles: ProfileQueries,
  ) {}

  @ResolveField(() => [Deadline], { description: 'Dates and events ahead of you, soonest first; at most 50. None that were cancelled.' })
  async deadlines(@Context() context: RequestContext): Promise<Deadline[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId || viewer.scopes !== null) return [];
    const rows = await this.queries.of(viewer, new Date());
    return rows.filter((row) => !row.isCancelled).slice(0, 50).map((row) => ({ ...row, id: `${row.kind}:${row.eventId ?? row.challengeId}`, path: `/challenges/${row.slug}${row.kind === 'EVENT' ? '/events' : ''}` }));
  }

  @ResolveField(() => [Watched], { description: 'Challenges still going on that you follow, or in which those you propose for are interested.' })
  async watched(@Context() context: RequestContext): Promise<Watched[]> {
    const viewer = viewerOf(context);
    return viewer.personId && viewer.scopes === null ? this.queries.watched(viewer) : [];
  }

  @ResolveField(() => [Reminder], { description: 'What in the profiles you keep has ended or ends within 30 days, and clients who did not answer in time; the soonest first.' })
  async reminders(@Context() context: RequestContext): Promise<Reminder[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId || viewer.scopes !== null) return [];
    const rows = await this.profiles.of(viewer, organisationsWhere(viewer, 'writeProfile'));
    return rows.flatMap(remindersOf).toSorted((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'));
  }
}

function remindersOf({ organisationId, insurances, accreditations, policies, caseStudies, today }: ProfileRow): Reminder[] {
  const ends: [ReminderKind, string, string | null][] = [
    ...(insurances ?? []).map((one): [ReminderKind, string, string | null] => ['INSURANCE', one.kind, one.expiresOn]),
    ...(accreditations ?? []).map((one): [ReminderKind, string, string | null] => ['ACCREDITATION', one.name, one.expiresOn]),
    ...(policies ?? []).map((one): [ReminderKind, string, string | null] => ['POLICY', one.kind, one.reviewOn]),
  ];
  const due = ends.map(([kind, name, on]) => ({ id: `${kind}:${organisationId}:${name}:${on}`, kind, name, on, expiry: expiryOf(on, today), organisationId })).filter((one) => one.expiry !== 'CURRENT');
  const silent = (caseStudies ?? []).filter((one) => caseStudyState(one.latest) === 'LAPSED');
  return [...due, ...silent.map((one) => ({ id: `CASE_STUDY:${one.id}`, kind: 'CASE_STUDY' as const, name: one.title, on: null, expiry: 'EXPIRED' as const, organisationId }))];
}

@Resolver(() => Deadline)
export class DeadlineResolver {
  constructor(private readonly challenges: ChallengeLoader) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge it belongs to.' })
  challenge(@Parent() deadline: Deadline, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, deadline.challengeId);
  }
}

@Resolver(() => Watched)
export class WatchedResolver {
  constructor(private readonly challenges: ChallengeLoader) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge.' })
  challenge(@Parent() watched: Watched, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, watched.challengeId);
  }
}

@Resolver(() => Reminder)
export class ReminderResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Whose profile.' })
  organisation(@Parent() reminder: Reminder, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, reminder.organisationId);
  }
}
