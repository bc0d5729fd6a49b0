// `Challenge.joinRequests`, and what hangs on one: who asks, into what, and who may answer.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeType } from '../challenge.type.ts';
import { JoinRequest } from './join-request.type.ts';
import { JoinRequestsQueries } from './join-requests.queries.ts';

@Resolver(() => ChallengeType)
export class JoinRequestsOfChallenge {
  constructor(private readonly queries: JoinRequestsQueries) {}

  @ResolveField(() => [JoinRequest], { description: 'Councils that asked to take part, newest first; for members of the lead all, for others their own.' })
  async joinRequests(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<JoinRequest[]> {
    const viewer = viewerOf(context);
    if (viewer.memberships.length === 0) return [];
    const read = (ids: readonly string[]) => this.queries.ofChallenges(viewer, ids);
    return listLoaderOf(context, 'join requests', read, (row) => row.challengeId).load(challenge.id);
  }
}

@Resolver(() => JoinRequest)
export class JoinRequestResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The council that asks.' })
  organisation(@Parent() wish: JoinRequest, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, wish.organisationId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may accept or decline it now.' })
  mayAnswer(@Parent() { state, leadId }: JoinRequest, @Context() context: RequestContext): boolean {
    return state === 'ASKED' && can(viewerOf(context), leadId, 'writeChallenge');
  }

  @ResolveField(() => Boolean, { description: 'Whether you may take it back now.' })
  mayWithdraw(@Parent() { state, organisationId }: JoinRequest, @Context() context: RequestContext): boolean {
    return state === 'ASKED' && can(viewerOf(context), organisationId, 'writeChallenge');
  }
}
