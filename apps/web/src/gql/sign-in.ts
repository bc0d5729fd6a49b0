// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SignIn` was refused. */
export type SignInErrorCode = 'WRONG_CREDENTIALS';

/** Who signs in. */
export type SignInInput = {
  /** The e-mail address of the account. */
  email: string;
  /** The password. */
  password: string;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = { signIn: { userErrors: Array<{ code: SignInErrorCode, path: Array<string>, message: string }> } };

export const SignInDocument: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: "SignIn",
  text: "mutation SignIn($input:SignInInput!){signIn(input:$input){userErrors{code path message}}}",
};
