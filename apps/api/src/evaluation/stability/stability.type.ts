// How stable a ranking is, as GraphQL types: what was asked for, how far it is, and what came of it.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { StabilityState } from '@moothall/domain/evaluation';
import { Criterion } from '../../challenges/challenge.type.ts';

export const StabilityStateEnum = { WAITING: 'WAITING', DONE: 'DONE', CANCELLED: 'CANCELLED', FAILED: 'FAILED' } as const;
registerEnumType(StabilityStateEnum, { name: 'StabilityState', description: 'How far a simulation has come; one that waits may be worked on already.' });
export const WeightChoiceEnum = { ANY: 'ANY', NEAR: 'NEAR', ORDER: 'ORDER' } as const;
export type WeightChoiceKind = keyof typeof WeightChoiceEnum;
registerEnumType(WeightChoiceEnum, {
  name: 'WeightChoice',
  description: 'Which weights are drawn.',
  valuesMap: {
    ANY: { description: 'All sets of weights are equally likely.' },
    NEAR: { description: 'Each weight evenly within some per cent of what was set, then made to add up to 100 again.' },
    ORDER: { description: 'Any, but a criterion that was set to weigh more than another never weighs less.' },
  },
});

@ObjectType({ description: 'A figure found by simulation.' })
export class Estimate {
  @Field(() => Float, { description: 'The figure, to six decimals.' })
  value: number;
  @Field(() => Float, { description: 'One standard error: by how much the simulation itself may be off.' })
  error: number;
}

@ObjectType({ description: 'The mean weight of a criterion in those draws in which a proposal was first.' })
export class CentralWeight {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => Estimate, { description: 'The weight, from 0 to 1.' })
  weight: Estimate;
}

@ObjectType('StabilityRow', { description: 'Where one proposal came in the draws.' })
export class StabilityRowType {
  @Field(() => Estimate, { description: 'In what part of the draws it was first, or equal first; from 0 to 1.' })
  first: Estimate;
  @Field(() => Estimate, { description: 'In what part of the draws it was in the shortlist; from 0 to 1.' })
  shortlisted: Estimate;
  @Field(() => Estimate, { nullable: true, description: 'In what part of the draws it came before the one just above it in the ranking; null for the first.' })
  overtakes: Estimate | null;
  @Field(() => Estimate, { description: 'The mean of its ranks.' })
  meanRank: Estimate;
  @Field(() => Int, { description: 'The best rank that was drawn; there may be rarer ones.' })
  bestRank: number;
  @Field(() => Int, { description: 'The worst rank that was drawn; there may be rarer ones.' })
  worstRank: number;
  @Field(() => Int, { description: 'In nine of ten draws it was here or lower.' })
  usuallyFrom: number;
  @Field(() => Int, { description: 'In nine of ten draws it was here or higher.' })
  usuallyTo: number;
  @Field(() => [CentralWeight], { description: 'The weights of those who would put it first; empty when nobody would.' })
  centralWeights: readonly CentralWeight[];
  proposalId: string;
}

@ObjectType({ description: 'How far a simulation is.' })
export class StabilityProgress {
  @Field(() => Int, { description: 'Draws done.' })
  done: number;
  @Field(() => Int, { description: 'Draws in all.' })
  of: number;
}

@ObjectType('Stability', { description: 'How the order would change with other weights and other scores. It explains an order, and never changes it.' })
export class StabilityType {
  @Field(() => ID, { description: 'The id, `stb_…`.' })
  id: string;
  @Field(() => StabilityStateEnum, { description: 'How far it has come.' })
  state: StabilityState;
  @Field(() => StabilityProgress, { description: 'Draws done, of all.' })
  progress: StabilityProgress;
  @Field(() => WeightChoiceEnum, { description: 'Which weights are drawn.' })
  weights: WeightChoiceKind;
  @Field(() => Int, { nullable: true, description: 'For `NEAR`: within how many per cent of each weight.' })
  percent: number | null;
  @Field(() => Float, { description: 'By how many points of the scale each agreed score may be off, either way.' })
  scoreError: number;
  @Field(() => Int, { description: 'How many draws.' })
  samples: number;
  @Field(() => Int, { description: 'What the draws begin from: the same seed and inputs give the same result, to the byte.' })
  seed: number;
  @Field(() => Int, { description: 'How many places the shortlist has.' })
  shortlistSize: number;
  @Field(() => String, { nullable: true, description: 'The method, the generator and their version; null until it is done.' })
  method: string | null;
  @Field({ description: 'SHA-256 of what was ranked, as in `Ranking.inputsHash`.' })
  inputsHash: string;
  @Field({ description: 'Whether the ranking is still computed from the same scores and weights.' })
  isCurrent: boolean;
  @Field(() => String, { nullable: true, description: 'The whole result as canonical JSON; null until it is done.' })
  result: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of `result`.' })
  resultHash: string | null;
  @Field(() => [StabilityRowType], { description: 'By the order of the ranking; empty until it is done.' })
  rows: readonly StabilityRowType[];
  @Field({ description: 'When it was asked for.' })
  askedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was done, cancelled or given up.' })
  endedAt: Date | null;
}
