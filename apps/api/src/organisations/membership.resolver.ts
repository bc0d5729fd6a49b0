// What hangs on a membership, an invitation and the viewer: people, organisations, keys.
import { Args, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApiKeys } from '../identity/api-keys.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { hashSecret } from '../identity/secrets.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { MembersQueries } from './members.queries.ts';
import { InvitationType, MembershipType } from './membership.type.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { OrganisationType } from './organisation.type.ts';
import { actingOrganisation, organisationsWhere, viewerOf } from './viewer.ts';

@ObjectType('ApiKey', { description: 'A key for a program. The key itself is shown once, when it is made.' })
export class ApiKeyType {
  @Field(() => ID, { description: 'The id, `key_…`.' })
  id: string;

  @Field({ description: 'What it is for.' })
  name: string;

  @Field({ description: 'Its first characters, to tell keys apart.' })
  prefix: string;

  @Field(() => [String], { description: 'What it may do.' })
  scopes: string[];

  @Field({ description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ends by itself.' })
  expiresAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked.' })
  revokedAt: Date | null;

  organisationId: string;
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly loader: OrganisationLoader,
  ) {}

  @ResolveField(() => PersonType, { description: 'Who.' })
  person(@Parent() membership: MembershipType, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, membership.personId);
  }

  @ResolveField(() => OrganisationType, { description: 'Where.' })
  organisation(@Parent() membership: MembershipType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.loader.mustLoad(context, membership.organisationId);
  }
}

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly members: MembersQueries,
    private readonly loader: OrganisationLoader,
  ) {}

  @Query(() => InvitationType, { nullable: true, description: 'What an invitation offers, by the last part of its link.' })
  @Access('public')
  invitation(@Args('token', { description: 'The last part of the link.' }) token: string): Promise<InvitationType | null> {
    return this.members.invitationByToken(hashSecret(token));
  }

  @ResolveField(() => OrganisationType, { description: 'Where to.' })
  organisation(@Parent() invitation: InvitationType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.loader.mustLoad(context, invitation.organisationId);
  }
}

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  constructor(private readonly loader: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The organisation it acts for.' })
  organisation(@Parent() key: ApiKeyType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.loader.mustLoad(context, key.organisationId);
  }
}

@Resolver(() => ViewerType)
export class ViewerOrganisations {
  constructor(
    private readonly keys: ApiKeys,
    private readonly loader: OrganisationLoader,
  ) {}

  @ResolveField(() => [MembershipType], { description: 'The organisations the viewer belongs to.' })
  memberships(@Context() context: RequestContext): MembershipType[] {
    const { memberships, personId } = viewerOf(context);
    return memberships.map(({ id, organisationId, roles }) => ({ id, organisationId, roles, personId: personId ?? '' }));
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation the viewer acts for now; choose it with `actFor`.' })
  async actingFor(@Context() context: RequestContext): Promise<OrganisationType | null> {
    const id = actingOrganisation(viewerOf(context));
    return id ? this.loader.load(context, id) : null;
  }

  @ResolveField(() => [ApiKeyType], { description: 'Keys of the organisations the viewer administers.' })
  apiKeys(@Context() context: RequestContext): Promise<ApiKeyType[]> {
    return this.keys.ofOrganisations(organisationsWhere(viewerOf(context), 'manageKeys'));
  }
}
