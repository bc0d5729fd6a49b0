// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OverrideReason, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SaveShortlist` was refused. */
export type SaveShortlistErrorCode = 'CHOSEN_TWICE' | 'NOT_DRAFT' | 'UNKNOWN_PROPOSAL' | 'WRONG_STAGE';

/** A shortlist to be kept as a draft. */
export type SaveShortlistInput = {
  /** Which challenge. */
  challengeId: string;
  /** On what ground it departs from the computed order; needed only then. */
  overrideCode?: OverrideReason | null | undefined;
  /** Why it departs from the computed order; needed only then, and shown beside it. */
  overrideReason?: string | null | undefined;
  /** The proposals that go on, in order. */
  proposalIds: Array<string>;
  /** Why; everybody reads it. */
  reasons: string;
  /** Why it replaces the one that was issued; needed only then, and published. */
  replaceReason?: string | null | undefined;
  /** Who would come next, in order. */
  reserveIds?: Array<string> | null | undefined;
  /** The version of the challenge you read. */
  version: number;
};

export type SaveShortlistMutationVariables = Exact<{
  input: SaveShortlistInput;
}>;

export type SaveShortlistMutation = { saveShortlist: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: SaveShortlistErrorCode, path: Array<string>, message: string }> } };

export const SaveShortlistDocument: TypedDocument<SaveShortlistMutation, SaveShortlistMutationVariables> = {
  name: "SaveShortlist",
  text: "mutation SaveShortlist($input:SaveShortlistInput!){saveShortlist(input:$input){challenge{id stage}userErrors{code path message}}}",
};
