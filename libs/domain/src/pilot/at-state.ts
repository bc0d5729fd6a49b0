// The first demand of every guard of a pilot: it stands where the action begins, and a reason is a reason.
import { demand, type Decision } from '../decision/index.ts';
import { PILOT_TRANSITIONS, type PilotAction, type PilotState } from './state.ts';

const words: Readonly<Record<PilotState, string>> = {
  PLANNED: 'planned',
  AGREED: 'agreed',
  RUNNING: 'running',
  MEASURING: 'being measured',
  REPORTED: 'reported',
  VERIFIED: 'verified',
  CLOSED: 'closed',
  STOPPED: 'stopped',
};

/** Refuses an action that the table does not know from this state. */
export const demandState = (state: PilotState, action: PilotAction): Decision<'WRONG_STATE'> => {
  const from = PILOT_TRANSITIONS.filter((move) => move.action === action).map((move) => words[move.from]);
  return demand(
    PILOT_TRANSITIONS.some((move) => move.action === action && move.from === state),
    'WRONG_STATE',
    ['state'],
    `This pilot is ${words[state]}. This can only be done while it is ${[...new Set(from)].join(' or ')}.`,
  );
};

/** The shortest text that counts as a reason or a reference, in characters. */
const REASON_LENGTH = 10;
export const isReason = (text: string | null | undefined): boolean => (text ?? '').trim().length >= REASON_LENGTH;
