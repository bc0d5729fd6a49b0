// The public door of proposal: its content, its states, when it may be handed in and who may read it.
export { bytesOfHex, checkReceipt, hexOf } from './check-receipt.ts';
export type { ReceiptEvidence, Verifier } from './check-receipt.ts';
export { isReceiptFile, RECEIPT_FORMAT } from './receipt-file.ts';
export type { ClosingProof, ReceiptFile, SignedEntry } from './receipt-file.ts';
export { proposalCompleteness } from './completeness.ts';
export type { Gap, GapCode, ProposalProgress, ProposalSectionStatus } from './completeness.ts';
export {
  CONSENT_ANSWERS,
  CONSENT_STATES,
  CONSENT_TRANSITIONS,
  consentAfter,
  decideConsent,
  namesWithoutConsent,
  teamChange,
} from './consent.ts';
export type { ConsentAnswer, ConsentCode, ConsentFacts, ConsentState, ConsentTransition, TeamChange } from './consent.ts';
export {
  CONFIDENTIAL_FIELDS,
  CONFIDENTIALITY_GROUNDS,
  countWords,
  EMPTY_PROPOSAL,
  PRICE_MODELS,
  PROPOSAL_SECTIONS,
  ROW_LIMITS,
  TEAM_ROLES,
  WORD_LIMITS,
} from './content.ts';
export type {
  AttachedFile,
  Claim,
  ConfidentialField,
  ConfidentialityClaim,
  ConfidentialityGround,
  LimitedField,
  Milestone,
  PriceModel,
  ProposalContent,
  ProposalSection,
  RiskRow,
  TeamMember,
  TeamRole,
} from './content.ts';
export { amountOf, COST_KINDS, differenceToPrice, totalOf } from './costs.ts';
export type { CostKind, CostLine } from './costs.ts';
export { differenceOf } from './difference.ts';
export type { DifferencePart } from './difference.ts';
export { EFFORT_RATES, EFFORT_WARNING_BP, effortOf } from './effort.ts';
export type { Effort, EffortFacts, EffortPart } from './effort.ts';
export { blindFileName, cleanFileName, decideFile, endingOf, FILE_LIMITS, FILE_STATES, FILE_TYPES } from './files.ts';
export type { FileCode, FileFacts, FileState } from './files.ts';
export { mergeProposal, PROPOSAL_FIELDS, sameValue } from './merge.ts';
export type { FieldVersions, Merged, MergeFacts, ProposalChanges, ProposalField } from './merge.ts';
export { decideOpeningAsk, decideOpeningConfirm } from './opening.ts';
export type { OpeningAskCode, OpeningConfirmCode, UnsealingFacts } from './opening.ts';
export { mayReadProposal } from './reading.ts';
export type { ProposalViewer, ReadingFacts } from './reading.ts';
export {
  canMoveProposal,
  mayMoveProposal,
  PROPOSAL_ROLES,
  PROPOSAL_STATES,
  PROPOSAL_TRANSITIONS,
} from './state.ts';
export type { ProposalRole, ProposalState, ProposalTransition } from './state.ts';
export { decideDraftChange, decideProposalWithdrawal, decideSubmission } from './submission.ts';
export type {
  DraftChangeCode,
  DraftChangeFacts,
  ProposalWithdrawalCode,
  ProposalWithdrawalFacts,
  SubmissionCode,
  SubmissionFacts,
} from './submission.ts';
export { versionDifference } from './version-difference.ts';
export type { AnswerDifference } from './version-difference.ts';
