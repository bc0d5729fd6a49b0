// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AskQuestion` was refused. */
export type AskQuestionErrorCode = 'QUESTIONS_CLOSED' | 'TEXT_MISSING' | 'TEXT_TOO_LONG' | 'WRONG_STAGE';

/** A question. */
export type AskQuestionInput = {
  /** About which challenge. */
  challengeId: string;
  /** In which language it is; it is answered in that one, too. */
  language: Language;
  /** For whom; left out: the organisation you act for. Nobody is shown it. */
  organisationId?: string | null | undefined;
  /** The question, without anything that shows who asks: 10 to 2,000 characters. */
  text: string;
};

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;

export type AskQuestionMutation = { askQuestion: { question: { id: string } | null, userErrors: Array<{ code: AskQuestionErrorCode, path: Array<string>, message: string }> } };

export const AskQuestionDocument: TypedDocument<AskQuestionMutation, AskQuestionMutationVariables> = {
  name: "AskQuestion",
  text: "mutation AskQuestion($input:AskQuestionInput!){askQuestion(input:$input){question{id}userErrors{code path message}}}",
};
