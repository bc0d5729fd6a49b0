// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SignOut` was refused. */
export type SignOutErrorCode = 'NOTHING_TO_DO';

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;

export type SignOutMutation = { signOut: { userErrors: Array<{ code: SignOutErrorCode, path: Array<string>, message: string }> } };

export const SignOutDocument: TypedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: "SignOut",
  text: "mutation SignOut{signOut{userErrors{code path message}}}",
};
