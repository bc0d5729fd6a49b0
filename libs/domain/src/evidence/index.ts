// The public door of evidence: what people say and want, how sure it is, and which problem comes first.
export { bradleyTerry, PAIRWISE_METHOD } from './bradley-terry/bradley-terry.ts';
export type { IdeaScore, PairwiseOptions, PairwiseProgress, PairwiseResult } from './bradley-terry/bradley-terry.ts';
export { choosePair, pairKey, pairWeight } from './bradley-terry/choose-pair.ts';
export type { PairChoice, PairQuestion } from './bradley-terry/choose-pair.ts';
export { countPairs, countPlacedPairs } from './bradley-terry/pair-counts.ts';
export type { PairCounts, PairVote, PlacedVotes } from './bradley-terry/pair-counts.ts';
export { checkApprovals, checkBudgetVote } from './equal-shares/budget-vote.ts';
export type { ApprovalBallot, ApprovalCode, BudgetProject, BudgetVote, BudgetVoteCode } from './equal-shares/budget-vote.ts';
export { BUDGET_METHOD, equalShares } from './equal-shares/equal-shares.ts';
export type { ChosenProject, EqualSharesResult, NotChosenProject, Outcome, VoterGroup } from './equal-shares/equal-shares.ts';
export { fractionText } from './equal-shares/fraction-text.ts';
export type { Fraction } from './equal-shares/purses.ts';
export { checkBallot } from './schulze/ranked-ballot.ts';
export type { BallotCode, RankedBallot, Ranking } from './schulze/ranked-ballot.ts';
export { RANKED_METHOD, schulze } from './schulze/schulze.ts';
export type { RankedOption, SchulzeResult } from './schulze/schulze.ts';
export { seededRandom } from './xoshiro128.ts';
export type { Random } from './xoshiro128.ts';
