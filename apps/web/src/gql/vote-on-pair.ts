// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UndecidedReason } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Which of two matters more. */
export type PairChoice = 'LEFT' | 'RIGHT' | 'UNDECIDED';

/** Why `VoteOnPair` was refused. */
export type VoteOnPairErrorCode = 'NOT_OPEN' | 'OTHER_QUESTION' | 'REASON_MISSING';

/** An answer to a pair. */
export type VoteOnPairInput = {
  /** The answer. */
  choice: PairChoice;
  /** Which survey. */
  consultationId: string;
  /** Why it cannot be decided; needed then. */
  reason?: UndecidedReason | null | undefined;
  /** The token of the question. */
  token: string;
};

export type VoteOnPairMutationVariables = Exact<{
  input: VoteOnPairInput;
}>;

export type VoteOnPairMutation = { voteOnPair: { consultation: { id: string } | null, userErrors: Array<{ code: VoteOnPairErrorCode, path: Array<string>, message: string }> } };

export const VoteOnPairDocument: TypedDocument<VoteOnPairMutation, VoteOnPairMutationVariables> = {
  name: "VoteOnPair",
  text: "mutation VoteOnPair($input:VoteOnPairInput!){voteOnPair(input:$input){consultation{id}userErrors{code path message}}}",
};
