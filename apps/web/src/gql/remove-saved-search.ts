// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RemoveSavedSearch` was refused. */
export type RemoveSavedSearchErrorCode = 'NOT_POSSIBLE';

/** Which kept search to forget. */
export type RemoveSavedSearchInput = {
  /** Which one. */
  id: string;
};

export type RemoveSavedSearchMutationVariables = Exact<{
  input: RemoveSavedSearchInput;
}>;

export type RemoveSavedSearchMutation = { removeSavedSearch: { userErrors: Array<{ code: RemoveSavedSearchErrorCode, path: Array<string>, message: string }> } };

export const RemoveSavedSearchDocument: TypedDocument<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables> = {
  name: "RemoveSavedSearch",
  text: "mutation RemoveSavedSearch($input:RemoveSavedSearchInput!){removeSavedSearch(input:$input){userErrors{code path message}}}",
};
