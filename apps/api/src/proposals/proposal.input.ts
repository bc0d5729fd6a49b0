// What a supplier says in a proposal; everything left out stays as it is.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type ClassConstructor, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { type PriceModel, ROW_LIMITS } from '@moothall/domain/proposal';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { Language } from '../platform/graphql/values.type.ts';
import { ClaimInput, ConfidentialityClaimInput, CostLineInput, PilotMilestoneInput, ProposalRiskInput, TeamMemberInput } from './proposal-rows.input.ts';
import { PriceModelEnum } from './proposal.type.ts';

/** An optional long text; its limit in words is checked when it is sent, so that drafts are never refused for it. */
function Prose(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => String, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(20_000, { message: 'Enter at most 20,000 characters.' })(target, key);
  };
}

/** An optional list, given whole. */
function Rows(row: () => ClassConstructor<unknown>, most: number, description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => [row()], { nullable: true, description })(target, key);
    IsOptional()(target, key);
    IsArray()(target, key);
    ArrayMaxSize(most, { message: `Enter at most ${most}.` })(target, key);
    ValidateNested({ each: true })(target, key);
    Type(row)(target, key);
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

  @Rows(() => ClaimInput, 20, 'All claims.')
  claims?: ClaimInput[] | null;

  @Rows(() => TeamMemberInput, ROW_LIMITS.team, 'The whole team.')
  team?: TeamMemberInput[] | null;

  @Prose('What proves the readiness level.')
  trlEvidence?: string | null;

  @Rows(() => CostLineInput, ROW_LIMITS.costs, 'All lines of cost.')
  costs?: CostLineInput[] | null;

  @Prose('Why the lines do not add up to the price, or why there are none.')
  costNote?: string | null;

  @Rows(() => ProposalRiskInput, ROW_LIMITS.riskRows, 'All risks.')
  riskRows?: ProposalRiskInput[] | null;

  @Rows(() => PilotMilestoneInput, ROW_LIMITS.milestones, 'All milestones of the smallest pilot.')
  milestones?: PilotMilestoneInput[] | null;

  @Rows(() => ConfidentialityClaimInput, ROW_LIMITS.confidential, 'All answers that are confidential.')
  confidential?: ConfidentialityClaimInput[] | null;
}

@InputType({ description: 'A proposal to take back.' })
export class WithdrawProposalInput extends ProposalStepInput {
  @Field(() => String, { nullable: true, description: 'Why, if you wish to say.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string | null;
}
