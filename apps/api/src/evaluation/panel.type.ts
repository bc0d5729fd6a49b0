// What a panel sees of flags, cover, its sample, the steps of moderation and who is present, as GraphQL types.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CalibrationState, FlagKind } from '@moothall/domain/evaluation';
import { ChallengeType, Criterion } from '../challenges/challenge.type.ts';

export const CellStateEnum = { UNDER_MODERATION: 'UNDER_MODERATION', AGREED: 'AGREED', ESCALATED: 'ESCALATED' } as const;
registerEnumType(CellStateEnum, { name: 'CellState', description: 'Where one criterion of one proposal stands in moderation.' });
export const CellStepKindEnum = { AGREED: 'AGREED', REOPENED: 'REOPENED', ESCALATED: 'ESCALATED', SETTLED: 'SETTLED' } as const;
registerEnumType(CellStepKindEnum, { name: 'CellStepKind', description: 'A step of moderation: agreed or opened again or handed on by the chair, or settled by an approver.' });
export const FlagKindEnum = { SAME_ORGANISATION: 'SAME_ORGANISATION', PAST_EMPLOYER: 'PAST_EMPLOYER', ON_TWO_BIDS: 'ON_TWO_BIDS', PLEDGES_AND_BIDS: 'PLEDGES_AND_BIDS' } as const;
registerEnumType(FlagKindEnum, { name: 'FlagKind', description: 'What the records say of an interest: a member belongs to who takes part, worked there before; who takes part is on two bids, or also pledges.' });
export const CalibrationStateEnum = { SCORING: 'SCORING', TALKING: 'TALKING', OPEN: 'OPEN' } as const;
registerEnumType(CalibrationStateEnum, { name: 'CalibrationState', description: 'How far a panel is with its sample: everybody scores it, the panel talks, the rest is open.' });

@ObjectType({ description: 'One step of moderation on one criterion of one proposal.' })
export class CellStep {
  @Field(() => Int, { description: 'The version it made, from 1.' })
  version: number;
  @Field(() => CellStepKindEnum, { description: 'What it was.' })
  kind: keyof typeof CellStepKindEnum;
  @Field(() => Float, { nullable: true, description: 'The score; null where the step leaves none.' })
  value: number | null;
  @Field({ description: 'Why.' })
  reason: string;
  @Field({ description: 'When.' })
  at: Date;
  personId: string;
}

@ObjectType('ConflictFlag', { description: 'An interest that the records show, whatever anybody declared.' })
export class ConflictFlagType {
  @Field(() => FlagKindEnum, { description: 'What it is.' })
  kind: FlagKind;
  @Field(() => String, { nullable: true, description: 'Who takes part; null for the chair while names are hidden.' })
  name: string | null;
  @Field(() => Int, { description: 'In how many proposals.' })
  proposals: number;
  @Field({ description: 'Whether it keeps the person out by itself; any other waits for an answer.' })
  recuses: boolean;
  personId: string | null;
}

@ObjectType('PanelCover', { description: 'How many scorers a proposal has.' })
export class PanelCoverType {
  @Field(() => Int, { description: 'Evaluators who have declared and may score it.' })
  scorers: number;
  @Field(() => Int, { description: 'How many of them have sent.' })
  sent: number;
  @Field(() => Int, { description: 'How many the panel needs.' })
  needed: number;
  @Field({ description: 'Whether there are too few, so that a substitute should step in.' })
  isShort: boolean;
  proposalId: string;
}

@ObjectType({ description: 'What evaluators gave for one criterion of a sample, numbered and not named.' })
export class SampleCell {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => [Int], { description: 'The scores that were sent, the smallest first.' })
  values: readonly number[];
  @Field(() => Int, { description: 'The largest less the smallest.' })
  spread: number;
  @Field(() => Float, { nullable: true, description: 'The middle one.' })
  median: number | null;
  proposalId: string;
}

