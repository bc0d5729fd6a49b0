// The public door of challenge: its content, its stages, and the guards between them.
export { decideAmendment, EXTENSION_DAYS } from './amendment.ts';
export type { AmendmentCode, AmendmentFacts } from './amendment.ts';
export { REASON_LENGTH, stageInWords } from './at-stage.ts';
export { completeness } from './completeness.ts';
export { CHALLENGE_SECTIONS } from './sections.ts';
export type { SectionProgress, SectionStatus } from './completeness.ts';
export type { ChallengeSection } from './sections.ts';
export { DIRECTIONS, PRICE_METHODS, REGIMES, ROUTES, SCORE_LEVELS } from './content.ts';
export { isBlank } from './content.ts';
export type { ChallengeContent, Criterion, Direction, Indicator, LevelAnchors, LocalText, PriceMethod, PriceRule, Regime, Route } from './content.ts';
export { diffContent } from './diff.ts';
export type { Change } from './diff.ts';
export { decideClosing, decideConclusion, decideTermination, decideWithdrawal } from './ending.ts';
export type {
  ClosingCode,
  ClosingFacts,
  ConclusionCode,
  ConclusionFacts,
  EndingCode,
  EndingFacts,
  IndicatorReport,
} from './ending.ts';
export { decideEvaluation, decideShortlisting, EVALUATORS_NEEDED } from './judging.ts';
export type {
  EvaluationFacts,
  EvaluationStartCode,
  PanelEvaluator,
  ShortlistingCode,
  ShortlistingFacts,
} from './judging.ts';
export { closingAfterOutage, closingAfterRecorded, decideOutage, outageOver, OUTAGE_EXTENSION_MS } from './outage.ts';
export type { Gap, OutageCode, OutageFacts } from './outage.ts';
export { decidePiloting, decidePledging } from './piloting.ts';
export type { PilotingCode, PilotingFacts, PledgingCode, PledgingFacts } from './piloting.ts';
export { decideOpening, decidePublish, MIN_OPEN_DAYS } from './publishing.ts';
export type { OpeningCode, OpeningFacts, PublishCode, PublishFacts } from './publishing.ts';
export { decideApproval, decideChangesRequest, decideReview } from './review.ts';
export type {
  ApprovalCode,
  ApprovalFacts,
  ChangesRequestCode,
  ChangesRequestFacts,
  ReviewCode,
  ReviewFacts,
} from './review.ts';
export { canMove, CHALLENGE_ROLES, isAfterClose, mayMove, movesFrom, PUBLIC_STAGES, STAGES, TRANSITIONS } from './stage.ts';
export type { ChallengeAction, ChallengeRole, Stage, Transition } from './stage.ts';
export { addDays } from './timeline.ts';
export { FULL_WEIGHT, totalWeight } from './weights.ts';
export { missingTranslations } from './welsh.ts';
export {
  type AnsweringCode,
  decideAnswering,
  decideInviting,
  INVITED_ROLES,
  type InvitedRole,
  type InvitingCode,
  isChallengeJoinable,
  isLeadsAnswer,
  PARTICIPATION_ANSWERS,
  PARTICIPATION_STATES,
  PARTICIPATION_TRANSITIONS,
  type ParticipationAnswer,
  participationAfter,
  type ParticipationState,
  type ParticipationTransition,
} from './participation.ts';
export {
  CONSULTATION_DAYS,
  consultationEnds,
  decideGovernance,
  decideVoice,
  type Gate,
  GATE_STATES,
  GATE_TRANSITIONS,
  type GateFacts,
  GATES,
  type GateStanding,
  gateStanding,
  type GateState,
  type GateTransition,
  type Governance,
  GOVERNANCE_RULES,
  type GovernanceCode,
  type GovernanceFacts,
  type GovernanceRule,
  mayAct,
  type Saying,
  SAYINGS,
  USUAL_GOVERNANCE,
  type Voice,
  type VoiceCode,
  type VoiceFacts,
  WHO_ACTS,
  type WhoActs,
} from './governance.ts';
export {
  decideJoinAnswering,
  decideJoinAsking,
  JOIN_ANSWERS,
  JOIN_STATES,
  JOIN_TRANSITIONS,
  joinAfter,
  type JoinAnswer,
  type JoinAnsweringCode,
  type JoinAnsweringFacts,
  type JoinAskingCode,
  type JoinAskingFacts,
  type JoinState,
  type JoinTransition,
} from './joining.ts';
