// `Challenge.panelStatistics`: how the panel scored, for its chair alone, once everybody has sent.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { panelStatistics, pricedCriterion } from '@moothall/domain/evaluation';
import { ChallengeType } from '../challenges/challenge.type.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { viewerOf } from '../organisations/viewer.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { rankingInput, unsentEvaluators } from './evaluation-state.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import type { EvaluationState } from './evaluation.queries.ts';
import { CriterionStatistics, EvaluatorSeverity, PanelStatisticsType } from './panel-statistics.type.ts';
import { criterionOf } from './ranking.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair } from './seat.ts';
import { ShownProposals } from './shown-proposal.ts';

/** Nothing before everybody has sent, or a chair would know how evaluators score who still do. */
export function statisticsOf(state: EvaluationState, challenge: ChallengeType): PanelStatisticsType | null {
  if (state.scores.length === 0 || unsentEvaluators(state).length > 0) return null;
  const { price, criteria, ...input } = rankingInput(state, challenge.content);
  const priced = pricedCriterion(price);
  const found = panelStatistics({ ...input, criteria: criteria.filter(({ code }) => code !== priced) });
  const criterion = criterionOf(challenge);
  return {
    severities: found.severities && found.severities.map(({ evaluatorId: personId, ...one }) => ({ ...one, personId })).sort((one, other) => other.severity - one.severity),
    criteria: found.criteria.map(({ intraclass, ...one }) => ({ ...one, criterion: criterion(one.criterion), iccSingle: intraclass?.single ?? null, iccMean: intraclass?.mean ?? null })),
  };
}

@Resolver(() => ChallengeType)
export class PanelStatisticsOfChallenge {
  constructor(private readonly evaluations: EvaluationLoader) {}

  @ResolveField(() => PanelStatisticsType, { nullable: true, description: 'How the panel scored: for its chair alone, once every evaluator has sent.' })
  async panelStatistics(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PanelStatisticsType | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return null;
    const state = await this.evaluations.load(context, challenge.id);
    return isChair(state, viewer, challenge.leadId) ? statisticsOf(state, challenge) : null;
  }
}

@Resolver(() => EvaluatorSeverity)
export class EvaluatorSeverityResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who.' })
  evaluator(@Parent() severity: EvaluatorSeverity, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, severity.personId);
  }
}

@Resolver(() => CriterionStatistics)
export class CriterionStatisticsResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => [ProposalType], { description: 'Proposals on which two scores are two points apart or more.' })
  apartOn(@Parent() statistics: CriterionStatistics, @Context() context: RequestContext): Promise<ProposalType[]> {
    return Promise.all(statistics.apartOn.map((id) => this.shown.load(context, id)));
  }
}
