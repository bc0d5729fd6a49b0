/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RevokeApiKeyMutation, RevokeApiKeyMutationVariables } from './types.ts';

export const RevokeApiKeyDocument: TypedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = {
  name: "RevokeApiKey",
  text: "mutation RevokeApiKey($input:RevokeApiKeyInput!){revokeApiKey(input:$input){userErrors{code path message}}}",
};
