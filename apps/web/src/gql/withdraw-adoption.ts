// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawAdoption` was refused. */
export type WithdrawAdoptionErrorCode = 'REASON_MISSING' | 'WRONG_STATE';

/** An adoption that comes to nothing. */
export type WithdrawAdoptionInput = {
  /** Which adoption. */
  id: string;
  /** Why. The public reads it where the adoption was public. */
  reason: string;
  /** The version you read. */
  version: number;
};

export type WithdrawAdoptionMutationVariables = Exact<{
  input: WithdrawAdoptionInput;
}>;

export type WithdrawAdoptionMutation = { withdrawAdoption: { adoption: { id: string } | null, userErrors: Array<{ code: WithdrawAdoptionErrorCode, path: Array<string>, message: string }> } };

export const WithdrawAdoptionDocument: TypedDocument<WithdrawAdoptionMutation, WithdrawAdoptionMutationVariables> = {
  name: "WithdrawAdoption",
  text: "mutation WithdrawAdoption($input:WithdrawAdoptionInput!){withdrawAdoption(input:$input){adoption{id}userErrors{code path message}}}",
};
