// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SignUp` was refused. */
export type SignUpErrorCode = 'EMAIL_TAKEN' | 'PASSWORD_TOO_WEAK';

/** A new account. */
export type SignUpInput = {
  /** Where letters go; also the name to sign in with. */
  email: string;
  /** The language for pages and letters; English unless said. */
  language?: Language | null | undefined;
  /** The name others will see. */
  name: string;
  /** At least 15 characters. */
  password: string;
};

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;

export type SignUpMutation = { signUp: { userErrors: Array<{ code: SignUpErrorCode, path: Array<string>, message: string }> } };

export const SignUpDocument: TypedDocument<SignUpMutation, SignUpMutationVariables> = {
  name: "SignUp",
  text: "mutation SignUp($input:SignUpInput!){signUp(input:$input){userErrors{code path message}}}",
};
