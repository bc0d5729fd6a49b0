// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CloseAccount` was refused. */
export type CloseAccountErrorCode = 'CHAIR_OF_PANEL' | 'CONTACT_OF_CHALLENGE' | 'LAST_ADMINISTRATOR' | 'NOT_CONFIRMED' | 'ORGANISATION_AT_WORK' | 'UNFINISHED_SCORES' | 'WRONG_PASSWORD';

/** An account to close for good. */
export type CloseAccountInput = {
  /** The e-mail address of the account, to show that it is meant. */
  email: string;
  /** The password. */
  password: string;
};

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;

export type CloseAccountMutation = { closeAccount: { ok: boolean | null, userErrors: Array<{ code: CloseAccountErrorCode, path: Array<string>, message: string }> } };

export const CloseAccountDocument: TypedDocument<CloseAccountMutation, CloseAccountMutationVariables> = {
  name: "CloseAccount",
  text: "mutation CloseAccount($input:CloseAccountInput!){closeAccount(input:$input){ok userErrors{code path message}}}",
};
