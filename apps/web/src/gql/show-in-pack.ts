// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ShowInPack` was refused. */
export type ShowInPackErrorCode = 'SHOWN_ALREADY';

/** A value that was withheld. */
export type ShowInPackInput = {
  /** Which, `red_…`. */
  id: string;
};

export type ShowInPackMutationVariables = Exact<{
  input: ShowInPackInput;
}>;

export type ShowInPackMutation = { showInPack: { challenge: { id: string } | null, userErrors: Array<{ code: ShowInPackErrorCode, path: Array<string>, message: string }> } };

export const ShowInPackDocument: TypedDocument<ShowInPackMutation, ShowInPackMutationVariables> = {
  name: "ShowInPack",
  text: "mutation ShowInPack($input:ShowInPackInput!){showInPack(input:$input){challenge{id}userErrors{code path message}}}",
};
