// `Challenge.stability`: how stable the ranking is, for the council that leads, its auditors and the panel.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ProposalType } from '../../proposals/proposal.type.ts';
import { EvaluationLoader } from '../evaluation.loader.ts';
import { isAllAgreed, rankingInput } from '../evaluation-state.ts';
import { rankingHash } from '../ranking.ts';
import { maySeeEvaluations } from '../scoresheet.resolver.ts';
import { ShownProposals } from '../shown-proposal.ts';
import { mayAskForStability, mayReadStability } from './may-read-stability.ts';
import { StabilityQueries } from './stability.queries.ts';
import { StabilityRowType, StabilityType } from './stability.type.ts';
import { toStability } from './to-stability.ts';

@Resolver(() => ChallengeType)
export class StabilityOfChallenge {
  constructor(
    private readonly evaluations: EvaluationLoader,
    private readonly queries: StabilityQueries,
  ) {}

  @ResolveField(() => StabilityType, {
    nullable: true,
    description: 'The newest simulation of how stable the ranking is; for buyers, approvers and auditors of the council that leads, the chair, and those who sent scores.',
  })
  async stability(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<StabilityType | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId) return null;
    const state = await this.evaluations.load(context, challenge.id);
    if (!mayReadStability(state, viewer, challenge)) return null;
    const row = await this.queries.newest(context, challenge.id);
    if (!row) return null;
    const hash = isAllAgreed(state, challenge.content) ? rankingHash(rankingInput(state, challenge.content)) : null;
    return toStability(row, challenge, hash);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may ask how stable the ranking is: every score is agreed, and you chair the panel or are a buyer or approver of the council that leads.' })
  async mayAskForStability(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return false;
    const state = await this.evaluations.load(context, challenge.id);
    return mayAskForStability(state, viewer, challenge.leadId) && isAllAgreed(state, challenge.content);
  }
}

@Resolver(() => StabilityRowType)
export class StabilityRowResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, as far as you may see it.' })
  proposal(@Parent() row: StabilityRowType, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, row.proposalId);
  }
}
