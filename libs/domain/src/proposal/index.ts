// The public door of proposal: its content, its states, when it may be handed in and who may read it.
export { bytesOfHex, checkReceipt, hexOf } from './check-receipt.ts';
export type { ReceiptEvidence, Verifier } from './check-receipt.ts';
export { isReceiptFile, RECEIPT_FORMAT } from './receipt-file.ts';
export type { ClosingProof, ReceiptFile, SignedEntry } from './receipt-file.ts';
export { proposalCompleteness } from './completeness.ts';
export type { Gap, GapCode, ProposalProgress, ProposalSectionStatus } from './completeness.ts';
export { countWords, PRICE_MODELS, PROPOSAL_SECTIONS, TEAM_ROLES, WORD_LIMITS } from './content.ts';
export type { Claim, LimitedField, PriceModel, ProposalContent, ProposalSection, TeamMember, TeamRole } from './content.ts';
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
