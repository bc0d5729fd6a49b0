// The root field on proposals, and what hangs on one: challenge, organisation, task list, receipts, what may be done.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decideDraftChange, decideProposalWithdrawal, proposalCompleteness } from '@moothall/domain/proposal';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { SectionStatus } from '../challenges/challenge.resolver.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalLoader } from './proposal.loader.ts';
import { type ProposalAction, ProposalActionEnum, ProposalType, Receipt } from './proposal.type.ts';
import { ProposalsQueries } from './proposals.queries.ts';

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly queries: ProposalsQueries,
    private readonly loader: ProposalLoader,
    private readonly challenges: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => ProposalType, { nullable: true, description: 'A proposal by its id; null when it is sealed from you.' })
  @Access('proposals:read')
  proposal(@Args('id', { type: () => ID, description: 'The id.' }) id: string, @Context() context: RequestContext): Promise<ProposalType | null> {
    return this.loader.load(context, id);
  }

  @ResolveField(() => ChallengeType, { description: 'The challenge it answers.' })
  challenge(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, proposal.challengeId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who leads it; null while names are hidden.' })
  async organisation(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return proposal.organisationId ? this.organisations.load(context, proposal.organisationId) : null;
  }

  @ResolveField(() => [SectionStatus], { nullable: true, description: 'The task list; only for its own organisation.' })
  async sections(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<SectionStatus[] | null> {
    if (!proposal.isOwn) return null;
    const challenge = await this.challenges.mustLoad(context, proposal.challengeId);
    const codes = challenge.indicators.map((indicator) => indicator.code);
    return proposalCompleteness(proposal.content, codes).map(({ section, status, missing }) => ({ section, state: status, missing }));
  }

  @ResolveField(() => [Receipt], { nullable: true, description: 'One per version sent, newest first; only for its own organisation.' })
  async receipts(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<Receipt[] | null> {
    if (!proposal.isOwn) return null;
    const read = (ids: readonly string[]) => this.queries.receipts(viewerOf(context), ids);
    const rows = await listLoaderOf(context, 'receipts', read, (row) => row.proposalId).load(proposal.id);
    return rows.map((row) => ({ ...row, logSeq: Number(row.logSeq) }));
  }

  @ResolveField(() => [ProposalActionEnum], { description: 'What you may do with it now.' })
  async viewerCan(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<ProposalAction[]> {
    if (!can(viewerOf(context), proposal.organisationId, 'propose')) return [];
    const { stage, timeline } = await this.challenges.mustLoad(context, proposal.challengeId);
    // For showing buttons the host's clock is good enough; the verbs ask the database.
    const facts = { stage, now: new Date(), closesAt: timeline.closesAt, existingState: proposal.state };
    const mayEdit = decideDraftChange(facts).allowed;
    return [
      ...(mayEdit ? (['EDIT'] as const) : []),
      ...(mayEdit && stage === 'OPEN' ? (['SUBMIT'] as const) : []),
      ...(decideProposalWithdrawal({ existingState: proposal.state }).allowed ? (['WITHDRAW'] as const) : []),
    ];
  }
}
