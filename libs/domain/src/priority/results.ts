// The results of the three methods as plain JSON: money and exact fractions as text, shares as numbers.
import type { ConsultationMethod, UndecidedReason } from './consultation.ts';

export type PairwiseScore = {
  readonly option: string;
  readonly rank: number;
  readonly isTied: boolean;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly wins: number;
  readonly losses: number;
};
export type PairwiseScores = {
  readonly scores: readonly PairwiseScore[];
  readonly votes: number;
  readonly pairs: number;
  readonly isConverged: boolean;
  readonly intervals: 'FULL' | 'DIAGONAL';
  readonly undecided: readonly { readonly reason: UndecidedReason; readonly count: number }[];
};
export type PairwiseCount = { readonly kind: 'PAIRWISE'; readonly method: string; readonly prior: number; readonly everyone: PairwiseScores; readonly withoutLimited: PairwiseScores };
export type RankedCount = {
  readonly kind: 'RANKED';
  readonly method: string;
  readonly ballots: number;
  readonly kinds: number;
  readonly options: readonly string[];
  readonly pairwise: readonly (readonly number[])[];
  readonly paths: readonly (readonly number[])[];
  readonly ranking: readonly { readonly option: string; readonly rank: number; readonly tiedWith: readonly string[] }[];
};
/** In pence. */
export type ExactFraction = { readonly num: string; readonly den: string };
export type BudgetOutcome = { readonly chosen: readonly string[]; readonly spent: string; readonly leftover: string; readonly votersWithNothing: number; readonly votersBetterOff: number };
export type BudgetGroup = {
  readonly approves: readonly string[];
  readonly voters: number;
  readonly paid: readonly { readonly option: string; readonly amount: ExactFraction }[];
  readonly left: ExactFraction;
  readonly funded: string;
  readonly fundedByGreedy: string;
};
export type BudgetCount = {
  readonly kind: 'BUDGET';
  readonly method: string;
  readonly budget: string;
  readonly unit: string;
  readonly voters: number;
  readonly share: ExactFraction;
  readonly runs: number;
  readonly raises: string;
  readonly stoppedBy: string;
  readonly chosen: readonly { readonly option: string; readonly cost: string; readonly votes: number; readonly by: 'SHARES' | 'FILL'; readonly payment: ExactFraction | null; readonly effectiveVotes: ExactFraction | null }[];
  readonly notChosen: readonly { readonly option: string; readonly cost: string; readonly votes: number; readonly because: string }[];
  readonly outcome: BudgetOutcome;
  readonly greedy: BudgetOutcome;
  readonly groups: readonly BudgetGroup[];
};
export type ConsultationCount = PairwiseCount | RankedCount | BudgetCount;

/** Whether a stored result is that of a method; its bytes were hashed when they were written. */
export const isCountOf = <Kind extends ConsultationMethod>(kind: Kind, count: ConsultationCount): count is Extract<ConsultationCount, { kind: Kind }> => count.kind === kind;
