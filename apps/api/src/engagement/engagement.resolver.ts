// `Challenge.engagement`: how much is going on, and what the viewer may do about it.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decideAsking, ENGAGING_STAGES } from '@moothall/domain/engagement';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { ownOrganisations, actingOrganisation, can, viewerOf } from '../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { EngagementQueries } from './engagement.queries.ts';
import { Engagement, EngagementPlan, Interest } from './engagement.type.ts';

/** Long enough for the rule of length, whatever will be asked. */
const ANY_QUESTION = 'x'.repeat(10);

@Resolver(() => ChallengeType)
export class EngagementOfChallenge {
  constructor(private readonly queries: EngagementQueries) {}

  @ResolveField(() => Engagement, { description: 'Who is interested, what was asked, and what you may do.' })
  async engagement(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<Engagement> {
    const viewer = viewerOf(context);
    const counts = await loaderOf(context, 'engagement', (ids) => this.queries.counts(viewer, ids), (row) => row.challengeId).load(challenge.id);
    if (!counts) throw new Error(`No challenge ${challenge.id}`);
    const councils = counts.isCouncil ? ownOrganisations(viewer) : [];
    const isSupplier = can(viewer, actingOrganisation(viewer), 'propose');
    const { stage, content } = challenge;
    const asking = decideAsking({ stage, questionsCloseAt: content.questionsCloseAt, closesAt: content.closesAt, now: new Date(), text: ANY_QUESTION });
    return {
      ...counts,
      mayManage: councils.some((id) => can(viewer, id, 'writeChallenge')),
      mayCheckAnswers: councils.some((id) => can(viewer, id, 'writeChallenge') || can(viewer, id, 'approveChallenge')),
      mayLookUpAskers: councils.some((id) => can(viewer, id, 'readRecords')),
      mayAsk: isSupplier && asking.allowed,
      mayRegister: isSupplier && ENGAGING_STAGES.includes(stage),
    };
  }
}

@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(private readonly queries: EngagementQueries) {}

  @ResolveField(() => [Interest], { description: 'Interested organisations as far as you may know their names: councils know all, others whoever agreed.' })
  interests(@Parent() { challengeId }: Engagement, @Context() context: RequestContext): Promise<Interest[]> {
    return listLoaderOf(context, 'interests', (ids) => this.queries.interests(viewerOf(context), ids), (row) => row.challengeId).load(challengeId);
  }

  @ResolveField(() => Interest, { nullable: true, description: 'That of the organisation you act for.' })
  async myInterest(@Parent() engagement: Engagement, @Context() context: RequestContext): Promise<Interest | null> {
    const acting = actingOrganisation(viewerOf(context));
    return acting ? ((await this.interests(engagement, context)).find((one) => one.organisationId === acting) ?? null) : null;
  }

  @ResolveField(() => EngagementPlan, { nullable: true, description: 'Why the council talks to the market.' })
  plan(@Parent() { challengeId }: Engagement, @Context() context: RequestContext): Promise<EngagementPlan | null> {
    return loaderOf(context, 'engagement plan', (ids) => this.queries.plans(ids), (row) => row.challengeId).load(challengeId);
  }
}

@Resolver(() => Interest)
export class InterestResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who is interested.' })
  organisation(@Parent() interest: Interest, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, interest.organisationId);
  }

  @ResolveField(() => ChallengeType, { description: 'In what.' })
  challenge(@Parent() interest: Interest, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, interest.challengeId);
  }
}
