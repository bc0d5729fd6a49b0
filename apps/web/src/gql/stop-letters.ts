// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `StopLetters` was refused. */
export type StopLettersErrorCode = 'LINK_INVALID';

/** The link of a letter. */
export type StopLettersInput = {
  /** The last part of its address. */
  token: string;
};

export type StopLettersMutationVariables = Exact<{
  input: StopLettersInput;
}>;

export type StopLettersMutation = { stopLetters: { userErrors: Array<{ code: StopLettersErrorCode, path: Array<string>, message: string }> } };

export const StopLettersDocument: TypedDocument<StopLettersMutation, StopLettersMutationVariables> = {
  name: "StopLetters",
  text: "mutation StopLetters($input:StopLettersInput!){stopLetters(input:$input){userErrors{code path message}}}",
};
