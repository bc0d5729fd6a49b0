// The states of a consultation, and who may move it from which to which.

export const CONSULTATION_STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** The council that asks, the database's clock, those who answer, and those who only read. */
export const CONSULTATION_ROLES = ['BUYER', 'CLOCK', 'VOTER', 'AUDITOR'] as const;
export type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

export type ConsultationMove = {
  readonly from: ConsultationState;
  readonly to: ConsultationState;
  readonly action: string;
  readonly by: readonly ConsultationRole[];
};

/** The whole law of movement. What was closed stays closed: its votes are counted once, and for good. */
export const CONSULTATION_MOVES: readonly ConsultationMove[] = [
  { from: 'DRAFT', to: 'OPEN', action: 'open', by: ['BUYER'] },
  { from: 'OPEN', to: 'CLOSED', action: 'close', by: ['BUYER', 'CLOCK'] },
];

/** Whether this role may move a consultation so. */
export const mayMoveConsultation = (from: ConsultationState, to: ConsultationState, role: ConsultationRole): boolean =>
  CONSULTATION_MOVES.some((move) => move.from === from && move.to === to && move.by.includes(role));
