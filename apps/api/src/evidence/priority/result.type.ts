// The results of the three methods as the world sees them, each with what it was counted from and how.
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../../platform/graphql/values.type.ts';
import { UndecidedReasonEnum } from './consultation.type.ts';
import type { UndecidedReason } from '@moothall/domain/priority';

@ObjectType({ description: 'An exact amount, since a share of a budget is seldom whole pence.' })
export class ExactMoney {
  @Field({ description: 'Pence above the line, a whole number as text.' })
  numerator: string;
  @Field({ description: 'Below the line, a whole number as text.' })
  denominator: string;
  @Field(() => Money, { description: 'The same to the nearest penny.' })
  nearest: Money;
}

@ObjectType({ description: 'How often people could not decide for a reason.' })
export class UndecidedCount {
  @Field(() => UndecidedReasonEnum, { description: 'The reason.' })
  reason: UndecidedReason;
  @Field(() => Int, { description: 'How often.' })
  count: number;
}

@ObjectType('PairwiseScore', { description: 'The score of one option.' })
export class PairwiseScoreType {
  @Field(() => ID, { description: 'Which option.' })
  optionId: string;
  @Field(() => Int, { description: 'Its rank; tied options share one and the next is skipped.' })
  rank: number;
  @Field({ description: 'Whether another has the same score.' })
  isTied: boolean;
  @Field(() => Float, { description: 'The chance, in per cent, that it is preferred to another option drawn at random.' })
  score: number;
  @Field(() => Float, { description: 'Where the 95 % interval of the score begins.' })
  low: number;
  @Field(() => Float, { description: 'Where the 95 % interval of the score ends.' })
  high: number;
  @Field(() => Int, { description: 'Votes for it.' })
  wins: number;
  @Field(() => Int, { description: 'Votes for the other one.' })
  losses: number;
}

@ObjectType('PairwiseScores', { description: 'Scores from a set of votes.' })
export class PairwiseScoresType {
  @Field(() => [PairwiseScoreType], { description: 'In order of score.' })
  scores: readonly PairwiseScoreType[];
  @Field(() => Int, { description: 'Votes that decided between two.' })
  votes: number;
  @Field(() => Int, { description: 'Pairs that were compared at least once.' })
  pairs: number;
  @Field(() => [UndecidedCount], { description: 'Answers that did not decide; they are shown and not counted.' })
  undecided: readonly UndecidedCount[];
}

@ObjectType('PairwiseResult', { description: 'The result of a pairwise survey.' })
export class PairwiseResultType {
  @Field(() => PairwiseScoresType, { description: 'From all votes: the official score.' })
  everyone: PairwiseScoresType;
  @Field(() => PairwiseScoresType, { description: 'Without visits that voted faster than people do, to show whether they made a difference.' })
  withoutLimited: PairwiseScoresType;
}

@ObjectType({ description: 'One option in the order of a ranked ballot.' })
export class RankedPlace {
  @Field(() => ID, { description: 'Which option.' })
  optionId: string;
  @Field(() => Int, { description: 'Its rank; tied options share one and the next is skipped.' })
  rank: number;
  @Field(() => [ID], { description: 'Options with the same rank.' })
  tiedWith: readonly string[];
}

@ObjectType('RankedResult', { description: 'The result of a ranked ballot.' })
export class RankedResultType {
  @Field(() => Int, { description: 'Ballots cast.' })
  ballots: number;
  @Field(() => [RankedPlace], { description: 'The order; ties stay ties.' })
  ranking: readonly RankedPlace[];
  @Field(() => [ID], { description: 'The options in the order of the rows and columns below.' })
  optionIds: readonly string[];
  @Field(() => [[Int]], { description: 'How many ballots prefer the option of the row to that of the column. What a ballot leaves out is ranked last, alike.' })
  pairwise: readonly (readonly number[])[];
  @Field(() => [[Int]], { description: 'The strength of the strongest path from the row to the column; the higher of two decides.' })
  paths: readonly (readonly number[])[];
}

