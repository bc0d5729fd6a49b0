// Reads the answer out of a form; what is no answer is asked for again by the server.
import type { PartAnswer } from '../../gql/types.ts';

const ANSWERS: readonly PartAnswer[] = ['CONFIRM', 'DECLINE', 'PROPOSE_CHANGE'];

/** Nothing chosen is never a yes. */
export const answerOf = (typed: string): PartAnswer => ANSWERS.find((answer) => answer === typed) ?? 'PROPOSE_CHANGE';
