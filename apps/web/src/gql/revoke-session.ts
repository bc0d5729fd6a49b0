// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RevokeSession` was refused. */
export type RevokeSessionErrorCode = 'NO_SUCH_SESSION';

/** Which session to end. */
export type RevokeSessionInput = {
  /** The id of one of your sessions. */
  id: string;
};

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;

export type RevokeSessionMutation = { revokeSession: { userErrors: Array<{ code: RevokeSessionErrorCode, path: Array<string>, message: string }> } };

export const RevokeSessionDocument: TypedDocument<RevokeSessionMutation, RevokeSessionMutationVariables> = {
  name: "RevokeSession",
  text: "mutation RevokeSession($input:RevokeSessionInput!){revokeSession(input:$input){userErrors{code path message}}}",
};
