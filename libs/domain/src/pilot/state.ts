// The states of a pilot and of its adoption elsewhere, and who may move them from which to which.

export const PILOT_STATES = ['PLANNED', 'AGREED', 'RUNNING', 'MEASURING', 'REPORTED', 'VERIFIED', 'CLOSED', 'STOPPED'] as const;
export type PilotState = (typeof PILOT_STATES)[number];

/** Buyers and approvers of the council that leads, the supplier that runs it, who was named to verify, and everybody else who must not. */
export const PILOT_ROLES = ['BUYER', 'APPROVER', 'SUPPLIER', 'VERIFIER', 'PARTICIPANT', 'ADOPTER', 'PLEDGER', 'AUDITOR', 'CLOCK'] as const;
export type PilotRole = (typeof PILOT_ROLES)[number];

export type PilotAction = 'plan' | 'agree' | 'start' | 'reach' | 'beginMeasuring' | 'measure' | 'report' | 'reopen' | 'verify' | 'close' | 'stop';
export type PilotTransition = { readonly from: PilotState; readonly to: PilotState; readonly action: PilotAction; readonly by: readonly PilotRole[] };

const stoppable: readonly PilotState[] = ['PLANNED', 'AGREED', 'RUNNING', 'MEASURING'];

/** The whole law of movement. Who reports never verifies: that is another organisation, or at least another person. */
export const PILOT_TRANSITIONS: readonly PilotTransition[] = [
  { from: 'PLANNED', to: 'PLANNED', action: 'plan', by: ['BUYER'] },
  { from: 'PLANNED', to: 'AGREED', action: 'agree', by: ['BUYER'] },
  { from: 'AGREED', to: 'AGREED', action: 'plan', by: ['BUYER'] },
  { from: 'AGREED', to: 'RUNNING', action: 'start', by: ['BUYER'] },
  { from: 'AGREED', to: 'AGREED', action: 'reach', by: ['BUYER'] },
  { from: 'RUNNING', to: 'RUNNING', action: 'plan', by: ['BUYER'] },
  { from: 'RUNNING', to: 'RUNNING', action: 'reach', by: ['BUYER'] },
  { from: 'RUNNING', to: 'RUNNING', action: 'measure', by: ['BUYER', 'SUPPLIER'] },
  { from: 'RUNNING', to: 'MEASURING', action: 'beginMeasuring', by: ['BUYER'] },
  { from: 'MEASURING', to: 'MEASURING', action: 'reach', by: ['BUYER'] },
  { from: 'MEASURING', to: 'MEASURING', action: 'measure', by: ['BUYER', 'SUPPLIER'] },
  { from: 'MEASURING', to: 'REPORTED', action: 'report', by: ['BUYER', 'SUPPLIER'] },
  { from: 'REPORTED', to: 'REPORTED', action: 'reach', by: ['BUYER'] },
  // A mistake that was found, or a dispute that was upheld; the report that was is kept.
  { from: 'REPORTED', to: 'MEASURING', action: 'reopen', by: ['BUYER', 'APPROVER', 'VERIFIER'] },
  { from: 'VERIFIED', to: 'MEASURING', action: 'reopen', by: ['APPROVER'] },
  { from: 'CLOSED', to: 'MEASURING', action: 'reopen', by: ['APPROVER'] },
  { from: 'REPORTED', to: 'VERIFIED', action: 'verify', by: ['APPROVER', 'VERIFIER'] },
  { from: 'VERIFIED', to: 'CLOSED', action: 'close', by: ['BUYER', 'APPROVER'] },
  ...stoppable.map((from): PilotTransition => ({ from, to: 'STOPPED', action: 'stop', by: ['BUYER', 'APPROVER'] })),
];

export const canMovePilot = (from: PilotState, to: PilotState): boolean => PILOT_TRANSITIONS.some((move) => move.from === from && move.to === to);

export const mayMovePilot = (from: PilotState, to: PilotState, role: PilotRole): boolean =>
  PILOT_TRANSITIONS.some((move) => move.from === from && move.to === to && move.by.includes(role));

/** Who may ever do this, in any state. */
export const rolesFor = (action: PilotAction): readonly PilotRole[] => [
  ...new Set(PILOT_TRANSITIONS.filter((move) => move.action === action).flatMap((move) => move.by)),
];

/** States in which everything about the results is said. */
export const isReported = (state: PilotState): boolean => state === 'REPORTED' || state === 'VERIFIED' || state === 'CLOSED';
/** A pilot that will not go on: nothing more is measured. */
export const isFinished = (state: PilotState): boolean => state === 'VERIFIED' || state === 'CLOSED' || state === 'STOPPED';

export const ADOPTION_STATES = ['PROPOSED', 'ADOPTED', 'REPORTED', 'WITHDRAWN'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];
export type AdoptionAction = 'confirm' | 'report' | 'withdraw';
export type AdoptionTransition = { readonly from: AdoptionState; readonly to: AdoptionState; readonly action: AdoptionAction; readonly by: readonly PilotRole[] };

/** What was adopted is counted until its own council says that it came to nothing. */
export const ADOPTION_TRANSITIONS: readonly AdoptionTransition[] = [
  { from: 'PROPOSED', to: 'ADOPTED', action: 'confirm', by: ['ADOPTER'] },
  { from: 'PROPOSED', to: 'WITHDRAWN', action: 'withdraw', by: ['ADOPTER'] },
  { from: 'ADOPTED', to: 'REPORTED', action: 'report', by: ['ADOPTER'] },
  { from: 'ADOPTED', to: 'WITHDRAWN', action: 'withdraw', by: ['ADOPTER'] },
  { from: 'REPORTED', to: 'REPORTED', action: 'report', by: ['ADOPTER'] },
];
