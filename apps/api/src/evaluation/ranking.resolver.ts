// `ranking`, `Challenge.ranking`, `Challenge.shortlist`: for the panel's chair and the council before, for everybody after the shortlist is issued.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { Rows } from '../platform/database/rows.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { RankingRowType, RankingType, ShortlistEntryType, ShortlistType, WithoutEvaluator } from './evaluation.type.ts';
import { rankingOf } from './ranking.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair } from './seat.ts';
import { ISSUED_SHORTLISTS } from './shortlist.queries.ts';
import { ShownProposals } from './shown-proposal.ts';
import { SolutionLoader } from './solution.loader.ts';
import { SolutionType } from './solution.type.ts';
import { WhatIfWeightInput } from './what-if.ts';

const WHAT_IF_ARGUMENT = { type: () => [WhatIfWeightInput], nullable: true, description: 'Other weights, one for each criterion, to see what would happen; nothing of it is stored.' };

const ISSUED = ['SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED'];

type ShortlistRow = ShortlistType & { challengeId: string };

@Resolver(() => ChallengeType)
export class RankingOfChallenge {
  constructor(
    private readonly rows: Rows,
    private readonly evaluations: EvaluationLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Query(() => RankingType, { name: 'ranking', nullable: true, description: 'The ranking of a challenge; null until you may see it.' })
  @Access('public')
  async rankingById(
    @Args('challengeId', { type: () => ID, description: 'Which challenge.' }) id: string,
    @Args('weights', WHAT_IF_ARGUMENT) weights: WhatIfWeightInput[] | null,
    @Context() context: RequestContext,
  ): Promise<RankingType | null> {
    const challenge = await this.challenges.load(context, id);
    return challenge && this.ranking(challenge, weights, context);
  }

  @ResolveField(() => RankingType, { nullable: true, description: 'Public once the shortlist is issued; before that for the chair, buyers, approvers and auditors, when every score is agreed.' })
  async ranking(@Parent() challenge: ChallengeType, @Args('weights', WHAT_IF_ARGUMENT) weights: WhatIfWeightInput[] | null, @Context() context: RequestContext): Promise<RankingType | null> {
    const isOpen = challenge.stage !== 'EVALUATING';
    const mayRead = isOpen ? await this.isIssued(challenge, context) : await this.isInside(challenge, context);
    if (!mayRead) return null;
    const state = await (isOpen ? this.evaluations.issued(context, challenge.id) : this.evaluations.load(context, challenge.id));
    return rankingOf(state, challenge, weights ?? null);
  }

  @ResolveField(() => ShortlistType, { nullable: true, description: 'The decision, once it is issued.' })
  shortlist(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ShortlistRow | null> {
    const read = (ids: readonly string[]) => this.rows.all<ShortlistRow>(ISSUED_SHORTLISTS, [ids]);
    return loaderOf(context, 'shortlist', read, (row) => row.challengeId).load(challenge.id);
  }

  /** What was published stays so, also when the challenge is terminated later. */
  private async isIssued(challenge: ChallengeType, context: RequestContext): Promise<boolean> {
    if (challenge.stage === 'TERMINATED') return (await this.shortlist(challenge, context)) !== null;
    return ISSUED.includes(challenge.stage);
  }

  private async isInside(challenge: ChallengeType, context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return false;
    if (can(viewer, challenge.leadId, 'writeChallenge') || can(viewer, challenge.leadId, 'approveChallenge') || can(viewer, challenge.leadId, 'readRecords')) return true;
    return isChair(await this.evaluations.load(context, challenge.id), viewer, challenge.leadId);
  }
}

@Resolver(() => RankingRowType)
export class RankingRowResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, as far as you may see it.' })
  proposal(@Parent() row: RankingRowType, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, row.proposalId);
  }
}

@Resolver(() => WithoutEvaluator)
export class WithoutEvaluatorResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { nullable: true, description: 'Who would lead; null for a tie.' })
  async leader(@Parent() without: WithoutEvaluator, @Context() context: RequestContext): Promise<ProposalType | null> {
    return without.leaderId ? this.shown.load(context, without.leaderId) : null;
  }
}

@Resolver(() => ShortlistType)
export class ShortlistResolver {
  constructor(
    private readonly challenges: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'The council that answers for it; who acted for it stands in the log.' })
  async decidedBy(@Parent() shortlist: ShortlistRow, @Context() context: RequestContext): Promise<OrganisationType> {
    const { leadId } = await this.challenges.mustLoad(context, shortlist.challengeId);
    return this.organisations.mustLoad(context, leadId);
  }
}

@Resolver(() => ShortlistEntryType)
export class ShortlistEntryResolver {
  constructor(
    private readonly shown: ShownProposals,
    private readonly solutions: SolutionLoader,
  ) {}

  @ResolveField(() => ProposalType, { description: 'The proposal.' })
  proposal(@Parent() entry: ShortlistEntryType, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, entry.proposalId);
  }

  @ResolveField(() => SolutionType, { description: 'Its public page.' })
  solution(@Parent() entry: ShortlistEntryType, @Context() context: RequestContext): Promise<SolutionType> {
    return this.solutions.mustLoad(context, entry.solutionId);
  }
}
