// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeFilter, Exact } from './inputs-plain-a-to-l.ts';

/** Why `SaveSearch` was refused. */
export type SaveSearchErrorCode = 'NOTHING_TO_LOOK_FOR' | 'TOO_MANY';

/** A search to keep. */
export type SaveSearchInput = {
  /** What to look for. */
  filter: ChallengeFilter;
  /** Its name. */
  name: string;
};

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;

export type SaveSearchMutation = { saveSearch: { userErrors: Array<{ code: SaveSearchErrorCode, path: Array<string>, message: string }> } };

export const SaveSearchDocument: TypedDocument<SaveSearchMutation, SaveSearchMutationVariables> = {
  name: "SaveSearch",
  text: "mutation SaveSearch($input:SaveSearchInput!){saveSearch(input:$input){userErrors{code path message}}}",
};
