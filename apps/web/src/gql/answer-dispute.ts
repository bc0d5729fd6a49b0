// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AnswerDispute` was refused. */
export type AnswerDisputeErrorCode = 'ANSWERED_ALREADY' | 'OWN_DISPUTE' | 'REASON_MISSING';

/** The answer to a dispute. */
export type AnswerDisputeInput = {
  /** What was found. The public reads it. */
  answer: string;
  /** Which dispute. */
  id: string;
  /** Whether it was right; then the results are opened again. */
  isUpheld: boolean;
};

export type AnswerDisputeMutationVariables = Exact<{
  input: AnswerDisputeInput;
}>;

export type AnswerDisputeMutation = { answerDispute: { pilot: { id: string } | null, userErrors: Array<{ code: AnswerDisputeErrorCode, path: Array<string>, message: string }> } };

export const AnswerDisputeDocument: TypedDocument<AnswerDisputeMutation, AnswerDisputeMutationVariables> = {
  name: "AnswerDispute",
  text: "mutation AnswerDispute($input:AnswerDisputeInput!){answerDispute(input:$input){pilot{id}userErrors{code path message}}}",
};
