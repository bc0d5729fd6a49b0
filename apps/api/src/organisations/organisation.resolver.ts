// The root fields on organisations, and what hangs on one: identifiers, place, members, invitations.
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { OrganisationKind } from '@moothall/domain/organisation';
import { Access } from '../platform/graphql/access.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { MembersQueries } from './members.queries.ts';
import { InvitationType, MembershipType } from './membership.type.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { Identifier, OrganisationConnection, OrganisationKindEnum, OrganisationType, toOrganisation } from './organisation.type.ts';
import { OrganisationsQueries } from './organisations.queries.ts';
import { PlaceType } from './place.type.ts';
import { can, ownOrganisations, viewerOf } from './viewer.ts';

@ArgsType()
class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  query?: string | null;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only this kind.' })
  @IsOptional()
  @IsIn(Object.keys(OrganisationKindEnum))
  kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'Words of what they do, in any form; only what organisations show to everybody.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  does?: string | null;
}

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly members: MembersQueries,
    private readonly loader: OrganisationLoader,
  ) {}

  @Query(() => OrganisationType, { nullable: true, description: 'An organisation by its id or its slug.' })
  @Access('public')
  async organisation(
    @Args('id', { type: () => ID, nullable: true, description: 'The id.' }) id: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'The slug.' }) slug: string | null,
    @Context() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (id) return this.loader.load(context, id);
    const row = slug ? await this.queries.bySlug(slug) : null;
    return row && toOrganisation(row);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, by name.' })
  @Access('public')
  async organisations(@Args() args: OrganisationsArgs): Promise<Page<OrganisationType>> {
    const page = await this.queries.page(args, args);
    const edges = page.edges.map((edge) => ({ cursor: edge.cursor, node: toOrganisation(edge.node) }));
    return { ...page, edges, nodes: edges.map((edge) => edge.node) };
  }

  @ResolveField(() => [Identifier], { description: 'Its numbers in public registers.' })
  identifiers(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<Identifier[]> {
    return this.loader.identifiers(context, organisation.id);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'The area it serves or sits in.' })
  async place(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<PlaceType | null> {
    return organisation.placeCode ? this.loader.place(context, organisation.placeCode) : null;
  }

  @ResolveField(() => [MembershipType], { name: 'members', nullable: true, description: 'Its people; null unless you are one of them.' })
  async membersOf(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<MembershipType[] | null> {
    const viewer = viewerOf(context);
    if (!ownOrganisations(viewer).includes(organisation.id)) return null;
    const read = (ids: readonly string[]) => this.members.ofOrganisations(viewer, ids);
    return listLoaderOf(context, 'members', read, (row) => row.organisationId).load(organisation.id);
  }

  @ResolveField(() => [InvitationType], { nullable: true, description: 'Whom it invited; null unless you administer it.' })
  async invitations(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<InvitationType[] | null> {
    const viewer = viewerOf(context);
    if (!can(viewer, organisation.id, 'manageMembers')) return null;
    const read = (ids: readonly string[]) => this.members.invitations(viewer, ids);
    return listLoaderOf(context, 'invitations', read, (row) => row.organisationId).load(organisation.id);
  }
}
