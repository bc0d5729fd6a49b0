// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsentState } from './enums-a-to-l.ts';
import type { PartAnswer } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AnswerTeamLetter` was refused. */
export type AnswerTeamLetterErrorCode = 'ANSWERED_ALREADY' | 'DEADLINE_PASSED' | 'LINK_EXPIRED' | 'NO_NAME' | 'SAY_WHAT' | 'WRONG_STATE';

/** The answer by the link of a letter. */
export type AnswerTeamLetterInput = {
  /** The answer. */
  answer: PartAnswer;
  /** Your name; the organisation that leads sees it. */
  name: string;
  /** What should be different; needed to propose a change. */
  note?: string | null | undefined;
  /** The last part of the link. */
  token: string;
};

export type AnswerTeamLetterMutationVariables = Exact<{
  input: AnswerTeamLetterInput;
}>;

export type AnswerTeamLetterMutation = { answerTeamLetter: { state: ConsentState | null, userErrors: Array<{ code: AnswerTeamLetterErrorCode, path: Array<string>, message: string }> } };

export const AnswerTeamLetterDocument: TypedDocument<AnswerTeamLetterMutation, AnswerTeamLetterMutationVariables> = {
  name: "AnswerTeamLetter",
  text: "mutation AnswerTeamLetter($input:AnswerTeamLetterInput!){answerTeamLetter(input:$input){state userErrors{code path message}}}",
};
