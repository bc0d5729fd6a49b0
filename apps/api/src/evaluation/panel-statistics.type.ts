// How the panel scored, as GraphQL types: for its chair, to know where to talk again.
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Criterion } from '../challenges/challenge.type.ts';

@ObjectType({ description: 'How low or high one evaluator scores beside the others, on the same proposals.' })
export class EvaluatorSeverity {
  @Field(() => Float, { description: 'By how many points of the scale their weighted scores lie below the panel’s; negative when above.' })
  severity: number;
  @Field(() => Int, { description: 'On how many proposals this rests.' })
  proposals: number;
  personId: string;
}

@ObjectType({ description: 'How far evaluators agree on one criterion.' })
export class CriterionStatistics {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => Float, { nullable: true, description: 'Krippendorff’s alpha for ordinal scores: 1 is full agreement, 0 is what chance gives; null where all scores are the same or too few.' })
  alpha: number | null;
  @Field(() => Float, { nullable: true, description: 'Kendall’s W, corrected for ties: 1 when all put proposals in the same order; null unless everybody scored everything.' })
  kendallW: number | null;
  @Field(() => Float, { nullable: true, description: 'ICC(2,1): how far one evaluator of such a panel could be relied on; null unless everybody scored everything.' })
  iccSingle: number | null;
  @Field(() => Float, { nullable: true, description: 'ICC(2,k): how far the mean of this panel can be relied on; null unless everybody scored everything.' })
  iccMean: number | null;
  @Field(() => Int, { description: 'The largest difference between two scores of one proposal.' })
  widestRange: number;
  @Field({ description: 'Whether to talk about it again: two scores of a proposal are two points apart or more, or alpha is below 0.667.' })
  suggestModeration: boolean;
  apartOn: readonly string[];
}

@ObjectType('PanelStatistics', { description: 'Prompts to talk, for the chair of a panel. They correct nothing.' })
export class PanelStatisticsType {
  @Field(() => [EvaluatorSeverity], { nullable: true, description: 'The strictest first; null where evaluators cannot all be compared, as no proposals connect them.' })
  severities: readonly EvaluatorSeverity[] | null;
  @Field(() => [CriterionStatistics], { description: 'By criterion.' })
  criteria: readonly CriterionStatistics[];
}
