// Which steps of a problem somebody may take now, for the verbs that check it and the pages that offer it.
import { isProblemEditable, isProblemJoinable, problemAfter, type ProblemState } from './state.ts';

export const PROBLEM_ACTIONS = ['EDIT', 'SHARE', 'CLOSE', 'JOIN', 'UPDATE_SHARE', 'LEAVE', 'MAKE_CHALLENGE'] as const;
export type ProblemAction = (typeof PROBLEM_ACTIONS)[number];

export type ProblemStanding = {
  readonly state: ProblemState;
  /** Buys for the council whose problem it is. */
  readonly isOwnBuyer: boolean;
  /** Wrote it down. */
  readonly isWriter: boolean;
  /** Buys for a council that said it has it too. */
  readonly isJoinedBuyer: boolean;
  /** Buys for a council that has not said so. */
  readonly isOtherBuyer: boolean;
};

const RULES: Record<ProblemAction, (standing: ProblemStanding) => boolean> = {
  // Whoever noted it may mend it until a buyer has shared it in the council's name.
  EDIT: ({ state, isOwnBuyer, isWriter }) => (isOwnBuyer && isProblemEditable(state)) || (isWriter && state === 'NOTED'),
  SHARE: ({ state, isOwnBuyer }) => isOwnBuyer && problemAfter(state, 'share') !== null,
  CLOSE: ({ state, isOwnBuyer }) => isOwnBuyer && problemAfter(state, 'close') !== null,
  JOIN: ({ state, isOtherBuyer }) => isOtherBuyer && isProblemJoinable(state),
  UPDATE_SHARE: ({ state, isJoinedBuyer, isOwnBuyer }) => (isJoinedBuyer || isOwnBuyer) && isProblemJoinable(state),
  LEAVE: ({ state, isJoinedBuyer }) => isJoinedBuyer && isProblemJoinable(state),
  MAKE_CHALLENGE: ({ state, isOwnBuyer }) => isOwnBuyer && problemAfter(state, 'makeChallenge') !== null,
};

export const problemActions = (standing: ProblemStanding): ProblemAction[] => PROBLEM_ACTIONS.filter((action) => RULES[action](standing));
