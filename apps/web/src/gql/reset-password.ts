// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ResetPassword` was refused. */
export type ResetPasswordErrorCode = 'LINK_EXPIRED' | 'PASSWORD_TOO_WEAK';

/** A new password. */
export type ResetPasswordInput = {
  /** At least 15 characters. */
  password: string;
  /** The last part of the link in the letter. */
  token: string;
};

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;

export type ResetPasswordMutation = { resetPassword: { userErrors: Array<{ code: ResetPasswordErrorCode, path: Array<string>, message: string }> } };

export const ResetPasswordDocument: TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = {
  name: "ResetPassword",
  text: "mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){userErrors{code path message}}}",
};
