// What organisations offer to higher floors: who the viewer is, organisations and places in batches.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { readBeside } from '../identity/beside.ts';
import { BeginSession } from '../identity/begin-session.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ActFor } from './act-for.ts';
import { ApiKeyVerbs } from './api-key-verbs.ts';
import { ChangeMembers } from './change-members.ts';
import { CreateOrganisation } from './create-organisation.ts';
import { InviteMember } from './invite-member.ts';
import { MembersQueries } from './members.queries.ts';
import { MembershipEntity } from './membership.entity.ts';
import { ApiKeyResolver, InvitationResolver, MembershipResolver, ViewerOrganisations } from './membership.resolver.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { OrganisationPlans } from './organisation.plan.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { OrganisationType, toOrganisation } from './organisation.type.ts';
import { OrganisationsQueries } from './organisations.queries.ts';
import { PlaceResolver } from './place.resolver.ts';
import { PlacesQueries } from './places.queries.ts';
import { ServiceResolver } from './service.resolver.ts';
import { membershipsBeside, ViewerReader } from './viewer.ts';

const offered = [OrganisationsQueries, OrganisationLoader, PlacesQueries, ViewerReader];

@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity, MembershipEntity]), IdentityModule],
  providers: [
    ...offered,
    { provide: CallerReader, useExisting: ViewerReader },
    MembersQueries,
    OrganisationPlans,
    OrganisationResolver,
    PlaceResolver,
    ServiceResolver,
    MembershipResolver,
    InvitationResolver,
    ApiKeyResolver,
    ViewerOrganisations,
    CreateOrganisation,
    InviteMember,
    ChangeMembers,
    ActFor,
    ApiKeyVerbs,
  ],
  exports: [...offered, CallerReader, IdentityModule],
})
export class OrganisationsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: OrganisationsQueries,
    private readonly sessions: BeginSession,
    private readonly viewers: ViewerReader,
  ) {}

  onModuleInit(): void {
    readBeside(membershipsBeside);
    this.sessions.register(async (caller) => {
      Object.assign(caller, { memberships: await this.viewers.memberships(caller) });
    });
    this.nodes.register('org', () => OrganisationType, async (ids) => (await this.queries.byIds(ids)).map(toOrganisation));
  }
}
