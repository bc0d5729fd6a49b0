// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ShowFeedback` was refused. */
export type ShowFeedbackErrorCode = 'NO_TEXT';

/** Words to let be read. */
export type ShowFeedbackInput = {
  /** Which answer. */
  id: string;
  /** The version you have read. */
  version: number;
};

export type ShowFeedbackMutationVariables = Exact<{
  input: ShowFeedbackInput;
}>;

export type ShowFeedbackMutation = { showFeedback: { feedback: { id: string } | null, userErrors: Array<{ code: ShowFeedbackErrorCode, path: Array<string>, message: string }> } };

export const ShowFeedbackDocument: TypedDocument<ShowFeedbackMutation, ShowFeedbackMutationVariables> = {
  name: "ShowFeedback",
  text: "mutation ShowFeedback($input:ShowFeedbackInput!){showFeedback(input:$input){feedback{id}userErrors{code path message}}}",
};
