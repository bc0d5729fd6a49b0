// `ApprovalRequest.shortlist`: what the authorities are asked to approve, with names hidden, for those who decide or audit.
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ApprovalRequest } from '../challenges/governance/approval.type.ts';
import { ApprovalsOf } from '../challenges/governance/approvals-of.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { rankingOf } from './ranking.ts';
import { shortlistWishOf } from './shortlist-wish.ts';

@ObjectType({ description: 'One proposal of a shortlist that is asked for; names stay hidden until it is issued.' })
export class AskedForEntry {
  @Field({ description: 'What it is called while names are hidden.' })
  label: string;
  @Field(() => Int, { nullable: true, description: 'Its place by the scores; null below a minimum.' })
  computedRank: number | null;
  @Field({ description: 'Its total by the scores, of 100.' })
  total: string;
  @Field(() => Int, { nullable: true, description: 'Its place on the shortlist that is asked for; null for those left out.' })
  position: number | null;
  @Field({ description: 'Whether it would be held in reserve.' })
  isReserve: boolean;
}

@ObjectType({ description: 'A shortlist that waits for approval.' })
export class AskedForShortlist {
  @Field({ description: 'Why, as everybody would read it.' })
  reasons: string;
  @Field(() => String, { nullable: true, description: 'Why it departs from the computed order, where it does.' })
  overrideReason: string | null;
  @Field(() => [AskedForEntry], { description: 'All proposals by their computed order.' })
  entries: readonly AskedForEntry[];
}

@Resolver(() => ApprovalRequest)
export class ShortlistOfRequest {
  constructor(
    private readonly approvals: ApprovalsOf,
    private readonly challenges: ChallengeLoader,
    private readonly evaluations: EvaluationLoader,
  ) {}

  @ResolveField(() => AskedForShortlist, { nullable: true, description: 'Of a shortlist: what would be decided; for buyers, approvers and auditors of the authorities with a say.' })
  async shortlist(@Parent() request: ApprovalRequest, @Context() context: RequestContext): Promise<AskedForShortlist | null> {
    if (request.gate !== 'SHORTLIST' || !(await this.mayRead(request, context))) return null;
    const { proposalIds, reserveIds = [], reasons, overrideReason } = shortlistWishOf(request.askedFor);
    const [challenge, state] = await Promise.all([this.challenges.mustLoad(context, request.challengeId), this.evaluations.load(context, request.challengeId)]);
    const rows = rankingOf(state, challenge)?.rows ?? [];
    const entries = rows.map(({ proposalId, rank: computedRank, total }) => {
      const at = proposalIds.indexOf(proposalId);
      return { label: state.proposals.find((one) => one.id === proposalId)?.label ?? '', computedRank, total, position: at < 0 ? null : at + 1, isReserve: reserveIds.includes(proposalId) };
    });
    return { reasons, overrideReason, entries };
  }

  private async mayRead(request: ApprovalRequest, context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    const voters = await this.approvals.voters(context, request.challengeId);
    return voters.some((id) => can(viewer, id, 'writeChallenge') || can(viewer, id, 'approveChallenge') || can(viewer, id, 'readRecords'));
  }
}
