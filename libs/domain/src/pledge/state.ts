// The states of a pledge, and who may move it from which to which.

export const PLEDGE_STATES = [
  'DRAFT',
  'OFFERED',
  'CONDITIONAL',
  'ACTIVE',
  'CONFIRMED',
  'FULFILLED',
  'WITHDRAWN',
  'EXPIRED',
  'FAILED',
  'RELEASED',
] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** The pledging organisation, the council that leads, and the clock, which also stands for every settlement. */
export const PLEDGE_ROLES = ['PLEDGER', 'BUYER', 'CLOCK', 'PROPOSER', 'EVALUATOR', 'AUDITOR', 'ADMIN'] as const;
export type PledgeRole = (typeof PLEDGE_ROLES)[number];

export type PledgeTransition = {
  readonly from: PledgeState;
  readonly to: PledgeState;
  readonly action: string;
  readonly by: readonly PledgeRole[];
};

const open: readonly PledgeState[] = ['OFFERED', 'CONDITIONAL', 'ACTIVE'];

/** The whole law of movement. Only the lock makes a pledge binding. */
export const PLEDGE_TRANSITIONS: readonly PledgeTransition[] = [
  { from: 'DRAFT', to: 'OFFERED', action: 'offer', by: ['PLEDGER'] },
  { from: 'OFFERED', to: 'CONDITIONAL', action: 'settle', by: ['CLOCK'] },
  { from: 'OFFERED', to: 'ACTIVE', action: 'settle', by: ['CLOCK'] },
  { from: 'CONDITIONAL', to: 'ACTIVE', action: 'settle', by: ['CLOCK'] },
  { from: 'ACTIVE', to: 'CONDITIONAL', action: 'settle', by: ['CLOCK'] },
  { from: 'ACTIVE', to: 'CONFIRMED', action: 'lock', by: ['BUYER', 'CLOCK'] },
  { from: 'CONDITIONAL', to: 'FAILED', action: 'lock', by: ['BUYER', 'CLOCK'] },
  { from: 'CONFIRMED', to: 'FULFILLED', action: 'fulfil', by: ['BUYER'] },
  { from: 'CONFIRMED', to: 'RELEASED', action: 'release', by: ['BUYER'] },
  { from: 'DRAFT', to: 'WITHDRAWN', action: 'withdraw', by: ['PLEDGER'] },
  ...open.map((from): PledgeTransition => ({ from, to: 'WITHDRAWN', action: 'withdraw', by: ['PLEDGER'] })),
  ...open.map((from): PledgeTransition => ({ from, to: 'EXPIRED', action: 'expire', by: ['CLOCK'] })),
];

/** Whether anyone at all may move a pledge so. */
export const canMovePledge = (from: PledgeState, to: PledgeState): boolean =>
  PLEDGE_TRANSITIONS.some((move) => move.from === from && move.to === to);

/** Whether this role may move a pledge so. */
export const mayMovePledge = (from: PledgeState, to: PledgeState, role: PledgeRole): boolean =>
  PLEDGE_TRANSITIONS.some((move) => move.from === from && move.to === to && move.by.includes(role));
