// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `VerifyDelivery` was refused. */
export type VerifyDeliveryErrorCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'NOT_IN_KIND' | 'OWN_RECORD';

/** A delivery to verify. */
export type VerifyDeliveryInput = {
  /** Which delivery. */
  id: string;
  /** The version you read. */
  version: number;
};

export type VerifyDeliveryMutationVariables = Exact<{
  input: VerifyDeliveryInput;
}>;

export type VerifyDeliveryMutation = { verifyDelivery: { call: { id: string } | null, userErrors: Array<{ code: VerifyDeliveryErrorCode, path: Array<string>, message: string }> } };

export const VerifyDeliveryDocument: TypedDocument<VerifyDeliveryMutation, VerifyDeliveryMutationVariables> = {
  name: "VerifyDelivery",
  text: "mutation VerifyDelivery($input:VerifyDeliveryInput!){verifyDelivery(input:$input){call{id}userErrors{code path message}}}",
};
