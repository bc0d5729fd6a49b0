// What the panel sees and does, as GraphQL types: members, declarations, score sheets, moderation, ranking, shortlist, feedback.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CellState, OverrideReason, RankingInput, ShortlistState } from '@moothall/domain/evaluation';
import { Criterion } from '../challenges/challenge.type.ts';
import { Money } from '../platform/graphql/values.type.ts';
import { CellStateEnum, CellStep } from './panel.type.ts';
import { OverrideReasonEnum } from './shortlist.input.ts';
import { ReserveEntry, ShortlistStateEnum } from './shortlist.type.ts';

export const PanelRoleEnum = { EVALUATOR: 'EVALUATOR', CHAIR: 'CHAIR' } as const;
export type PanelRole = keyof typeof PanelRoleEnum;
registerEnumType(PanelRoleEnum, { name: 'PanelRole', description: 'The part of a person in a panel. Evaluators score; the chair moderates and does not score.' });
export const EvaluatorStatusEnum = { PENDING_DECLARATION: 'PENDING_DECLARATION', CLEARED: 'CLEARED', RECUSED: 'RECUSED', IN_PROGRESS: 'IN_PROGRESS', SENT: 'SENT' } as const;
export type EvaluatorStatus = keyof typeof EvaluatorStatusEnum;
registerEnumType(EvaluatorStatusEnum, { name: 'EvaluatorStatus', description: 'How far a member of a panel is.' });
export const ConflictKindEnum = { NONE: 'NONE', PERSONAL: 'PERSONAL', PROFESSIONAL: 'PROFESSIONAL', FINANCIAL: 'FINANCIAL' } as const;
export type ConflictKind = keyof typeof ConflictKindEnum;
registerEnumType(ConflictKindEnum, { name: 'ConflictKind', description: 'An interest, in the words of the Procurement Act 2023, section 81.' });

@ObjectType('PanelMember', { description: 'Somebody on the panel of a challenge.' })
export class PanelMemberType {
  @Field(() => ID, { description: 'The id, `pnl_…`.' })
  id: string;
  @Field(() => PanelRoleEnum, { description: 'The part.' })
  role: PanelRole;
  @Field(() => EvaluatorStatusEnum, { description: 'How far the person is.' })
  status: EvaluatorStatus;
  challengeId: string;
  personId: string;
  sentAt: Date | null;
}

@ObjectType({ description: 'What a member of a panel says of their interest in an organisation that takes part in a proposal.' })
export class ConflictDeclaration {
  @Field(() => ID, { description: 'An organisation\'s id, or a name where a team member has no account.' })
  party: string;
  @Field({ description: 'Its name.' })
  name: string;
  @Field(() => ConflictKindEnum, { nullable: true, description: 'The interest; null while nothing is declared.' })
  kind: ConflictKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the interest is direct.' })
  direct: boolean | null;
  @Field(() => String, { nullable: true, description: 'The interest in words.' })
  note: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was declared.' })
  declaredAt: Date | null;
}

@ObjectType({ description: 'One criterion of one proposal on a score sheet.' })
export class ScoreCell {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => Int, { nullable: true, description: 'Your score; null while there is none.' })
  value: number | null;
  @Field(() => String, { nullable: true, description: 'Your reason.' })
  reason: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was saved.' })
  savedAt: Date | null;
}

@ObjectType({ description: 'One proposal on a score sheet.' })
export class ScoresheetItem {
  @Field(() => [ScoreCell], { description: 'Your scores, by criterion.' })
  cells: readonly ScoreCell[];
  @Field({ description: 'Whether an interest keeps you from scoring it.' })
  recused: boolean;
  @Field(() => String, { nullable: true, description: 'Your own weighted points so far, out of 100.' })
  totalSoFar: string | null;
  @Field(() => Int, { description: 'How many criteria you have scored.' })
  scored: number;
  proposalId: string;
}

@ObjectType('Scoresheet', { description: 'What a member of a panel has to do: declare, then score. Nobody else can read it before it is sent.' })
export class ScoresheetType {
  @Field(() => ID, { description: 'The id of your place on the panel.' })
  id: string;
  @Field(() => PanelRoleEnum, { description: 'Your part.' })
  role: PanelRole;
  @Field(() => EvaluatorStatusEnum, { description: 'How far you are.' })
  status: EvaluatorStatus;
  @Field(() => Date, { nullable: true, description: 'When you sent your scores.' })
  sentAt: Date | null;
  challengeId: string;
  personId: string;
}

