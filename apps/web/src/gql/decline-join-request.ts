// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `DeclineJoinRequest` was refused. */
export type DeclineJoinRequestErrorCode = 'ANSWERED_ALREADY' | 'REASON_MISSING' | 'WRONG_STAGE';

/** A wish to join that is declined. */
export type DeclineJoinRequestInput = {
  /** Which wish. */
  id: string;
  /** Why; the asking council reads it. */
  reason: string;
};

export type DeclineJoinRequestMutationVariables = Exact<{
  input: DeclineJoinRequestInput;
}>;

export type DeclineJoinRequestMutation = { declineJoinRequest: { joinRequest: { id: string } | null, userErrors: Array<{ code: DeclineJoinRequestErrorCode, path: Array<string>, message: string }> } };

export const DeclineJoinRequestDocument: TypedDocument<DeclineJoinRequestMutation, DeclineJoinRequestMutationVariables> = {
  name: "DeclineJoinRequest",
  text: "mutation DeclineJoinRequest($input:DeclineJoinRequestInput!){declineJoinRequest(input:$input){joinRequest{id}userErrors{code path message}}}",
};
