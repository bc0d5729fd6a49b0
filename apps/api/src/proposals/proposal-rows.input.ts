// The rows that a supplier writes into a proposal: costs, risks, milestones, claims, members of the team, and what is confidential.
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CONFIDENTIAL_FIELDS, type ConfidentialField, type ConfidentialityGround, type CostKind, type TeamRole } from '@moothall/domain/proposal';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { ConfidentialFieldEnum, ConfidentialityGroundEnum, CostKindEnum, TeamRoleEnum } from './proposal-rows.type.ts';

const A_NUMBER = { message: 'Enter a number.' };
const FINITE = { allowNaN: false, allowInfinity: false } as const;

/** A short text of a row. */
function Words(description: string, most = 2_000): PropertyDecorator {
  return (target, key) => {
    Field(() => String, { description })(target, key);
    IsString()(target, key);
    MaxLength(most)(target, key);
  };
}

/** An amount that may be left out. */
function Amount(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => DecimalScalar, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    Matches(/^\d/, { message: 'Enter an amount that is not negative.' })(target, key);
  };
}

@InputType({ description: 'What you expect to reach on an indicator.' })
export class ClaimInput {
  @Words('Which indicator.', 30)
  indicatorCode: string;

  @Field(() => Float, { description: 'The figure expected.' })
  @IsNumber(FINITE, A_NUMBER)
  value: number;

  @Words('What supports it.', 5_000)
  evidence: string;

  @Field(() => Float, { nullable: true, description: 'The lowest figure that may come out; with a highest, or not at all.' })
  @IsOptional()
  @IsNumber(FINITE, A_NUMBER)
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest figure that may come out.' })
  @IsOptional()
  @IsNumber(FINITE, A_NUMBER)
  high?: number | null;

  @Field(() => String, { nullable: true, description: 'How the figure was come by.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  basis?: string | null;
}

@InputType({ description: 'An organisation that takes part.' })
export class TeamMemberInput {
  @Field(() => ID, { nullable: true, description: 'The id of a member you read; left out for a new one. Without it a member is known by its name.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  id?: string | null;

  @Words('Its name.', 200)
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

  @Words('What it does.')
  does: string;

  @Field(() => Int, { nullable: true, description: 'Within how many days of an invoice you promise to pay it.' })
  @IsOptional()
  @IsInt()
  paymentDays?: number | null;
}

@InputType({ description: 'A line of what the price is made of.' })
export class CostLineInput {
  @Words('What it is for.', 300)
  what: string;

  @Field(() => CostKindEnum, { description: 'What it pays for.' })
  @IsIn(Object.keys(CostKindEnum))
  kind: CostKind;

  @Amount('Days of work, like "2.5"; only of people.')
  days?: string | null;

  @Amount('What a day costs, in pounds; only of people.')
  rate?: string | null;

  @Amount('The sum in pounds; of people it is computed.')
  amount?: string | null;
}

@InputType({ description: 'Something that could go wrong.' })
export class ProposalRiskInput {
  @Words('What could go wrong.')
  risk: string;

  @Field(() => Int, { description: 'How likely it is, from 1 to 5.' })
  @IsInt()
  likelihood: number;

  @Field(() => Int, { description: 'How grave it would be, from 1 to 5.' })
  @IsInt()
  impact: number;

  @Words('What you do about it.')
  response: string;

  @Words('Who looks after it: a role, not a name.', 200)
  owner: string;
}

@InputType({ description: 'A step of the smallest pilot.' })
export class PilotMilestoneInput {
  @Words('What is reached then.', 300)
  what: string;

  @Field(() => Int, { description: 'Weeks from the beginning.' })
  @IsInt()
  week: number;

  @Amount('What is paid then, in pounds.')
  payment?: string | null;
}

@InputType({ description: 'An answer that is confidential, with the reason.' })
export class ConfidentialityClaimInput {
  @Field(() => ConfidentialFieldEnum, { description: 'Which answer.' })
  @IsIn(CONFIDENTIAL_FIELDS)
  field: ConfidentialField;

  @Field(() => ConfidentialityGroundEnum, { description: 'On what ground.' })
  @IsIn(Object.keys(ConfidentialityGroundEnum))
  ground: ConfidentialityGround;

  @Words('What harm it would do if it were published.')
  why: string;

  @Field(() => String, { nullable: true, description: 'Until which day, as 2027-12-31.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  until?: string | null;
}
