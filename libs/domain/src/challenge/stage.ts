// The stages of a challenge, who may move it from which to which, and under what name.

export const STAGES = [
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'APPROVED',
  'ENGAGING',
  'OPEN',
  'CLOSED',
  'EVALUATING',
  'SHORTLISTED',
  'PLEDGING',
  'PILOTING',
  'CONCLUDED',
  'ARCHIVED',
  'WITHDRAWN',
  'TERMINATED',
] as const;
export type Stage = (typeof STAGES)[number];

/** Who can act on a challenge: roles in a participating council, the chair of its panel, and the clock itself. */
export const CHALLENGE_ROLES = [
  'BUYER',
  'APPROVER',
  'CHAIR',
  'CLOCK',
  'ADMIN',
  'EVALUATOR',
  'PROPOSER',
  'PLEDGER',
  'AUDITOR',
] as const;
export type ChallengeRole = (typeof CHALLENGE_ROLES)[number];

export type ChallengeAction =
  | 'submitForReview'
  | 'requestChanges'
  | 'approve'
  | 'publish'
  | 'open'
  | 'amend'
  | 'close'
  | 'beginEvaluation'
  | 'shortlist'
  | 'openPledgeRound'
  | 'beginPilot'
  | 'conclude'
  | 'archive'
  | 'withdraw'
  | 'terminate';

export type Transition = {
  readonly from: Stage;
  readonly to: Stage;
  readonly action: ChallengeAction;
  readonly by: readonly ChallengeRole[];
};

const withdrawable: readonly Stage[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING', 'OPEN'];
const terminable: readonly Stage[] = ['OPEN', 'CLOSED', 'EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING'];

/** The whole law of movement: a move that is not in this table does not exist. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'DRAFT', to: 'IN_REVIEW', action: 'submitForReview', by: ['BUYER'] },
  { from: 'CHANGES_REQUESTED', to: 'IN_REVIEW', action: 'submitForReview', by: ['BUYER'] },
  { from: 'IN_REVIEW', to: 'CHANGES_REQUESTED', action: 'requestChanges', by: ['APPROVER'] },
  // What is found missing when it is published can still be mended, with a second approval.
  { from: 'APPROVED', to: 'CHANGES_REQUESTED', action: 'requestChanges', by: ['APPROVER'] },
  { from: 'IN_REVIEW', to: 'APPROVED', action: 'approve', by: ['APPROVER'] },
  { from: 'APPROVED', to: 'ENGAGING', action: 'publish', by: ['BUYER', 'APPROVER'] },
  { from: 'ENGAGING', to: 'ENGAGING', action: 'amend', by: ['BUYER'] },
  { from: 'ENGAGING', to: 'OPEN', action: 'open', by: ['BUYER', 'CLOCK'] },
  { from: 'ENGAGING', to: 'CONCLUDED', action: 'conclude', by: ['BUYER'] },
  // By the clock only to give everybody more time after an outage.
  { from: 'OPEN', to: 'OPEN', action: 'amend', by: ['BUYER', 'CLOCK'] },
  { from: 'OPEN', to: 'CLOSED', action: 'close', by: ['BUYER', 'CLOCK'] },
  { from: 'CLOSED', to: 'EVALUATING', action: 'beginEvaluation', by: ['BUYER', 'CHAIR'] },
  { from: 'EVALUATING', to: 'SHORTLISTED', action: 'shortlist', by: ['BUYER', 'CHAIR'] },
  { from: 'SHORTLISTED', to: 'PLEDGING', action: 'openPledgeRound', by: ['BUYER'] },
  { from: 'PLEDGING', to: 'PILOTING', action: 'beginPilot', by: ['BUYER'] },
  { from: 'PILOTING', to: 'CONCLUDED', action: 'conclude', by: ['BUYER'] },
  { from: 'CONCLUDED', to: 'ARCHIVED', action: 'archive', by: ['BUYER', 'CLOCK'] },
  ...withdrawable.map((from): Transition => ({ from, to: 'WITHDRAWN', action: 'withdraw', by: ['BUYER'] })),
  ...terminable.map((from): Transition => ({ from, to: 'TERMINATED', action: 'terminate', by: ['BUYER', 'APPROVER'] })),
];

/** Whether anyone at all may move a challenge so; OPEN to OPEN and ENGAGING to ENGAGING are amendments. */
export const canMove = (from: Stage, to: Stage): boolean =>
  TRANSITIONS.some((move) => move.from === from && move.to === to);

/** Whether this role may move a challenge so. */
export const mayMove = (from: Stage, to: Stage, role: ChallengeRole): boolean =>
  TRANSITIONS.some((move) => move.from === from && move.to === to && move.by.includes(role));

/** The moves a role has from here, for the buttons of a page. */
export const movesFrom = (from: Stage, role: ChallengeRole): readonly Transition[] =>
  TRANSITIONS.filter((move) => move.from === from && move.by.includes(role));

/** Everyone may read a challenge from the moment it is published. One withdrawn earlier never was. */
export const PUBLIC_STAGES: readonly Stage[] = [
  'ENGAGING',
  'OPEN',
  'CLOSED',
  'EVALUATING',
  'SHORTLISTED',
  'PLEDGING',
  'PILOTING',
  'CONCLUDED',
  'ARCHIVED',
  'TERMINATED',
];

const AFTER_CLOSE: readonly Stage[] = PUBLIC_STAGES.filter((stage) => stage !== 'ENGAGING' && stage !== 'OPEN');

/** Whether the deadline lies behind, so that proposals can no longer be handed in. */
export const isAfterClose = (stage: Stage): boolean => AFTER_CLOSE.includes(stage);
