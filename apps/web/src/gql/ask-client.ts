// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AskClient` was refused. */
export type AskClientErrorCode = 'ALREADY_CONFIRMED' | 'TOO_MANY_LETTERS';

/** Whom to ask whether a case study is true. */
export type AskClientInput = {
  /** The client’s organisation; it is shown once the client has said yes. */
  client: string;
  /** Where the letter goes. It is shown to nobody and erased with the answer. */
  email: string;
  /** The id of the case study. */
  id: string;
  /** The version you read: the client answers for this text. */
  version: number;
};

export type AskClientMutationVariables = Exact<{
  input: AskClientInput;
}>;

export type AskClientMutation = { askClient: { organisation: { id: string } | null, userErrors: Array<{ code: AskClientErrorCode, path: Array<string>, message: string }> } };

export const AskClientDocument: TypedDocument<AskClientMutation, AskClientMutationVariables> = {
  name: "AskClient",
  text: "mutation AskClient($input:AskClientInput!){askClient(input:$input){organisation{id}userErrors{code path message}}}",
};
