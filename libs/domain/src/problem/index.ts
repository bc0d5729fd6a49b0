// The public door of problem: what a council writes down long before it asks for a solution.
export { type CouncilShare, isUnwritten, type ProblemContent } from './content.ts';
export {
  isProblemEditable,
  isProblemJoinable,
  PROBLEM_MOVES,
  PROBLEM_STATES,
  PROBLEM_TRANSITIONS,
  problemAfter,
  type ProblemMove,
  type ProblemState,
  type ProblemTransition,
} from './state.ts';
export { type PublicText, refusePersonalData } from './privacy.ts';
export {
  type ClosingProblemCode,
  decideClosingProblem,
  decideCompleteness,
  decideFigures,
  decideJoining,
  decideOwnShare,
  decideSharing,
  decideWriting,
  type FiguresCode,
  type JoiningCode,
  LONGEST_TITLE,
  publicTextsOf,
  type SharingCode,
  type WritingCode,
} from './sharing.ts';
export { outermost, type PeopledPlace, populationOf, type Reckoned, yearlyCostOf } from './worth.ts';
export { beginningOf, type ChallengeBeginning, decideMaking, type MakingCode, type ProblemFacts } from './to-challenge.ts';
export { PROBLEM_ACTIONS, type ProblemAction, type ProblemStanding, problemActions } from './actions.ts';