@ObjectType({ description: 'How one evaluator scored the sample against the others: a prompt to talk, never a correction.' })
export class SampleSeverity {
  @Field(() => Float, { description: 'The mean of their scores less the mean of everybody’s, to two decimals; below nought is strict.' })
  difference: number;
  personId: string;
}

@ObjectType('Calibration', { description: 'The sample that everybody scores before the rest.' })
export class CalibrationType {
  @Field(() => CalibrationStateEnum, { description: 'How far the panel is.' })
  state: CalibrationState;
  @Field(() => Int, { description: 'How many proposals are in it.' })
  size: number;
  @Field(() => Int, { description: 'How many evaluators have yet to send it.' })
  waitingFor: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether you have sent it; null for whoever does not score it.' })
  hasSent: boolean | null;
  @Field(() => [SampleCell], { nullable: true, description: 'For the chair, once everybody has sent: what was given, the largest differences first.' })
  cells: readonly SampleCell[] | null;
  @Field(() => [SampleSeverity], { nullable: true, description: 'For the chair, once everybody has sent: who is strict and who is mild.' })
  severities: readonly SampleSeverity[] | null;
  sampleIds: readonly string[];
}

@ObjectType({ description: 'Somebody you worked for before, as you stated it.' })
export class PastEmployerType {
  @Field({ description: 'The name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The first day.' })
  began: string | null;
  @Field(() => String, { nullable: true, description: 'The last day.' })
  ended: string | null;
}

@ObjectType({ description: 'A place where a text that scorers read without names gives away who wrote it.' })
export class NameInText {
  @Field({ description: 'Which answer, as `approach`.' })
  field: string;
  @Field(() => String, { nullable: true, description: 'What stands there; null while names are hidden from you.' })
  found: string | null;
  @Field({ description: 'NAME, WEBSITE or EMAIL.' })
  kind: string;
}

@ObjectType({ description: 'What a member of the panel declared about somebody who takes part, and what followed.' })
export class AssessedConflict {
  @Field({ description: 'About whom.' })
  name: string;
  @Field({ description: 'NONE, PERSONAL, PROFESSIONAL or FINANCIAL.' })
  kind: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is direct.' })
  direct: boolean | null;
  @Field(() => String, { nullable: true, description: 'In words.' })
  note: string | null;
  @Field({ description: 'When it was declared.' })
  declaredAt: Date;
  @Field({ description: 'NONE_NEEDED, KEPT_OUT (from every proposal concerned), or LEFT_PANEL.' })
  mitigation: string;
  @Field({ description: 'EVALUATOR or CHAIR.' })
  role: string;
  personId: string;
}

@ObjectType({ description: 'Somebody who was found to take part after the proposals were opened.' })
export class LaterParty {
  @Field({ description: 'The name.' })
  name: string;
  @Field({ description: 'How it became known.' })
  reason: string;
  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType('ConflictAssessment', { description: 'The conflicts assessment of a challenge (Procurement Act 2023, section 83): who declared what about whom, what the records show, and what was done.' })
export class ConflictAssessmentType {
  @Field(() => [AssessedConflict], { description: 'Every declaration, also of those who left the panel.' })
  declarations: readonly AssessedConflict[];
  @Field(() => [ConflictFlagType], { description: 'What the records show.' })
  flags: readonly ConflictFlagType[];
  @Field(() => [LaterParty], { description: 'Who was found to take part later.' })
  laterParties: readonly LaterParty[];
  @Field({ description: 'When this was put together.' })
  at: Date;
}

@ObjectType({ description: 'Something changed in the moderation of a challenge, or somebody came or went.' })
export class ModerationChange {
  @Field(() => ID, { description: 'The challenge.' })
  challengeId: string;
  @Field(() => ChallengeType, { description: 'The challenge as it is now.' })
  challenge: ChallengeType;
  presentIds: readonly string[];
}
