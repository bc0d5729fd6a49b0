// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ReopenResults` was refused. */
export type ReopenResultsErrorCode = 'REASON_MISSING' | 'WRONG_STATE';

/** Results that have to be measured or written again. */
export type ReopenResultsInput = {
  /** Which pilot. */
  id: string;
  /** What has to be measured or corrected. The public reads it. */
  reason: string;
  /** The version you read. */
  version: number;
};

export type ReopenResultsMutationVariables = Exact<{
  input: ReopenResultsInput;
}>;

export type ReopenResultsMutation = { reopenResults: { pilot: { id: string } | null, userErrors: Array<{ code: ReopenResultsErrorCode, path: Array<string>, message: string }> } };

export const ReopenResultsDocument: TypedDocument<ReopenResultsMutation, ReopenResultsMutationVariables> = {
  name: "ReopenResults",
  text: "mutation ReopenResults($input:ReopenResultsInput!){reopenResults(input:$input){pilot{id}userErrors{code path message}}}",
};
