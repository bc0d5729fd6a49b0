// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SetCallReferences` was refused. */
export type SetCallReferencesErrorCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'INVALID_REFERENCE';

/** What a call refers to in the books of the payer and the payee. */
export type SetCallReferencesInput = {
  /** Which call. */
  id: string;
  /** The number of the invoice; left out for none. */
  invoice?: string | null | undefined;
  /** The number of the purchase order; left out for none. */
  purchaseOrder?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type SetCallReferencesMutationVariables = Exact<{
  input: SetCallReferencesInput;
}>;

export type SetCallReferencesMutation = { setCallReferences: { call: { id: string } | null, userErrors: Array<{ code: SetCallReferencesErrorCode, path: Array<string>, message: string }> } };

export const SetCallReferencesDocument: TypedDocument<SetCallReferencesMutation, SetCallReferencesMutationVariables> = {
  name: "SetCallReferences",
  text: "mutation SetCallReferences($input:SetCallReferencesInput!){setCallReferences(input:$input){call{id}userErrors{code path message}}}",
};
