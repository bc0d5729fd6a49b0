// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawQuestion` was refused. */
export type WithdrawQuestionErrorCode = 'WRONG_STATE';

/** Which question. */
export type WithdrawQuestionInput = {
  /** Its id. */
  id: string;
};

export type WithdrawQuestionMutationVariables = Exact<{
  input: WithdrawQuestionInput;
}>;

export type WithdrawQuestionMutation = { withdrawQuestion: { question: { id: string } | null, userErrors: Array<{ code: WithdrawQuestionErrorCode, path: Array<string>, message: string }> } };

export const WithdrawQuestionDocument: TypedDocument<WithdrawQuestionMutation, WithdrawQuestionMutationVariables> = {
  name: "WithdrawQuestion",
  text: "mutation WithdrawQuestion($input:WithdrawQuestionInput!){withdrawQuestion(input:$input){question{id}userErrors{code path message}}}",
};
