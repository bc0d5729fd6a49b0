// A ranking with other weights, for whoever wonders: computed and thrown away, never written, and marked as what it is.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString, Max, Min } from 'class-validator';
import type { FullContent } from '../challenges/content-json.ts';
import { ApiError } from '../platform/graphql/errors.ts';

@InputType({ description: 'Another weight for a criterion, to see what would happen.' })
export class WhatIfWeightInput {
  @Field(() => ID, { description: 'The code of the criterion.' })
  @IsString()
  code: string;

  @Field(() => Int, { description: 'Its weight in basis points; all weights must make 10,000.' })
  @IsInt()
  @Min(0)
  @Max(10_000)
  weightBp: number;
}

export const WHAT_IF = 'This is a what-if with other weights than the published ones. It is not the ranking, it is stored nowhere, and it decides nothing.';

/**
 * The content with other weights.
 * @throws ApiError BAD_USER_INPUT unless each criterion has one weight and all make 10,000
 */
export function withWeights<Content extends Pick<FullContent, 'criteria'>>(content: Content, weights: readonly WhatIfWeightInput[]): Content {
  const byCode = new Map(weights.map(({ code, weightBp }) => [code, weightBp]));
  const isWhole = byCode.size === weights.length && weights.length === content.criteria.length && content.criteria.every(({ code }) => byCode.has(code));
  if (!isWhole) throw new ApiError('BAD_USER_INPUT', 'Give one weight for each criterion.');
  // The argument of a field is not seen by the validation of inputs to verbs.
  if (weights.some(({ weightBp }) => weightBp < 0)) throw new ApiError('BAD_USER_INPUT', 'Give weights that are not negative.');
  const sum = weights.reduce((total, { weightBp }) => total + weightBp, 0);
  if (sum !== 10_000) throw new ApiError('BAD_USER_INPUT', `Change the weights so that they add up to 100. Now they add up to ${sum / 100}.`);
  return { ...content, criteria: content.criteria.map((one) => ({ ...one, weightBp: byCode.get(one.code) ?? 0 })) };
}
