/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RevokeSessionMutation, RevokeSessionMutationVariables } from './types.ts';

export const RevokeSessionDocument: TypedDocument<RevokeSessionMutation, RevokeSessionMutationVariables> = {
  name: "RevokeSession",
  text: "mutation RevokeSession($input:RevokeSessionInput!){revokeSession(input:$input){userErrors{code path message}}}",
};
