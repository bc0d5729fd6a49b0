// `Proposal.assessment`: feedback for the team once it is issued; before that only for those who write it.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { pricedCriterion, type SummaryScore } from '@moothall/domain/evaluation';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import type { Criterion } from '../challenges/challenge.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { type AssessmentRow, readAssessments, run } from './assessment.queries.ts';
import { agreedOf, countedScores } from './evaluation-state.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { type AssessmentCriterion, AssessmentType } from './evaluation.type.ts';
import { toAgreed } from './moderation.resolver.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair } from './seat.ts';
import { scoresOf } from './summary-facts.ts';

@Resolver(() => ProposalType)
export class AssessmentOfProposal {
  constructor(
    private readonly rows: Rows,
    private readonly evaluations: EvaluationLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => AssessmentType, { nullable: true, description: 'Feedback; for its own organisation once the shortlist is issued.' })
  async assessment(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<AssessmentType | null> {
    const read = (ids: readonly string[]) => readAssessments(run.rows(this.rows), ids);
    const row = await loaderOf(context, 'assessment', read, (one) => one.proposalId).load(proposal.id);
    if (!row || !(await this.mayRead(proposal, row, context))) return null;
    return { ...row, criteria: await this.criteria(proposal, row, context) };
  }

  private async mayRead(proposal: ProposalType, row: AssessmentRow, context: RequestContext): Promise<boolean> {
    if (proposal.isOwn) return row.issuedAt !== null;
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return false;
    const challenge = await this.challenges.mustLoad(context, proposal.challengeId);
    if (can(viewer, challenge.leadId, 'writeChallenge') || can(viewer, challenge.leadId, 'readRecords')) return true;
    return isChair(await this.evaluations.load(context, proposal.challengeId), viewer, challenge.leadId);
  }

  private async criteria(proposal: ProposalType, row: AssessmentRow, context: RequestContext): Promise<AssessmentCriterion[]> {
    const challenge = await this.challenges.mustLoad(context, proposal.challengeId);
    const state = await (row.issuedAt ? this.evaluations.issued(context, proposal.challengeId) : this.evaluations.load(context, proposal.challengeId));
    const scores = countedScores(state);
    const priced = pricedCriterion(challenge.content.priceRule);
    return challenge.criteria.flatMap((criterion) => {
      if (criterion.code === priced) return workedOut(criterion, scoresOf(state, challenge.content, proposal.id, row));
      const agreed = agreedOf(state, proposal.id, criterion.code);
      if (!agreed) return [];
      const values = scores.filter((row) => row.proposalId === proposal.id && row.criterionCode === criterion.code).map((row) => row.value);
      const { value, reason } = toAgreed(agreed, values);
      const written = row.explanations[criterion.code];
      return [{ criterion, score: value, reason: written?.text || reason, agreedReason: proposal.isOwn ? null : reason, forOthers: proposal.isOwn ? null : (written?.forOthers ?? null) }];
    });
  }
}

/** What a price earned by the published rule, which nobody scored or agreed. */
function workedOut(criterion: Criterion, scores: readonly SummaryScore[]): AssessmentCriterion[] {
  const found = scores.find((one) => one.criterionCode === criterion.code);
  return found ? [{ criterion, score: Number(found.value ?? 0), reason: found.explanation, agreedReason: null, forOthers: null }] : [];
}