@ObjectType({ description: 'A score that an evaluator has sent.' })
export class GivenScore {
  @Field(() => Int, { description: 'The score.' })
  value: number;
  @Field({ description: 'Why.' })
  reason: string;
  personId: string;
}

@ObjectType({ description: 'The score that the chair recorded for the panel.' })
export class AgreedScore {
  @Field(() => Float, { description: 'The score; where the mean stands, the mean to two decimals.' })
  value: number;
  @Field({ description: 'Whether the mean of the scores was left to stand, exactly.' })
  isMean: boolean;
  @Field({ description: 'Why.' })
  reason: string;
  @Field({ description: 'When.' })
  at: Date;
  personId: string;
}

@ObjectType({ description: 'One criterion of one proposal, with what everybody gave and what was agreed.' })
export class ModerationCell {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => [GivenScore], { description: 'What the evaluators gave.' })
  scores: readonly GivenScore[];
  @Field(() => Int, { description: 'The largest less the smallest score.' })
  spread: number;
  @Field(() => Float, { nullable: true, description: 'The middle score.' })
  median: number | null;
  @Field(() => AgreedScore, { nullable: true, description: 'What holds now.' })
  agreed: AgreedScore | null;
  @Field(() => [AgreedScore], { description: 'All that was recorded, newest first.' })
  history: readonly AgreedScore[];
  @Field(() => CellStateEnum, { description: 'Where it stands.' })
  state: CellState;
  @Field(() => Int, { description: 'How many steps were taken on it; send it back to be told when somebody was faster.' })
  version: number;
  @Field(() => [CellStep], { description: 'Every step, the newest first: agreed, opened again, handed on, settled.' })
  steps: readonly CellStep[];
  proposalId: string;
}

@ObjectType('Moderation', { description: 'What the panel has to talk about, the largest differences first.' })
export class ModerationType {
  @Field(() => [ModerationCell], { description: 'Empty until every evaluator has sent.' })
  cells: readonly ModerationCell[];
  @Field(() => Int, { description: 'How many cells are agreed.' })
  agreedCount: number;
  waitingForIds: readonly string[];
}

@ObjectType({ description: 'What one criterion adds to a total.' })
export class Contribution {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => Float, { description: 'The score on the scale.' })
  score: number;
  @Field({ description: 'The points, with two decimals.' })
  points: string;
}

export const UnrankedBecauseEnum = { BELOW_MINIMUM: 'BELOW_MINIMUM', NOT_SCORED: 'NOT_SCORED', BELOW_QUALITY: 'BELOW_QUALITY', NO_PRICE: 'NO_PRICE' } as const;
registerEnumType(UnrankedBecauseEnum, {
  name: 'UnrankedBecause',
  description: 'Why a proposal has no rank.',
  valuesMap: {
    BELOW_MINIMUM: { description: 'It misses the minimum of a criterion.' },
    NOT_SCORED: { description: 'A criterion has no score.' },
    BELOW_QUALITY: { description: 'It has fewer points than the rule on price asks.' },
    NO_PRICE: { description: 'It has no price, and the rule goes by price.' },
  },
});

@ObjectType('RankingRow', { description: 'One proposal in the ranking.' })
export class RankingRowType {
  @Field(() => Int, { nullable: true, description: 'Equal totals share a rank and the next is skipped; null when a minimum is missed.' })
  rank: number | null;
  @Field({ description: 'Points out of 100, with two decimals.' })
  total: string;
  @Field(() => [Contribution], { description: 'What each criterion adds.' })
  contributions: readonly Contribution[];
  @Field(() => [Criterion], { description: 'Criteria whose minimum it misses.' })
  belowMinimum: readonly Criterion[];
  @Field(() => UnrankedBecauseEnum, { nullable: true, description: 'Why it has no rank; null for one that has.' })
  unrankedBecause: keyof typeof UnrankedBecauseEnum | null;
  @Field(() => Money, { nullable: true, description: 'Where price is counted for each point: what a point costs.' })
  pricePerPoint: Money | null;
  @Field({ description: 'Whether it shares its rank.' })
  tied: boolean;
  proposalId: string;
}

@ObjectType({ description: 'Between which weights of a criterion the winner stays first.' })
export class WeightCrossing {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => Float, { nullable: true, description: 'Per cent below which another comes first; null for never.' })
  lower: number | null;
  @Field(() => Float, { nullable: true, description: 'Per cent above which another comes first; null for never.' })
  upper: number | null;
  @Field(() => Float, { nullable: true, description: 'Per cent from which the winner certainly stays first; null for none.' })
  staysFrom: number | null;
  @Field(() => Float, { nullable: true, description: 'Per cent up to which the winner certainly stays first; null for none.' })
  staysTo: number | null;
  @Field({ description: 'One sentence.' })
  sentence: string;
}

