// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `OpenRest` was refused. */
export type OpenRestErrorCode = 'NOT_DECLARED' | 'NO_SAMPLE' | 'RECUSED' | 'SAMPLE_NOT_SENT' | 'WRONG_STAGE';

/** Proposals to open after the sample. */
export type OpenRestInput = {
  /** Which challenge. */
  challengeId: string;
};

export type OpenRestMutationVariables = Exact<{
  input: OpenRestInput;
}>;

export type OpenRestMutation = { openRest: { challenge: { id: string } | null, userErrors: Array<{ code: OpenRestErrorCode, path: Array<string>, message: string }> } };

export const OpenRestDocument: TypedDocument<OpenRestMutation, OpenRestMutationVariables> = {
  name: "OpenRest",
  text: "mutation OpenRest($input:OpenRestInput!){openRest(input:$input){challenge{id}userErrors{code path message}}}",
};
