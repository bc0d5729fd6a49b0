// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AskForOpening` was refused. */
export type AskForOpeningErrorCode = 'ASKED_ALREADY' | 'INTERESTED' | 'NOTHING_SENT' | 'NOT_CLOSED' | 'OPENED_ALREADY' | 'TOO_EARLY';

/** Proposals whose opening is asked for. */
export type AskForOpeningInput = {
  /** Of which challenge. */
  challengeId: string;
};

export type AskForOpeningMutationVariables = Exact<{
  input: AskForOpeningInput;
}>;

export type AskForOpeningMutation = { askForOpening: { challenge: { id: string } | null, userErrors: Array<{ code: AskForOpeningErrorCode, path: Array<string>, message: string }> } };

export const AskForOpeningDocument: TypedDocument<AskForOpeningMutation, AskForOpeningMutationVariables> = {
  name: "AskForOpening",
  text: "mutation AskForOpening($input:AskForOpeningInput!){askForOpening(input:$input){challenge{id}userErrors{code path message}}}",
};
