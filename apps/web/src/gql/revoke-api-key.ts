// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RevokeApiKey` was refused. */
export type RevokeApiKeyErrorCode = 'ALREADY_REVOKED';

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** The id of the key. */
  id: string;
};

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;

export type RevokeApiKeyMutation = { revokeApiKey: { userErrors: Array<{ code: RevokeApiKeyErrorCode, path: Array<string>, message: string }> } };

export const RevokeApiKeyDocument: TypedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = {
  name: "RevokeApiKey",
  text: "mutation RevokeApiKey($input:RevokeApiKeyInput!){revokeApiKey(input:$input){userErrors{code path message}}}",
};
