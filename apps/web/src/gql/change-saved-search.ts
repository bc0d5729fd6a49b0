// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ChangeSavedSearch` was refused. */
export type ChangeSavedSearchErrorCode = 'NOT_POSSIBLE';

/** A change of a kept search; what is left out stays. */
export type ChangeSavedSearchInput = {
  /** Which one. */
  id: string;
  /** Whether to be told when a new challenge fits. */
  isOn?: boolean | null | undefined;
  /** A new name. */
  name?: string | null | undefined;
};

export type ChangeSavedSearchMutationVariables = Exact<{
  input: ChangeSavedSearchInput;
}>;

export type ChangeSavedSearchMutation = { changeSavedSearch: { userErrors: Array<{ code: ChangeSavedSearchErrorCode, path: Array<string>, message: string }> } };

export const ChangeSavedSearchDocument: TypedDocument<ChangeSavedSearchMutation, ChangeSavedSearchMutationVariables> = {
  name: "ChangeSavedSearch",
  text: "mutation ChangeSavedSearch($input:ChangeSavedSearchInput!){changeSavedSearch(input:$input){userErrors{code path message}}}",
};
