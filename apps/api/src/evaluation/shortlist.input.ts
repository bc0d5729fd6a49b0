// What a shortlist says, as it is saved and as it is put to the vote.
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { OVERRIDE_REASONS, type OverrideReason } from '@moothall/domain/evaluation';

export const OverrideReasonEnum: Record<string, OverrideReason> = Object.fromEntries(OVERRIDE_REASONS.map((reason) => [reason, reason]));
registerEnumType(OverrideReasonEnum, {
  name: 'OverrideReason',
  description: 'On what ground a shortlist departs from the computed order.',
  valuesMap: {
    PORTFOLIO: { description: 'Together they cover more than the best ones alone.' },
    AFFORDABILITY: { description: 'What ranks above costs more than there is.' },
    LEGAL_ADVICE: { description: 'The law stands against what ranks above.' },
    CAPACITY: { description: 'The council cannot run what ranks above.' },
    OTHER: { description: 'Another ground; the text says which.' },
  },
});

@InputType({ isAbstract: true })
export class ShortlistInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => Int, { description: 'The version of the challenge you read.' })
  @IsInt()
  version: number;

  @Field(() => [ID], { description: 'The proposals that go on, in order.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  proposalIds: string[];

  @Field(() => [ID], { nullable: true, description: 'Who would come next, in order.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  reserveIds?: string[] | null;

  @Field({ description: 'Why; everybody reads it.' })
  @IsString()
  @MaxLength(10_000)
  reasons: string;

  @Field(() => OverrideReasonEnum, { nullable: true, description: 'On what ground it departs from the computed order; needed only then.' })
  @IsOptional()
  @IsIn(OVERRIDE_REASONS)
  overrideCode?: OverrideReason | null;

  @Field(() => String, { nullable: true, description: 'Why it departs from the computed order; needed only then, and shown beside it.' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  overrideReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it replaces the one that was issued; needed only then, and published.' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  replaceReason?: string | null;
}

@InputType({ isAbstract: true })
export class ShortlistStepInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => Int, { description: 'The version of the challenge you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A shortlist to be kept as a draft.' })
export class SaveShortlistInput extends ShortlistInput {}

@InputType({ description: 'A shortlist to be put to the vote.' })
export class ProposeShortlistInput extends ShortlistInput {}

@InputType({ description: 'A shortlist to be taken back.' })
export class TakeBackShortlistInput extends ShortlistStepInput {}

@InputType({ description: 'A shortlist to be issued.' })
export class IssueShortlistInput extends ShortlistStepInput {}
