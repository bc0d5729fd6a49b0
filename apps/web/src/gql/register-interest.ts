// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RegisterInterest` was refused. */
export type RegisterInterestErrorCode = 'NOTE_TOO_LONG' | 'PARTNERS_NEED_NAME' | 'WRONG_STAGE';

/** What an interested organisation says. */
export type RegisterInterestInput = {
  /** Which challenge. */
  challengeId: string;
  /** Whether everybody may see its name. */
  isListed?: boolean;
  /** A note that only the councils of the challenge read. */
  note?: string | null | undefined;
  /** For whom; left out: the organisation you act for. */
  organisationId?: string | null | undefined;
  /** Whether it looks for partners; then its name must be shown. */
  seeksPartners?: boolean;
};

export type RegisterInterestMutationVariables = Exact<{
  input: RegisterInterestInput;
}>;

export type RegisterInterestMutation = { registerInterest: { challenge: { id: string } | null, userErrors: Array<{ code: RegisterInterestErrorCode, path: Array<string>, message: string }> } };

export const RegisterInterestDocument: TypedDocument<RegisterInterestMutation, RegisterInterestMutationVariables> = {
  name: "RegisterInterest",
  text: "mutation RegisterInterest($input:RegisterInterestInput!){registerInterest(input:$input){challenge{id}userErrors{code path message}}}",
};
