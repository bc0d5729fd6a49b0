// Proposals given to lower words: a challenge's count and those the viewer may see, and the viewer's own.
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { actingOrganisation, viewerOf } from '../organisations/viewer.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalConnection, ProposalType } from './proposal.type.ts';
import { type ProposalRow, ProposalsQueries } from './proposals.queries.ts';
import { toProposal } from './to-proposal.ts';

@Resolver(() => ChallengeType)
export class ProposalsOfChallenge {
  constructor(private readonly queries: ProposalsQueries) {}

  @ResolveField(() => Int, { nullable: true, description: 'How many stood at the deadline; null until then.' })
  async proposalCount(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<number | null> {
    const read = (ids: readonly string[]) => this.queries.countClosed(ids);
    const row = await loaderOf(context, 'proposal count', read, (one) => one.challengeId).load(challenge.id);
    return row?.n ?? null;
  }

  @ResolveField(() => ProposalConnection, { description: 'Proposals you may see, newest first.' })
  async proposals(@Parent() challenge: ChallengeType, @Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<ProposalType>> {
    return toPage(await this.queries.ofChallenge(viewerOf(context), challenge.id, args));
  }

  @ResolveField(() => ProposalType, { nullable: true, description: 'The proposal of the organisation you act for.' })
  async myProposal(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ProposalType | null> {
    const viewer = viewerOf(context);
    const organisationId = actingOrganisation(viewer);
    if (!organisationId) return null;
    const read = (ids: readonly string[]) => this.queries.activeOf(viewer, organisationId, ids);
    const row = await loaderOf(context, 'my proposal', read, (one) => one.challengeId).load(challenge.id);
    return row && toProposal(row);
  }
}

@Resolver(() => ViewerType)
export class ProposalsOfViewer {
  constructor(private readonly queries: ProposalsQueries) {}

  @ResolveField(() => ProposalConnection, { description: 'Proposals of your organisations, newest first.' })
  async proposals(@Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<ProposalType>> {
    return toPage(await this.queries.ofOrganisations(viewerOf(context), args));
  }
}

function toPage(page: Page<ProposalRow>): Page<ProposalType> {
  const edges = page.edges.map((edge) => ({ cursor: edge.cursor, node: toProposal(edge.node) }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
