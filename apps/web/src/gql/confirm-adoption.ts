// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** A step of an adoption. */
export type AdoptionStepInput = {
  /** Which adoption. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `ConfirmAdoption` was refused. */
export type ConfirmAdoptionErrorCode = 'WRONG_STATE';

export type ConfirmAdoptionMutationVariables = Exact<{
  input: AdoptionStepInput;
}>;

export type ConfirmAdoptionMutation = { confirmAdoption: { adoption: { id: string } | null, userErrors: Array<{ code: ConfirmAdoptionErrorCode, path: Array<string>, message: string }> } };

export const ConfirmAdoptionDocument: TypedDocument<ConfirmAdoptionMutation, ConfirmAdoptionMutationVariables> = {
  name: "ConfirmAdoption",
  text: "mutation ConfirmAdoption($input:AdoptionStepInput!){confirmAdoption(input:$input){adoption{id}userErrors{code path message}}}",
};