@ObjectType('BudgetProjectResult', { description: 'A project in the result of a budget vote.' })
export class BudgetProjectType {
  @Field(() => ID, { description: 'Which option.' })
  optionId: string;
  @Field(() => Int, { description: 'Voters who approve it.' })
  votes: number;
  @Field({ description: 'SHARES: its supporters paid for it. FILL: it had the most votes of what still fitted. Otherwise why it was not chosen.' })
  because: string;
  @Field({ description: 'Whether equal shares choose it.' })
  isChosen: boolean;
  @Field({ description: 'Whether the greedy rule chooses it.' })
  isChosenByGreedy: boolean;
  @Field(() => ExactMoney, { nullable: true, description: 'What each supporter paid who had so much; null unless shares bought it.' })
  payment: ExactMoney | null;
}

@ObjectType('BudgetOutcome', { description: 'How a rule serves the voters.' })
export class BudgetOutcomeType {
  @Field(() => [ID], { description: 'Chosen options, in the order in which they were chosen.' })
  chosen: readonly string[];
  @Field(() => Money, { description: 'What they cost.' })
  spent: Money;
  @Field(() => Money, { description: 'What is left of the budget.' })
  leftover: Money;
  @Field(() => Int, { description: 'Voters of whose projects none was chosen.' })
  votersWithNothing: number;
  @Field(() => Int, { description: 'Voters for whom this rule spends more on their projects than the other rule does.' })
  votersBetterOff: number;
}

@ObjectType('BudgetGroup', { description: 'Voters who approve the same projects, and what became of their share.' })
export class BudgetGroupType {
  @Field(() => [ID], { description: 'What they approve.' })
  approves: readonly string[];
  @Field(() => Int, { description: 'How many they are.' })
  voters: number;
  @Field(() => ExactMoney, { description: 'What each of them has left of the share.' })
  left: ExactMoney;
  @Field(() => Money, { description: 'The cost of the chosen projects that they approve.' })
  funded: Money;
  @Field(() => Money, { description: 'The same under the greedy rule.' })
  fundedByGreedy: Money;
}

@ObjectType('BudgetVoteResult', { description: 'The result of a budget vote.' })
export class BudgetResultType {
  @Field(() => Int, { description: 'Ballots cast, blank ones included.' })
  voters: number;
  @Field(() => ExactMoney, { description: 'What each voter could spend in the run that counts; raised step by step while money is left over.' })
  share: ExactMoney;
  @Field(() => [BudgetProjectType], { description: 'Chosen projects in the order in which they were chosen, then the others as listed.' })
  projects: readonly BudgetProjectType[];
  @Field(() => BudgetOutcomeType, { description: 'By the Method of Equal Shares: the official result.' })
  equalShares: BudgetOutcomeType;
  @Field(() => BudgetOutcomeType, { description: 'By most votes first, for comparison.' })
  greedy: BudgetOutcomeType;
  @Field(() => Int, { description: 'How many kinds of ballots there are; the file of the result has them all.' })
  kinds: number;
  @Field(() => [BudgetGroupType], { description: 'The 50 largest groups of like voters.' })
  groups: readonly BudgetGroupType[];
}

@ObjectType({ description: 'What was counted, with what, and how to check it.' })
export class ConsultationResult {
  @Field({ description: 'The method and its version.' })
  method: string;
  @Field({ description: 'The SHA-256 of the counted votes as they can be downloaded.' })
  inputsHash: string;
  @Field({ description: 'The SHA-256 of the result as it can be downloaded.' })
  resultHash: string;
  @Field({ description: 'When it was counted.' })
  countedAt: Date;
  @Field(() => PairwiseResultType, { nullable: true, description: 'For pairwise surveys.' })
  pairwise: PairwiseResultType | null;
  @Field(() => RankedResultType, { nullable: true, description: 'For ranked ballots.' })
  ranked: RankedResultType | null;
  @Field(() => BudgetResultType, { nullable: true, description: 'For budget votes.' })
  budgetVote: BudgetResultType | null;
}

@ObjectType({ description: 'A result that was counted again.' })
export class ConsultationCheck {
  @Field({ description: 'The SHA-256 of the votes, read again.' })
  inputsHash: string;
  @Field({ description: 'The SHA-256 of the result, counted again.' })
  resultHash: string;
  @Field({ description: 'Whether both are the same as when it was first counted.' })
  isSame: boolean;
}
