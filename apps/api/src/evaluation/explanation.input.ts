// Why a criterion was scored as it was, as the chair writes it out for the team, and what others may read of it.
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Explanation } from './assessment.queries.ts';

@InputType({ description: 'Why one criterion was scored as it was, written out for the team.' })
export class ExplanationInput {
  @Field(() => ID, { description: 'The criterion, by its code.' })
  @IsString()
  criterionCode: string;

  @Field({ description: 'Why, in words that refer to the proposal. Empty for the reason that the panel agreed on.' })
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'What other suppliers read where this one is shortlisted; left out, they read the same without sentences that repeat what is claimed to be confidential.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  forOthers?: string | null;
}

/** What is kept: nothing where the reason that the panel agreed on stands as it is. */
export function explanationsIn(given: readonly ExplanationInput[], codes: readonly string[]): Record<string, Explanation> {
  const kept = given.filter(({ criterionCode, text, forOthers }) => codes.includes(criterionCode) && (text.trim() !== '' || (forOthers?.trim() ?? '') !== ''));
  return Object.fromEntries(kept.map(({ criterionCode, text, forOthers }) => [criterionCode, { text: text.trim(), forOthers: forOthers?.trim() || null }]));
}
