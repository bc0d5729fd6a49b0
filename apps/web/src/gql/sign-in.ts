/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SignInMutation, SignInMutationVariables } from './types.ts';

export const SignInDocument: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: "SignIn",
  text: "mutation SignIn($input:SignInInput!){signIn(input:$input){userErrors{code path message}}}",
};