@ObjectType({ description: 'Who would lead without one of the evaluators.' })
export class WithoutEvaluator {
  @Field({ description: 'Evaluators are numbered, not named.' })
  evaluatorLabel: string;
  @Field({ description: 'Whether somebody else would lead.' })
  changesLeader: boolean;
  leaderId: string | null;
}

@ObjectType('Ranking', { description: 'Proposals by their agreed scores and published weights, with how stable that order is.' })
export class RankingType {
  @Field({ description: 'Whether every score is agreed.' })
  complete: boolean;
  @Field(() => [RankingRowType], { description: 'The best first; those below a minimum last.' })
  rows: readonly RankingRowType[];
  @Field(() => [WeightCrossing], { description: 'How far each weight could move before another came first.' })
  crossings: readonly WeightCrossing[];
  @Field(() => [WithoutEvaluator], { description: 'Who would lead with each evaluator left out.' })
  withoutEvaluators: readonly WithoutEvaluator[];
  @Field({ description: 'The method and its version.' })
  method: string;
  @Field({ description: 'SHA-256 of the canonical JSON of what the ranking is computed from.' })
  inputsHash: string;
  @Field(() => String, { nullable: true, description: 'Set when other weights were asked about: says that this is not the ranking.' })
  whatIf: string | null;
  input: RankingInput;
}

@ObjectType({ description: 'One criterion of an assessment.' })
export class AssessmentCriterion {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion: Criterion;
  @Field(() => Float, { description: 'The agreed score.' })
  score: number;
  @Field({ description: 'Why, as its team reads it.' })
  reason: string;
  @Field(() => String, { nullable: true, description: 'The reason that the panel agreed on; for the chair and the council, beside what was written out.' })
  agreedReason: string | null;
  @Field(() => String, { nullable: true, description: 'What other suppliers read, where the chair wrote that down; for the chair and the council.' })
  forOthers: string | null;
}

@ObjectType('Assessment', { description: 'Feedback on a proposal: what it was given, why, and what would have scored higher.' })
export class AssessmentType {
  @Field(() => ID, { description: 'The id, `asm_…`.' })
  id: string;
  @Field({ description: 'What was strong.' })
  strengths: string;
  @Field({ description: 'What would have scored higher.' })
  improvements: string;
  @Field(() => [AssessmentCriterion], { description: 'The agreed score and reason of each criterion.' })
  criteria: readonly AssessmentCriterion[];
  @Field(() => String, { nullable: true, description: 'The total out of 100; set when it is issued.' })
  total: string | null;
  @Field(() => Int, { nullable: true, description: 'The rank; set when it is issued.' })
  rank: number | null;
  @Field({ description: 'When it was last written.' })
  writtenAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was sent, to all at the same moment.' })
  issuedAt: Date | null;
}

@ObjectType('ShortlistEntry', { description: 'One proposal on a shortlist.' })
export class ShortlistEntryType {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position: number;
  @Field(() => Int, { nullable: true, description: 'Its rank in the computed order.' })
  computedRank: number | null;
  @Field({ description: 'Whether its place departs from the computed order.' })
  overridden: boolean;
  proposalId: string;
  solutionId: string;
}

@ObjectType('Shortlist', { description: 'The recorded decision which proposals go on.' })
export class ShortlistType {
  @Field(() => ID, { description: 'The id, `sho_…`.' })
  id: string;
  @Field({ description: 'Why.' })
  reasons: string;
  @Field(() => ShortlistStateEnum, { description: 'Whether it is in force, or was replaced.' })
  state: ShortlistState;
  @Field(() => OverrideReasonEnum, { nullable: true, description: 'On what ground it departs from the computed order; null when it does not.' })
  overrideCode: OverrideReason | null;
  @Field(() => String, { nullable: true, description: 'Why it departs from the computed order; null when it does not.' })
  overrideReason: string | null;
  @Field(() => String, { nullable: true, description: 'Why it replaced the one before; null for the first.' })
  replaceReason: string | null;
  @Field(() => Date, { nullable: true, description: 'When another took its place.' })
  supersededAt: Date | null;
  @Field(() => [ReserveEntry], { description: 'Who would come next, in order.' })
  reserves: readonly ReserveEntry[];
  @Field({ description: 'When.' })
  decidedAt: Date;
  @Field(() => [ShortlistEntryType], { description: 'Which, in order.' })
  entries: readonly ShortlistEntryType[];
}
