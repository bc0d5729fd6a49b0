// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `HideFeedback` was refused. */
export type HideFeedbackErrorCode = 'NO_TEXT' | 'REASON_MISSING';

/** Words to keep back. */
export type HideFeedbackInput = {
  /** Which answer. */
  id: string;
  /** Why, in your own words; leave out what was written. */
  reason: string;
  /** The version you have read. */
  version: number;
};

export type HideFeedbackMutationVariables = Exact<{
  input: HideFeedbackInput;
}>;

export type HideFeedbackMutation = { hideFeedback: { feedback: { id: string } | null, userErrors: Array<{ code: HideFeedbackErrorCode, path: Array<string>, message: string }> } };

export const HideFeedbackDocument: TypedDocument<HideFeedbackMutation, HideFeedbackMutationVariables> = {
  name: "HideFeedback",
  text: "mutation HideFeedback($input:HideFeedbackInput!){hideFeedback(input:$input){feedback{id}userErrors{code path message}}}",
};
