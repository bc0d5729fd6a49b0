// The states of a problem in the register, and what may be done with it in each.

export const PROBLEM_STATES = ['NOTED', 'SHARED', 'IN_CHALLENGE', 'CLOSED'] as const;
export type ProblemState = (typeof PROBLEM_STATES)[number];

/** What moves a problem from one state to another. */
export const PROBLEM_MOVES = ['share', 'close', 'makeChallenge', 'release'] as const;
export type ProblemMove = (typeof PROBLEM_MOVES)[number];

export type ProblemTransition = {
  readonly from: ProblemState;
  readonly to: ProblemState;
  readonly action: ProblemMove;
  /** Of the council that wrote it down. */
  readonly by: readonly ['BUYER'];
};

/** The whole law of movement. What was never shared cannot become a challenge, since a challenge names its problem in public. */
export const PROBLEM_TRANSITIONS: readonly ProblemTransition[] = [
  { from: 'NOTED', to: 'SHARED', action: 'share', by: ['BUYER'] },
  { from: 'NOTED', to: 'CLOSED', action: 'close', by: ['BUYER'] },
  { from: 'SHARED', to: 'CLOSED', action: 'close', by: ['BUYER'] },
  { from: 'SHARED', to: 'IN_CHALLENGE', action: 'makeChallenge', by: ['BUYER'] },
  // The challenge was withdrawn or stopped, and the problem is still there.
  { from: 'IN_CHALLENGE', to: 'SHARED', action: 'release', by: ['BUYER'] },
];

/** Where a move leads from here; null when there is no such move. */
export const problemAfter = (from: ProblemState, move: ProblemMove): ProblemState | null =>
  PROBLEM_TRANSITIONS.find((one) => one.from === from && one.action === move)?.to ?? null;

/** Its text may change until a challenge speaks for it. */
export const isProblemEditable = (state: ProblemState): boolean => state === 'NOTED' || state === 'SHARED';

/** Other councils may say that they have it too, and correct or take back their figures. */
export const isProblemJoinable = (state: ProblemState): boolean => state === 'SHARED' || state === 'IN_CHALLENGE';
