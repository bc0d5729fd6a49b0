// The public door of evaluation: conflicts, scores, the ranking, how stable it is, and the shortlist.
export { assess } from './assess.ts';
export type { Assessed, RankingCriterion, RankingInput, RankingProposal, RankingScore, Scale } from './assess.ts';
export { ASSIGNMENT_STATES, decideDeclaration, INTERESTS, outcomeOfDeclaration } from './conflict.ts';
export type { AssignmentState, DeclarationCode, DeclarationFacts, Declared, Interest } from './conflict.ts';
export { describeCrossing, weightCrossings } from './crossings.ts';
export type { WeightCrossing } from './crossings.ts';
export { leaveOneEvaluatorOut } from './leave-one-out.ts';
export type { WithoutEvaluator } from './leave-one-out.ts';
export { decideAppointment, decideRemoval } from './panel.ts';
export type { AppointmentCode, AppointmentFacts } from './panel.ts';
export type { PriceRule } from './price.ts';
export { aggregate, rank, RANKING_METHOD } from './rank.ts';
export type { Contribution, RankingRow } from './rank.ts';
export { RANKING_INPUTS, RANKING_PROPOSAL_INPUTS } from './ranking-inputs.ts';
export { decideAgreement, decideScore, decideSending, SCORE_SCALE } from './scoring.ts';
export type {
  AgreementCode,
  AgreementFacts,
  AssignmentCode,
  ScoreCode,
  ScoredCell,
  ScoreFacts,
  SendingCode,
  SendingFacts,
} from './scoring.ts';
export { decideIssue, decideShortlist, departsFromOrder, OVERRIDE_REASONS } from './shortlist.ts';
export type { IssueCode, IssueFacts, OverrideReason, ShortlistCandidate, ShortlistCode, ShortlistFacts, SummaryGap } from './shortlist.ts';
export {
  canMoveShortlist,
  decideOverrideApproval,
  decideVote,
  isOverrideApproved,
  mayMoveShortlist,
  SHORTLIST_ROLES,
  SHORTLIST_STATES,
  SHORTLIST_TRANSITIONS,
  standingOfShortlist,
} from './shortlist-state.ts';
export type { OverrideVoteCode, OverrideVoteFacts, ShortlistRole, ShortlistState, ShortlistTransition, VoteCode, VoteFacts, VotingFacts } from './shortlist-state.ts';
export { median, spread } from './spread.ts';
export type { Spread } from './spread.ts';
export { composeSummary, summaryGaps, withoutConfidential } from './summary.ts';
export type { AssessedTender, DocumentBlock, PlainDocument, SummaryCriterion, SummaryFacts, SummaryScore } from './summary.ts';
export { wordsIn } from './summary-words.ts';
export type { SummaryLanguage } from './summary-words.ts';
