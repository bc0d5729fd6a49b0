// The root fields on challenges and what hangs on one: authorities, places, amendments, approvals, the task list.
import { Args, Context, Field, ID, ObjectType, Parent, Query, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { completeness } from '@moothall/domain/challenge';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { PlaceType } from '../organisations/place.type.ts';
import { can, ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { ChallengeLoader } from './challenge.loader.ts';
import { ChallengeType, type ParticipationRole, ParticipationRoleEnum } from './challenge.type.ts';
import { ChallengesQueries } from './challenges.queries.ts';
import { toChallenge } from './to-challenge.ts';

@ObjectType({ description: 'An authority that takes part in a challenge.' })
export class Participation {
  @Field(() => ParticipationRoleEnum, { description: 'Its part.' })
  role: ParticipationRole;
  organisationId: string;
}

@ObjectType({ description: 'Somebody approved the draft.' })
export class Approval {
  @Field({ description: 'When.' })
  at: Date;
  personId: string;
}

@ObjectType({ description: 'One value that an amendment changed.' })
export class Change {
  @Field(() => [String], { description: 'Which value.' })
  path: readonly string[];
  @Field(() => String, { nullable: true, description: 'What it was; null for nothing.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'What it is now; null for nothing.' })
  after: string | null;
}

@ObjectType({ description: 'A change to a published challenge.' })
export class Amendment {
  @Field({ description: 'The version it made.' })
  version: number;
  @Field({ description: 'When.' })
  at: Date;
  @Field(() => LocalisedText, { description: 'Why.' })
  reason: LocalisedText;
  @Field({ description: 'Whether it could alter who proposes or what they offer.' })
  material: boolean;
  @Field(() => [Change], { description: 'What changed, value by value.' })
  changes: readonly Change[];
}

export const SectionState = { NOT_STARTED: 'NOT_STARTED', IN_PROGRESS: 'IN_PROGRESS', COMPLETED: 'COMPLETED' } as const;
registerEnumType(SectionState, { name: 'SectionState', description: 'How far a part of a task list is.' });

@ObjectType({ description: 'An answer that is still missing.' })
export class MissingAnswer {
  @Field(() => [String], { description: 'Which answer.' })
  path: readonly string[];
  @Field({ description: 'What to do.' })
  message: string;
}

@ObjectType({ description: 'A part of a task list.' })
export class SectionStatus {
  @Field({ description: 'Its name.' })
  section: string;
  @Field(() => SectionState, { description: 'How far it is.' })
  state: keyof typeof SectionState;
  @Field(() => [MissingAnswer], { description: 'What is still missing.' })
  missing: readonly MissingAnswer[];
}

@Resolver(() => Participation)
export class ParticipationResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The authority.' })
  organisation(@Parent() participation: Participation, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, participation.organisationId);
  }
}

@Resolver(() => Approval)
export class ApprovalResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who.' })
  person(@Parent() approval: Approval, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, approval.personId);
  }
}

@Resolver(() => ChallengeType)
export class ChallengeResolver {
  constructor(
    private readonly queries: ChallengesQueries,
    private readonly loader: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => ChallengeType, { nullable: true, description: 'A challenge by its id or its slug.' })
  @Access('public')
  async challenge(
    @Args('id', { type: () => ID, nullable: true, description: 'The id.' }) id: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'The slug.' }) slug: string | null,
    @Context() context: RequestContext,
  ): Promise<ChallengeType | null> {
    if (id) return this.loader.load(context, id);
    const row = slug ? await this.queries.bySlug(viewerOf(context), slug) : null;
    return row && toChallenge(row);
  }

  @ResolveField(() => OrganisationType, { description: 'The authority that leads it.' })
  lead(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, challenge.leadId);
  }

  @ResolveField(() => [Participation], { description: 'All authorities that take part, the lead first.' })
  participants(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<Participation[]> {
    const read = (ids: readonly string[]) => this.queries.participations(ids);
    return listLoaderOf(context, 'participations', read, (row) => row.challengeId).load(challenge.id);
  }

  @ResolveField(() => [PlaceType], { description: 'The places concerned.' })
  async places(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PlaceType[]> {
    const places = await Promise.all(challenge.placeCodes.map((code) => this.organisations.place(context, code)));
    return places.filter((place) => place !== null);
  }

  @ResolveField(() => [Amendment], { description: 'What was changed since it was published, newest first.' })
  amendments(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<Amendment[]> {
    const read = (ids: readonly string[]) => this.queries.amendments(ids);
    return listLoaderOf(context, 'amendments', read, (row) => row.challengeId).load(challenge.id);
  }

  @ResolveField(() => [Approval], { description: 'Who approved it; only for members of its authorities.' })
  async approvals(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<Approval[]> {
    const own = ownOrganisations(viewerOf(context));
    const parts = await this.participants(challenge, context);
    if (!parts.some(({ organisationId }) => own.includes(organisationId))) return [];
    const read = (ids: readonly string[]) => this.queries.approvals(ids);
    return listLoaderOf(context, 'approvals', read, (row) => row.challengeId).load(challenge.id);
  }

  @ResolveField(() => [SectionStatus], { nullable: true, description: 'The task list; null for those who may not edit.' })
  sections(@Parent() challenge: ChallengeType, @Context() context: RequestContext): SectionStatus[] | null {
    if (!can(viewerOf(context), challenge.leadId, 'writeChallenge')) return null;
    return completeness(challenge.content).map(({ section, status, missing }) => ({ section, state: status, missing }));
  }

  @ResolveField(() => String, { nullable: true, description: 'What the reviewer wants changed; only for its authors.' })
  changesRequested(@Parent() challenge: ChallengeType, @Context() context: RequestContext): string | null {
    return ownOrganisations(viewerOf(context)).includes(challenge.leadId) ? challenge.changesRequested : null;
  }
}
