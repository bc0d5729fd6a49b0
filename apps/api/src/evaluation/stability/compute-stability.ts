// `computeStability`: asks how stable the ranking is, once every score is agreed; the answer comes later, in `Challenge.stability`.
import { randomInt } from 'node:crypto';
import { Args, Context, Field, Float, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, ValidateNested } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { decideStability, rankingInputText, SAMPLES, type StabilityCode, type StabilityPlan, type WeightChoice } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult } from '../../challenges/challenge-verbs.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { isAllAgreed, rankingInput } from '../evaluation-state.ts';
import { runningOf } from './stability.queries.ts';
import { StabilityVerbs } from './stability-verbs.ts';
import { storeAsked } from './store-stability.ts';
import { WeightChoiceEnum, type WeightChoiceKind } from './stability.type.ts';

@InputType({ description: 'Which weights to draw.' })
export class DrawnWeightsInput {
  @Field(() => WeightChoiceEnum, { description: 'Any, near those that were set, or any in their order.' })
  @IsIn(Object.keys(WeightChoiceEnum))
  kind: WeightChoiceKind;

  @Field(() => Int, { nullable: true, description: 'For `NEAR`: within how many per cent of each weight; 20 when left out.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number.' })
  percent?: number | null;
}

@InputType({ description: 'What to simulate.' })
export class ComputeStabilityInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => DrawnWeightsInput, { description: 'Which weights to draw.' })
  @ValidateNested()
  @Type(() => DrawnWeightsInput)
  weights: DrawnWeightsInput;

  @Field(() => Float, { nullable: true, description: 'By how many points of the scale each agreed score may be off, evenly either way; none when left out.' })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 2 }, { message: 'Enter a number with up to two decimals.' })
  scoreError?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many draws; 10,000 when left out.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number.' })
  samples?: number | null;

  @Field(() => Int, { nullable: true, description: 'What the draws begin from; drawn by lot when left out.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number.' })
  seed?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many places the shortlist has; three, or fewer where there are fewer proposals, when left out.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number.' })
  shortlistSize?: number | null;
}

const ComputeStabilityPayload = payloadOf<ChallengeResult, StabilityCode>('ComputeStability', CHALLENGE_RESULT, [
  'NOT_AGREED',
  'ALREADY_RUNNING',
  'PERCENT_OUT_OF_RANGE',
  'ERROR_OUT_OF_RANGE',
  'SAMPLES_OUT_OF_RANGE',
  'SEED_OUT_OF_RANGE',
  'SHORTLIST_OUT_OF_RANGE',
  'TOO_MUCH_WORK',
]);

const USUAL_PERCENT = 20;

const weightChoiceOf = ({ kind, percent }: DrawnWeightsInput): WeightChoice => (kind === 'NEAR' ? { kind, percent: percent ?? USUAL_PERCENT } : { kind });

function planOf(input: ComputeStabilityInput, proposals: number): StabilityPlan {
  return {
    weights: weightChoiceOf(input.weights),
    scoreError: input.scoreError ?? 0,
    samples: input.samples ?? SAMPLES.usual,
    seed: input.seed ?? randomInt(2 ** 31),
    shortlistSize: input.shortlistSize ?? Math.max(1, Math.min(3, proposals)),
    hasRanks: true,
  };
}

@Resolver()
export class ComputeStability {
  constructor(private readonly verbs: StabilityVerbs) {}

  @Mutation(() => ComputeStabilityPayload, { description: 'Asks how stable the ranking is under other weights and scores. It changes nothing in the ranking.' })
  @Access('evaluations:write')
  computeStability(@Args('input', { description: 'What to simulate.' }) input: ComputeStabilityInput, @Context() context: RequestContext) {
    return this.verbs.step<StabilityCode>(context, 'computeStability', input, async ({ tx, challenge, state, personId, actor }) => {
      const ranked = rankingInput(state, challenge.content);
      const { scale, proposals, criteria } = ranked;
      const plan = planOf(input, proposals.length);
      const isRunning = (await runningOf(tx, challenge.id)) !== null;
      const isAgreed = isAllAgreed(state, challenge.content);
      const decision = decideStability({ isAgreed, isRunning, plan, scale, proposals: proposals.length, criteria: criteria.length });
      if (decision.allowed) await storeAsked(tx, { challengeId: challenge.id, plan, inputs: rankingInputText(ranked), personId, actor });
      return refusalsOf(decision);
    });
  }
}
