// The rows of a proposal as its own team, and later its readers, see them: costs, risks, milestones, claims and what is confidential.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  amountOf,
  CONFIDENTIAL_FIELDS,
  CONFIDENTIALITY_GROUNDS,
  type ConfidentialField,
  type ConfidentialityGround,
  COST_KINDS,
  type CostKind,
  type CostLine as CostLineContent,
  type Milestone as MilestoneContent,
  TEAM_ROLES,
  type TeamRole,
} from '@moothall/domain/proposal';
import { toDecimalString } from '@moothall/domain/money';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { Money, moneyOf } from '../platform/graphql/values.type.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const TeamRoleEnum = enumOf<TeamRole>(TEAM_ROLES);
registerEnumType(TeamRoleEnum, { name: 'TeamRole', description: 'The part of an organisation in a team.' });
export const CostKindEnum = enumOf<CostKind>(COST_KINDS);
registerEnumType(CostKindEnum, { name: 'CostKind', description: 'What a line of cost pays for.' });
export const ConfidentialityGroundEnum = enumOf<ConfidentialityGround>(CONFIDENTIALITY_GROUNDS);
registerEnumType(ConfidentialityGroundEnum, { name: 'ConfidentialityGround', description: 'The section of the Freedom of Information Act 2000 that a supplier leans on.' });
/** `riskRows` is RISK_ROWS on the wire. */
export const ConfidentialFieldEnum = Object.fromEntries(CONFIDENTIAL_FIELDS.map((field) => [field.replace(/[A-Z]/gu, '_$&').toUpperCase(), field]));
registerEnumType(ConfidentialFieldEnum, { name: 'ConfidentialField', description: 'An answer that can be called confidential.' });

@ObjectType({ description: 'An organisation that takes part in a proposal beside the one that leads it.' })
export class TeamMember {
  @Field(() => ID, { description: 'Stays the same while its part changes; send it back with the team.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'Its name; null while names are hidden.' })
  name: string | null;
  @Field(() => TeamRoleEnum, { description: 'Its part.' })
  role: TeamRole;
  @Field(() => Int, { nullable: true, description: 'Its share of the work in per cent.' })
  sharePct: number | null;
  @Field({ description: 'What it does.' })
  does: string;
  @Field(() => Int, { nullable: true, description: 'Within how many days of an invoice the lead promises to pay it.' })
  paymentDays: number | null;

  /** Null where it has no account, and while names are hidden. */
  organisationId: string | null;
  /** Whose consents may be read with it: that of its own organisation only. */
  consentOf?: string | undefined;
}

@ObjectType({ description: 'What a proposal expects to reach on an indicator of the challenge.' })
export class Claim {
  @Field({ description: 'Which indicator.' })
  indicatorCode: string;
  @Field(() => Float, { description: 'The figure expected.' })
  value: number;
  @Field({ description: 'What supports it.' })
  evidence: string;
  @Field(() => Float, { nullable: true, description: 'The lowest figure that may come out.' })
  low: number | null;
  @Field(() => Float, { nullable: true, description: 'The highest figure that may come out.' })
  high: number | null;
  @Field({ description: 'How the figure was come by.' })
  basis: string;
}

@ObjectType({ description: 'A line of what the price is made of.' })
export class CostLine {
  @Field({ description: 'What it is for.' })
  what: string;
  @Field(() => CostKindEnum, { description: 'What it pays for.' })
  kind: CostKind;
  @Field(() => DecimalScalar, { nullable: true, description: 'Days of work; only of people.' })
  days: string | null;
  @Field(() => Money, { nullable: true, description: 'What a day costs; only of people.' })
  rate: Money | null;
  @Field(() => Money, { description: 'The sum; of people it is days times rate.' })
  amount: Money;
}

@ObjectType({ description: 'Something that could go wrong.' })
export class ProposalRisk {
  @Field({ description: 'What could go wrong.' })
  risk: string;
  @Field(() => Int, { description: 'How likely it is, from 1 to 5.' })
  likelihood: number;
  @Field(() => Int, { description: 'How grave it would be, from 1 to 5.' })
  impact: number;
  @Field({ description: 'What is done about it.' })
  response: string;
  @Field({ description: 'Who looks after it: a role, not a name.' })
  owner: string;
}

@ObjectType({ description: 'A step of the smallest pilot that shows whether to go on.' })
export class PilotMilestone {
  @Field({ description: 'What is reached then.' })
  what: string;
  @Field(() => Int, { description: 'Weeks from the beginning.' })
  week: number;
  @Field(() => Money, { nullable: true, description: 'What is paid then; null where payment does not hang on it.' })
  payment: Money | null;
}

@ObjectType({ description: 'What a supplier says is confidential. The council must weigh it when somebody asks for information; it is not bound by it.' })
export class ConfidentialityClaim {
  @Field(() => ConfidentialFieldEnum, { description: 'Which answer.' })
  field: ConfidentialField;
  @Field(() => ConfidentialityGroundEnum, { description: 'On what ground.' })
  ground: ConfidentialityGround;
  @Field({ description: 'What harm it would do if it were published.' })
  why: string;
  @Field(() => String, { nullable: true, description: 'Until which day, as 2027-12-31; null while the reason lasts.' })
  until: string | null;
}

export function toCostLine(line: CostLineContent): CostLine {
  const { what, kind, daysHundredths, rate } = line;
  return { what, kind, days: daysHundredths === null ? null : toDecimalString(daysHundredths), rate: moneyOf(rate), amount: moneyOf(amountOf(line)) };
}

export function toMilestone({ what, week, payment }: MilestoneContent): PilotMilestone {
  return { what, week, payment: moneyOf(payment) };
}
