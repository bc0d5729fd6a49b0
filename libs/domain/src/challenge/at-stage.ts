// The first demand of every guard: the challenge stands where the move begins.
import { demand, type Decision } from '../decision/index.ts';
import { TRANSITIONS, type ChallengeAction, type Stage } from './stage.ts';

const words: Record<Stage, string> = {
  DRAFT: 'a draft',
  IN_REVIEW: 'in review',
  CHANGES_REQUESTED: 'sent back for changes',
  APPROVED: 'approved',
  ENGAGING: 'in market engagement',
  OPEN: 'open for proposals',
  CLOSED: 'closed for proposals',
  EVALUATING: 'being evaluated',
  SHORTLISTED: 'shortlisted',
  PLEDGING: 'in its pledge round',
  PILOTING: 'in its pilot',
  CONCLUDED: 'concluded',
  ARCHIVED: 'archived',
  WITHDRAWN: 'withdrawn',
  TERMINATED: 'terminated',
};

/** A stage as it is said in a sentence: "This challenge is …". */
export const stageInWords = (stage: Stage): string => words[stage];

/** Refuses an action that the table of transitions does not know from this stage. */
export const demandStage = (stage: Stage, action: ChallengeAction): Decision<'WRONG_STAGE'> => {
  const from = TRANSITIONS.filter((move) => move.action === action).map((move) => words[move.from]);
  return demand(
    TRANSITIONS.some((move) => move.action === action && move.from === stage),
    'WRONG_STAGE',
    ['stage'],
    `This challenge is ${words[stage]}. This can only be done while it is ${[...new Set(from)].join(' or ')}.`,
  );
};

/** The shortest reason that counts as one, in characters. */
export const REASON_LENGTH = 10;

export const demandReason = (reason: string | null | undefined, message: string): Decision<'REASON_MISSING'> =>
  demand((reason ?? '').trim().length >= REASON_LENGTH, 'REASON_MISSING', ['reason'], message);
