// A pilot as everybody sees it: who tries what, where, on which legal footing, and how far it has come.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PILOT_STATES, type PilotState, ROUTE_QUESTIONS, type RouteQuestion, SUBSIDY_BASES, type SubsidyBasis } from '@moothall/domain/pilot';
import { Node } from '../platform/graphql/node.ts';
import { connectionOf } from '../platform/graphql/pages.ts';
import { Money } from '../platform/graphql/values.type.ts';

export const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const PilotStateEnum = enumOf<PilotState>(PILOT_STATES);
registerEnumType(PilotStateEnum, { name: 'PilotState', description: 'How far a pilot has come.' });
export const RouteQuestionEnum = enumOf<RouteQuestion>(ROUTE_QUESTIONS);
registerEnumType(RouteQuestionEnum, {
  name: 'RouteQuestion',
  description: 'A question of the Subsidy Control Act 2022, in the order in which they are asked.',
  valuesMap: {
    PUBLIC_ASSISTANCE: { description: 'Does a public authority give financial assistance from public resources?' },
    FAIR_COMPETITION: { description: 'Was the supplier selected by fair and open competition, at a market price?' },
    MINIMAL_ASSISTANCE: { description: 'Is it minimal financial assistance, within the limit over three years?' },
    STREAMLINED_ROUTE: { description: 'Does a streamlined route cover it?' },
    PRINCIPLES_ASSESSED: { description: 'Was it assessed against the subsidy control principles?' },
  },
});
export const SubsidyBasisEnum = enumOf<SubsidyBasis>(SUBSIDY_BASES);
registerEnumType(SubsidyBasisEnum, { name: 'SubsidyBasis', description: 'Why the money may be paid.' });

@ObjectType({ description: 'A step of a pilot with a date; money may wait for it.' })
export class DatedMilestone {
  @Field({ description: 'Short name within the pilot, such as `INSTALLED`.' })
  code: string;
  @Field({ description: 'What must be done.' })
  title: string;
  @Field({ description: 'The day by which it should be done, as `2027-03-31`.' })
  dueOn: string;
  @Field(() => Date, { nullable: true, description: 'When it was recorded as reached; null before.' })
  reachedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What shows that it was reached.' })
  note: string | null;
}

@ObjectType({ description: 'One answer of the legal route, with what shows it.' })
export class RouteAnswerType {
  @Field(() => RouteQuestionEnum, { description: 'The question.' })
  question: RouteQuestion;
  @Field({ description: 'Yes or no.' })
  isYes: boolean;
  @Field({ description: 'What shows it.' })
  note: string;
}

@ObjectType({ description: 'What the council that leads stated about the legal route and subsidy control before the pilot began.' })
export class RouteStatementType {
  @Field({ description: 'The law or rule under which the pilot is bought or granted.' })
  legalRoute: string;
  @Field(() => SubsidyBasisEnum, { description: 'Why the money may be paid.' })
  basis: SubsidyBasis;
  @Field(() => [RouteAnswerType], { description: 'The answers up to the one that settles it.' })
  answers: readonly RouteAnswerType[];
  @Field(() => Money, { nullable: true, description: 'Minimal financial assistance that the supplier had before, where that is the basis.' })
  assistanceBefore: Money | null;
  @Field({ description: 'The post of whoever confirmed it.' })
  confirmedAs: string;
  @Field({ description: 'When it was confirmed.' })
  confirmedAt: Date;
  @Field(() => [String], { description: 'What nobody checked.' })
  notChecked: readonly string[];
}

@ObjectType({ description: 'What both sides signed.' })
export class PilotAgreement {
  @Field({ description: 'The reference of the agreement.' })
  reference: string;
  @Field({ description: 'The post of whoever signed for the council.' })
  signedForCouncil: string;
  @Field({ description: 'The post of whoever signed for the supplier.' })
  signedForSupplier: string;
  @Field({ description: 'The day it was signed, as `2027-03-31`.' })
  signedOn: string;
  @Field({ description: 'Under which licence the data of the pilot may be used.' })
  dataLicence: string;
  @Field({ description: 'Who keeps which rights, and what happens at the end.' })
  rightsAndExit: string;
}

@ObjectType('Pilot', { implements: () => [Node], description: 'A shortlisted and funded solution that is tried for real.' })
export class PilotType implements Node {
  @Field(() => ID, { description: 'The id, `plt_…`.' })
  id: string;
  @Field({ description: 'The last part of its address on the site.' })
  slug: string;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => PilotStateEnum, { description: 'How far it has come.' })
  state: PilotState;
  @Field(() => Money, { description: 'What it costs.' })
  cost: Money;
  @Field(() => Money, { description: 'Cash of the round that held when it was locked.' })
  covered: Money;
  @Field(() => String, { nullable: true, description: 'Why the council began without full cover; null when it was covered.' })
  waiverReason: string | null;
  @Field(() => String, { nullable: true, description: 'Its first day, as `2027-03-31`; null until it is agreed.' })
  startsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Its last day; null until it is agreed.' })
  endsOn: string | null;
  @Field(() => [DatedMilestone], { description: 'Its milestones, in order.' })
  milestones: readonly DatedMilestone[];
  @Field(() => RouteStatementType, { description: 'The legal route and subsidy control.' })
  route: RouteStatementType;
  @Field(() => PilotAgreement, { nullable: true, description: 'What both sides signed; null until then.' })
  agreement: PilotAgreement | null;
  @Field(() => String, { nullable: true, description: 'Why it was stopped; null unless it was.' })
  stoppedBecause: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was stopped.' })
  stoppedAt: Date | null;

  placeCodes: readonly string[];
  challengeId: string;
  roundId: string;
  solutionId: string;
  supplierId: string;
  leadId: string;
  verifierId: string | null;
}

export const PilotConnection = connectionOf('Pilot', () => PilotType);
