/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SignOutMutation, SignOutMutationVariables } from './types.ts';

export const SignOutDocument: TypedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: "SignOut",
  text: "mutation SignOut{signOut{userErrors{code path message}}}",
};
