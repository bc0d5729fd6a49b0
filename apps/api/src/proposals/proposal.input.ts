// What a supplier says in a proposal; everything left out stays as it is.
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { PriceModel, TeamRole } from '@moothall/domain/proposal';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { Language } from '../platform/graphql/values.type.ts';
import { PriceModelEnum, TeamRoleEnum } from './proposal.type.ts';

/** An optional long text; its limit in words is checked when it is sent, so that drafts are never refused for it. */
function Prose(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => String, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(20_000, { message: 'Enter at most 20,000 characters.' })(target, key);
  };
}

@InputType({ description: 'A new proposal.' })
export class DraftProposalInput {
  @Field(() => ID, { description: 'The challenge it answers.' })
  @IsString()
  challengeId: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  title?: string | null;
}

@InputType({ description: 'What you expect to reach on an indicator.' })
export class ClaimInput {
  @Field({ description: 'Which indicator.' })
  @IsString()
  @MaxLength(30)
  indicatorCode: string;

  @Field(() => Float, { description: 'The figure expected.' })
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Enter a number.' })
  value: number;

  @Field({ description: 'What supports it.' })
  @IsString()
  @MaxLength(5_000)
  evidence: string;
}

@InputType({ description: 'An organisation that takes part.' })
export class TeamMemberInput {
  @Field({ description: 'Its name.' })
  @IsString()
  @MaxLength(200)
  name: string;

  @Field(() => TeamRoleEnum, { description: 'Its part.' })
  @IsIn(Object.keys(TeamRoleEnum))
  role: TeamRole;

  @Field(() => Int, { nullable: true, description: 'Its share of the work in per cent.' })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'Enter a share from 0 to 100.' })
  @Max(100, { message: 'Enter a share from 0 to 100.' })
  sharePct?: number | null;

  @Field({ description: 'What it does.' })
  @IsString()
  @MaxLength(2_000)
  does: string;
}

@InputType({ description: 'A step of a proposal.' })
export class ProposalStepInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Changes to a proposal. What is left out stays.' })
export class UpdateProposalInput extends ProposalStepInput {
  @Prose('Its title.')
  title?: string | null;
  @Prose('A summary that a resident understands.')
  summary?: string | null;
  @Prose('What you would do and how.')
  approach?: string | null;
  @Prose('What changes for residents.')
  change?: string | null;
  @Prose('What shows that it works.')
  evidence?: string | null;
  @Prose('The smallest first step.')
  smallestPilot?: string | null;
  @Prose('What could go wrong.')
  risks?: string | null;

  @Field(() => Int, { nullable: true, description: 'Technology readiness level, 1 to 9.' })
  @IsOptional()
  @IsInt()
  trl?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the pilot would cost, in pounds.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter an amount that is not negative.' })
  price?: string | null;

  @Field(() => PriceModelEnum, { nullable: true, description: 'How the price is made up.' })
  @IsOptional()
  @IsIn(Object.keys(PriceModelEnum))
  priceModel?: PriceModel | null;

  @Field(() => Language, { nullable: true, description: 'The language you write in.' })
  @IsOptional()
  @IsIn(['EN', 'CY'])
  language?: Language | null;

  @Field(() => [ClaimInput], { nullable: true, description: 'All claims.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ClaimInput)
  claims?: ClaimInput[] | null;

  @Field(() => [TeamMemberInput], { nullable: true, description: 'The whole team.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30, { message: 'Enter at most 30 team members.' })
  @ValidateNested({ each: true })
  @Type(() => TeamMemberInput)
  team?: TeamMemberInput[] | null;
}

@InputType({ description: 'A proposal to take back.' })
export class WithdrawProposalInput extends ProposalStepInput {
  @Field(() => String, { nullable: true, description: 'Why, if you wish to say.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string | null;
}
