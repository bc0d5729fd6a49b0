// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Saying, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `VoteOnShortlist` was refused. */
export type VoteOnShortlistErrorCode = 'JOINT_CHALLENGE' | 'NOT_WAITING' | 'OWN_PROPOSAL' | 'REASON_MISSING' | 'SCORES_CHANGED' | 'VOTED_ALREADY';

/** A vote on a shortlist. */
export type VoteOnShortlistInput = {
  /** Why; needed with a no. */
  reason?: string | null | undefined;
  /** Yes or no. */
  says: Saying;
  /** Which shortlist, `sho_…`. */
  shortlistId: string;
};

export type VoteOnShortlistMutationVariables = Exact<{
  input: VoteOnShortlistInput;
}>;

export type VoteOnShortlistMutation = { voteOnShortlist: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: VoteOnShortlistErrorCode, path: Array<string>, message: string }> } };

export const VoteOnShortlistDocument: TypedDocument<VoteOnShortlistMutation, VoteOnShortlistMutationVariables> = {
  name: "VoteOnShortlist",
  text: "mutation VoteOnShortlist($input:VoteOnShortlistInput!){voteOnShortlist(input:$input){challenge{id stage}userErrors{code path message}}}",
};
