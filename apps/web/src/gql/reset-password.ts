/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ResetPasswordMutation, ResetPasswordMutationVariables } from './types.ts';

export const ResetPasswordDocument: TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = {
  name: "ResetPassword",
  text: "mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){userErrors{code path message}}}",
};
