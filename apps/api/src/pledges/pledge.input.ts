// What a pledger says: what, how much, and on which condition, built from parts that can only become truer.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import type { PledgeKind } from '@moothall/domain/pledge';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { MatchBaseEnum, type PledgerClass, PledgerClassEnum, PledgeKindEnum } from './pledge.type.ts';

const POSITIVE = { message: 'Enter the amount in pounds, like 25000.' };

@InputType({ description: 'Money in pledges that hold reaches an amount.' })
export class TotalConditionInput {
  @Field(() => DecimalScalar, { description: 'In pounds.' })
  @Matches(/^\d/, POSITIVE)
  min: string;

  @Field(() => PledgerClassEnum, { nullable: true, description: 'Only money of this kind of pledger.' })
  @IsOptional()
  @IsIn(Object.keys(PledgerClassEnum))
  from?: PledgerClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether pledges of your own organisation are left out.' })
  @IsOptional()
  @IsBoolean()
  excludeOwn?: boolean | null;
}

@InputType({ description: 'At least so many organisations take part.' })
export class CountConditionInput {
  @Field(() => Int, { description: 'How many.' })
  @IsInt()
  @Min(1, { message: 'Enter at least 1.' })
  @Max(1000)
  k: number;

  @Field(() => PledgerClassEnum, { nullable: true, description: 'Only this kind of pledger.' })
  @IsOptional()
  @IsIn(Object.keys(PledgerClassEnum))
  from?: PledgerClass | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The least that each must pledge, in pounds.' })
  @IsOptional()
  @Matches(/^\d/, POSITIVE)
  minEach?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether your own organisation is left out.' })
  @IsOptional()
  @IsBoolean()
  excludeOwn?: boolean | null;
}

@InputType({ description: 'At least so many of the parts hold.' })
export class AtLeastConditionInput {
  @Field(() => Int, { description: 'How many.' })
  @IsInt()
  @Min(1)
  k: number;

  @Field(() => [ConditionInput], { description: 'The parts.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  of: ConditionInput[];
}

@InputType({ description: 'A condition: set exactly one field. Only conditions that more pledges can never break exist, so the outcome is unique.' })
export class ConditionInput {
  @Field(() => Boolean, { nullable: true, description: 'Holds in any case.' })
  @IsOptional()
  @IsBoolean()
  always?: boolean | null;

  @Field(() => TotalConditionInput, { nullable: true, description: 'Money reaches an amount.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TotalConditionInput)
  total?: TotalConditionInput | null;

  @Field(() => CountConditionInput, { nullable: true, description: 'Enough organisations take part.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CountConditionInput)
  count?: CountConditionInput | null;

  @Field(() => ID, { nullable: true, description: 'This organisation takes part.' })
  @IsOptional()
  @IsString()
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'The milestone with this code is met.' })
  @IsOptional()
  @IsString()
  fact?: string | null;

  @Field(() => [ConditionInput], { nullable: true, description: 'All parts hold.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  all?: ConditionInput[] | null;

  @Field(() => [ConditionInput], { nullable: true, description: 'One of the parts holds.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  any?: ConditionInput[] | null;

  @Field(() => AtLeastConditionInput, { nullable: true, description: 'Enough of the parts hold.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AtLeastConditionInput)
  atLeast?: AtLeastConditionInput | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Never possible, and refused as NOT_MONOTONE with the reason: money stays below an amount.' })
  @IsOptional()
  @IsString()
  atMost?: string | null;

  @Field(() => ID, { nullable: true, description: 'Never possible, and refused as NOT_MONOTONE with the reason: this organisation stays out.' })
  @IsOptional()
  @IsString()
  without?: string | null;

  @Field(() => Int, { nullable: true, description: 'Never possible, and refused as NOT_MONOTONE with the reason: only if among the first so many.' })
  @IsOptional()
  @IsInt()
  onlyFirst?: number | null;
}

@InputType({ description: 'What a match follows; its cap is the amount of the pledge.' })
export class MatchInput {
  @Field(() => Int, { description: 'Pays this many pounds …' })
  @IsInt()
  @Min(1, { message: 'Enter at least 1.' })
  @Max(1_000_000)
  numerator: number;

  @Field(() => Int, { description: '… for every so many pounds of the base.' })
  @IsInt()
  @Min(1, { message: 'Enter at least 1.' })
  @Max(1_000_000)
  denominator: number;

  @Field(() => MatchBaseEnum, { description: 'The money it follows.' })
  @IsIn(Object.keys(MatchBaseEnum))
  base: keyof typeof MatchBaseEnum;
}

/** What may change until the round is locked. */
@InputType({ isAbstract: true })
class PledgeTerms {
  @Field(() => DecimalScalar, { description: 'Pounds: the money, the cap of a match, or the declared value.' })
  @Matches(/^\d/, POSITIVE)
  amount: string;

  @Field(() => ConditionInput, { nullable: true, description: 'On which condition; none means in any case.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConditionInput)
  condition?: ConditionInput | null;

  @Field(() => Date, { nullable: true, description: 'The last moment at which it counts.' })
  @IsOptional()
  @IsDate()
  validUntil?: Date | null;

  @Field(() => MatchInput, { nullable: true, description: 'For a match only.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MatchInput)
  match?: MatchInput | null;
}

@InputType({ isAbstract: true })
class CommittedTerms extends PledgeTerms {
  @Field(() => String, { nullable: true, description: 'What it consists of, and how it was valued; needed in kind.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: 'Enter at most 2,000 characters.' })
  note?: string | null;

  @Field({ description: 'By what authority you commit your organisation, such as a decision and its date.' })
  @IsString()
  @MinLength(3, { message: 'Say by what authority you commit your organisation, like a decision and its date.' })
  @MaxLength(500)
  authority: string;

  @Field(() => ID, { nullable: true, description: 'In kind: another organisation that is asked to confirm the value.' })
  @IsOptional()
  @IsString()
  verifierId?: string | null;
}

@InputType({ description: 'A pledge.' })
export class MakePledgeInput extends CommittedTerms {
  @Field(() => ID, { description: 'Which round.' })
  @IsString()
  roundId: string;

  @Field(() => ID, { description: 'Who is pledging: one of your organisations.' })
  @IsString()
  organisationId: string;

  @Field(() => PledgeKindEnum, { description: 'What is pledged.' })
  @IsIn(Object.keys(PledgeKindEnum))
  kind: PledgeKind;
}

@InputType({ description: 'A pledge as it is to be from now on: all of its terms, also those that stay. Who pledges what to which round cannot change.' })
export class ChangePledgeInput extends CommittedTerms {
  @Field(() => ID, { description: 'Which pledge.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A pledge to try out. Nothing of it is kept.' })
export class PreviewPledgeInput extends PledgeTerms {
  @Field(() => ID, { description: 'Which round.' })
  @IsString()
  roundId: string;

  @Field(() => PledgeKindEnum, { description: 'What would be pledged.' })
  @IsIn(Object.keys(PledgeKindEnum))
  kind: PledgeKind;

  @Field(() => ID, { nullable: true, description: 'Who would pledge; none means somebody who is not in the round yet.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => PledgerClassEnum, { nullable: true, description: 'What kind of pledger somebody new would be; a council when left out.' })
  @IsOptional()
  @IsIn(Object.keys(PledgerClassEnum))
  from?: PledgerClass | null;

  @Field(() => ID, { nullable: true, description: 'A pledge that it would take the place of.' })
  @IsOptional()
  @IsString()
  replaces?: string | null;
}
