// `Challenge.participationInvitations`, and what hangs on one: whom it asks, into what, and who may answer it.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeLoader } from '../challenge.loader.ts';
import { ChallengeType } from '../challenge.type.ts';
import { ParticipationInvitation } from './invitation.type.ts';
import { InvitationsQueries } from './invitations.queries.ts';

@Resolver(() => ChallengeType)
export class InvitationsOfChallenge {
  constructor(private readonly queries: InvitationsQueries) {}

  @ResolveField(() => [ParticipationInvitation], { description: 'Whom the lead asked to take part, newest first; for members of the lead all, for others their own.' })
  async participationInvitations(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ParticipationInvitation[]> {
    const viewer = viewerOf(context);
    if (viewer.memberships.length === 0) return [];
    const read = (ids: readonly string[]) => this.queries.ofChallenges(viewer, ids);
    return listLoaderOf(context, 'participation invitations', read, (row) => row.challengeId).load(challenge.id);
  }
}

@Resolver(() => ParticipationInvitation)
export class ParticipationInvitationResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'The authority that is asked.' })
  organisation(@Parent() invitation: ParticipationInvitation, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, invitation.organisationId);
  }

  @ResolveField(() => OrganisationType, { description: 'The authority that asks.' })
  lead(@Parent() invitation: ParticipationInvitation, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, invitation.leadId);
  }

  @ResolveField(() => ChallengeType, { nullable: true, description: 'The challenge; null when you may not see it any more.' })
  challenge(@Parent() invitation: ParticipationInvitation, @Context() context: RequestContext): Promise<ChallengeType | null> {
    return this.challenges.load(context, invitation.challengeId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may accept or decline it now.' })
  mayAnswer(@Parent() { state, organisationId }: ParticipationInvitation, @Context() context: RequestContext): boolean {
    return state === 'INVITED' && can(viewerOf(context), organisationId, 'writeChallenge');
  }

  @ResolveField(() => Boolean, { description: 'Whether you may take it back now.' })
  mayRevoke(@Parent() { state, leadId }: ParticipationInvitation, @Context() context: RequestContext): boolean {
    return state === 'INVITED' && can(viewerOf(context), leadId, 'writeChallenge');
  }
}
