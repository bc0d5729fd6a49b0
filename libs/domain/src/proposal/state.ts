// The states of a proposal, and who may move it from which to which.

export const PROPOSAL_STATES = [
  'DRAFT',
  'SUBMITTED',
  'SEALED',
  'OPENED',
  'INELIGIBLE',
  'UNDER_EVALUATION',
  'MODERATED',
  'SHORTLISTED',
  'RESERVE',
  'NOT_SHORTLISTED',
  'PILOT_OFFERED',
  'PILOT_ACCEPTED',
  'PILOT_DECLINED',
  'WITHDRAWN',
  'DISQUALIFIED',
  'LATE_ATTEMPT',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The proposing organisation, the councils that ask, the chair of their panel, and the clock itself. Opening takes two people. */
export const PROPOSAL_ROLES = ['PROPOSER', 'BUYER', 'APPROVER', 'CHAIR', 'CLOCK', 'EVALUATOR', 'PLEDGER', 'AUDITOR', 'ADMIN'] as const;
export type ProposalRole = (typeof PROPOSAL_ROLES)[number];

export type ProposalTransition = {
  readonly from: ProposalState;
  readonly to: ProposalState;
  readonly action: string;
  readonly by: readonly ProposalRole[];
};

const beforeDecision: readonly ProposalState[] = ['OPENED', 'UNDER_EVALUATION', 'MODERATED'];
const withdrawable: readonly ProposalState[] = [
  'DRAFT',
  'SUBMITTED',
  'SEALED',
  ...beforeDecision,
  'SHORTLISTED',
  'RESERVE',
  'PILOT_OFFERED',
];

/** The whole law of movement; SUBMITTED to SUBMITTED is a revised version while the challenge is open. */
export const PROPOSAL_TRANSITIONS: readonly ProposalTransition[] = [
  { from: 'DRAFT', to: 'SUBMITTED', action: 'submit', by: ['PROPOSER'] },
  { from: 'DRAFT', to: 'LATE_ATTEMPT', action: 'recordLateAttempt', by: ['CLOCK'] },
  { from: 'SUBMITTED', to: 'SUBMITTED', action: 'revise', by: ['PROPOSER'] },
  { from: 'SUBMITTED', to: 'SEALED', action: 'seal', by: ['CLOCK'] },
  { from: 'SEALED', to: 'OPENED', action: 'open', by: ['BUYER', 'APPROVER'] },
  { from: 'OPENED', to: 'INELIGIBLE', action: 'ruleOut', by: ['BUYER', 'CHAIR'] },
  { from: 'OPENED', to: 'UNDER_EVALUATION', action: 'evaluate', by: ['BUYER', 'CHAIR'] },
  { from: 'UNDER_EVALUATION', to: 'MODERATED', action: 'moderate', by: ['CHAIR'] },
  { from: 'MODERATED', to: 'SHORTLISTED', action: 'shortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'MODERATED', to: 'RESERVE', action: 'holdInReserve', by: ['BUYER', 'CHAIR'] },
  { from: 'MODERATED', to: 'NOT_SHORTLISTED', action: 'turnDown', by: ['BUYER', 'CHAIR'] },
  { from: 'RESERVE', to: 'SHORTLISTED', action: 'shortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'RESERVE', to: 'NOT_SHORTLISTED', action: 'turnDown', by: ['BUYER', 'CHAIR'] },
  // Only when another shortlist takes the place of the one that was issued.
  { from: 'SHORTLISTED', to: 'RESERVE', action: 'replaceShortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'SHORTLISTED', to: 'NOT_SHORTLISTED', action: 'replaceShortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'NOT_SHORTLISTED', to: 'SHORTLISTED', action: 'replaceShortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'NOT_SHORTLISTED', to: 'RESERVE', action: 'replaceShortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'SHORTLISTED', to: 'PILOT_OFFERED', action: 'offerPilot', by: ['BUYER'] },
  { from: 'PILOT_OFFERED', to: 'PILOT_ACCEPTED', action: 'acceptPilot', by: ['PROPOSER'] },
  { from: 'PILOT_OFFERED', to: 'PILOT_DECLINED', action: 'declinePilot', by: ['PROPOSER'] },
  ...withdrawable.map((from): ProposalTransition => ({ from, to: 'WITHDRAWN', action: 'withdraw', by: ['PROPOSER'] })),
  ...[...beforeDecision, 'SHORTLISTED' as const, 'RESERVE' as const].map(
    (from): ProposalTransition => ({ from, to: 'DISQUALIFIED', action: 'disqualify', by: ['BUYER', 'CHAIR'] }),
  ),
];

/** Whether anyone at all may move a proposal so. */
export const canMoveProposal = (from: ProposalState, to: ProposalState): boolean =>
  PROPOSAL_TRANSITIONS.some((move) => move.from === from && move.to === to);

/** Whether this role may move a proposal so. */
export const mayMoveProposal = (from: ProposalState, to: ProposalState, role: ProposalRole): boolean =>
  PROPOSAL_TRANSITIONS.some((move) => move.from === from && move.to === to && move.by.includes(role));
