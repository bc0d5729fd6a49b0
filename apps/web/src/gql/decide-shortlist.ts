// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

/** Why `DecideShortlist` was refused. */
export type DecideShortlistErrorCode = 'APPROVAL_WAITING' | 'ASSESSMENT_MISSING' | 'BELOW_MINIMUM' | 'NOTHING_SHORTLISTED' | 'OVERRIDE_REASON_MISSING' | 'RANKING_INCOMPLETE' | 'REASONS_MISSING' | 'SUMMARY_INCOMPLETE' | 'SUMMARY_MISSING' | 'UNKNOWN_PROPOSAL' | 'VOTES_MISSING' | 'WRONG_STAGE';

/** A shortlist. */
export type DecideShortlistInput = {
  /** Which challenge. */
  challengeId: string;
  /** Why it departs from the computed order; needed only then, and shown beside it. */
  overrideReason?: string | null | undefined;
  /** The proposals that go on, in order. */
  proposalIds: Array<string>;
  /** Why; everybody reads it. */
  reasons: string;
  /** The version you read. */
  version: number;
};

export type DecideShortlistMutationVariables = Exact<{
  input: DecideShortlistInput;
}>;

export type DecideShortlistMutation = { decideShortlist: { approvalRequest: { id: string } | null, challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: DecideShortlistErrorCode, path: Array<string>, message: string }> } };

export const DecideShortlistDocument: TypedDocument<DecideShortlistMutation, DecideShortlistMutationVariables> = {
  name: "DecideShortlist",
  text: "mutation DecideShortlist($input:DecideShortlistInput!){decideShortlist(input:$input){approvalRequest{id}challenge{id stage}userErrors{code path message}}}",
};
