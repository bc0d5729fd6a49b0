// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `VerifyResults` was refused. */
export type VerifyResultsErrorCode = 'DISPUTE_OPEN' | 'LOOKED_AT_MISSING' | 'OWN_REPORT' | 'PART_OF_PILOT' | 'WRONG_STATE';

/** Results that are verified. */
export type VerifyResultsInput = {
  /** Which pilot. */
  id: string;
  /** What was looked at. The public reads it. */
  lookedAt: string;
  /** The version you read. */
  version: number;
};

export type VerifyResultsMutationVariables = Exact<{
  input: VerifyResultsInput;
}>;

export type VerifyResultsMutation = { verifyResults: { pilot: { id: string } | null, userErrors: Array<{ code: VerifyResultsErrorCode, path: Array<string>, message: string }> } };

export const VerifyResultsDocument: TypedDocument<VerifyResultsMutation, VerifyResultsMutationVariables> = {
  name: "VerifyResults",
  text: "mutation VerifyResults($input:VerifyResultsInput!){verifyResults(input:$input){pilot{id}userErrors{code path message}}}",
};
