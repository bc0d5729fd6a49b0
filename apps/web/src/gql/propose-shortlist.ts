// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OverrideReason, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ProposeShortlist` was refused. */
export type ProposeShortlistErrorCode = 'APPROVAL_WAITING' | 'BELOW_MINIMUM' | 'CHOSEN_TWICE' | 'NOTHING_SHORTLISTED' | 'NOT_DRAFT' | 'OVERRIDE_REASON_MISSING' | 'RANKING_INCOMPLETE' | 'REASONS_MISSING' | 'REPLACE_REASON_MISSING' | 'UNKNOWN_PROPOSAL' | 'WRONG_STAGE';

/** A shortlist to be put to the vote. */
export type ProposeShortlistInput = {
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

export type ProposeShortlistMutationVariables = Exact<{
  input: ProposeShortlistInput;
}>;

export type ProposeShortlistMutation = { proposeShortlist: { challenge: { id: string, stage: Stage } | null, approvalRequest: { id: string } | null, userErrors: Array<{ code: ProposeShortlistErrorCode, path: Array<string>, message: string }> } };

export const ProposeShortlistDocument: TypedDocument<ProposeShortlistMutation, ProposeShortlistMutationVariables> = {
  name: "ProposeShortlist",
  text: "mutation ProposeShortlist($input:ProposeShortlistInput!){proposeShortlist(input:$input){challenge{id stage}approvalRequest{id}userErrors{code path message}}}",
};
