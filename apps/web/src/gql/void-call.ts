// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `VoidCall` was refused. */
export type VoidCallErrorCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'REASON_MISSING';

/** A call to withdraw. */
export type VoidCallInput = {
  /** Which call or delivery. */
  id: string;
  /** Why. The lead and all pledgers of the round can read it. */
  reason: string;
  /** The version you read. */
  version: number;
};

export type VoidCallMutationVariables = Exact<{
  input: VoidCallInput;
}>;

export type VoidCallMutation = { voidCall: { call: { id: string } | null, userErrors: Array<{ code: VoidCallErrorCode, path: Array<string>, message: string }> } };

export const VoidCallDocument: TypedDocument<VoidCallMutation, VoidCallMutationVariables> = {
  name: "VoidCall",
  text: "mutation VoidCall($input:VoidCallInput!){voidCall(input:$input){call{id}userErrors{code path message}}}",
};
