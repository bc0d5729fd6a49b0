/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SignUpMutation, SignUpMutationVariables } from './types.ts';

export const SignUpDocument: TypedDocument<SignUpMutation, SignUpMutationVariables> = {
  name: "SignUp",
  text: "mutation SignUp($input:SignUpInput!){signUp(input:$input){userErrors{code path message}}}",
};
