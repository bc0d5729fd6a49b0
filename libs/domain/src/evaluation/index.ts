// The public door of evaluation: conflicts, scores, the ranking, how stable it is, and the shortlist.
export { assess } from './assess.ts';
export type { Assessed, RankingCriterion, RankingInput, RankingProposal, RankingScore, Scale } from './assess.ts';
export { ASSIGNMENT_STATES, decideDeclaration, INTERESTS, outcomeOfDeclaration } from './conflict.ts';
export type { AssignmentState, DeclarationCode, DeclarationFacts, Declared, Interest } from './conflict.ts';
export { describeCrossing, weightCrossings } from './crossings.ts';
export type { WeightCrossing } from './crossings.ts';
export type { Intraclass } from './evaluators/intraclass.ts';
export { LEAST_ALPHA, panelStatistics } from './evaluators/panel-statistics.ts';
export type { CriterionStatistics, PanelScores, PanelStatistics } from './evaluators/panel-statistics.ts';
export type { Severity } from './evaluators/severity.ts';
export { amountsAsDigits, jsonWithDigits, rankingInputText, readRankingInput } from './input-text.ts';
export { leaveOneEvaluatorOut } from './leave-one-out.ts';
export type { WithoutEvaluator } from './leave-one-out.ts';
export { coverOf } from './cover.ts';
export type { Cover, CoverFacts, CoverMember } from './cover.ts';
export { CALIBRATION_STATES, CALIBRATION_TRANSITIONS, calibrationState, decideOpenRest, decideSample, decideSampleSending, MOST_SAMPLES } from './calibration.ts';
export type { CalibrationState, OpenRestCode, SampleCode, SampleSendingCode } from './calibration.ts';
export { FLAG_KINDS, flagsOfMember, isRecusedByItself, partiesOnTwoBids, pledgersOnBids } from './flags.ts';
export type { Flag, FlagKind, FlagMember, FlagParty, PastEmployer } from './flags.ts';
export { CELL_STATES, CELL_TRANSITIONS, decideAgreement, decideEscalation, decideReopening, decideSettling } from './moderation.ts';
export type { AgreementCode, AgreementFacts, CellState, ChairFacts, EscalationCode, ReopeningCode, SettlingCode } from './moderation.ts';
export { hostOf, isSameName, namesInText, plainName } from './names.ts';
export type { Identity, NameFound, TextField } from './names.ts';
export { promethee } from './opinions/promethee.ts';
export type { Opinion, OpinionTable } from './opinions/table.ts';
export { topsis } from './opinions/topsis.ts';
export { decideAppointment, decideRemoval, decideSubstitution } from './panel.ts';
export type { AppointmentCode, AppointmentFacts, SubstitutionCode, SubstitutionFacts } from './panel.ts';
export { pricedCriterion } from './price.ts';
export type { PriceRule } from './price.ts';
export { aggregate, rank, RANKING_METHOD } from './rank.ts';
export type { Contribution, RankingRow, UnrankedBecause } from './rank.ts';
export { RANKING_INPUTS, RANKING_PROPOSAL_INPUTS } from './ranking-inputs.ts';
export { decideScore, decideSending, SCORE_SCALE } from './scoring.ts';
export type { AssignmentCode, SampleFacts, ScoreCode, ScoredCell, ScoreFacts, SendingCode, SendingFacts } from './scoring.ts';
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
export { candidatesOf } from './smaa/candidates.ts';
export type { Candidates } from './smaa/candidates.ts';
export type { WeightChoice } from './smaa/draw-weights.ts';
export type { Estimate } from './smaa/shares.ts';
export type { StabilityPlan, StabilityProgress } from './smaa/simulate.ts';
export { decideCancelStability, decideStability, mayMoveStability, SAMPLES, STABILITY_ATTEMPTS, STABILITY_MOVES, STABILITY_STATES } from './smaa/stability-run.ts';
export type { CancelStabilityCode, StabilityCode, StabilityFacts, StabilityRole, StabilityState } from './smaa/stability-run.ts';
export { runStability, STABILITY_METHOD, stabilityOf, stabilityOfCandidates } from './smaa/stability.ts';
export type { CentralWeight, ProposalStability, RanksOfProposal, Stability } from './smaa/stability.ts';
export { median, spread } from './spread.ts';
export type { Spread } from './spread.ts';
export { composeSummary, summaryGaps, withoutConfidential } from './summary.ts';
export type { AssessedTender, DocumentBlock, PlainDocument, SummaryCriterion, SummaryFacts, SummaryScore } from './summary.ts';
export { wordsIn } from './summary-words.ts';
export type { SummaryLanguage } from './summary-words.ts';
