// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, JoinRequestInput } from './inputs-plain-a-to-l.ts';

/** Why `AcceptJoinRequest` was refused. */
export type AcceptJoinRequestErrorCode = 'ANSWERED_ALREADY' | 'REASON_MISSING' | 'WRONG_STAGE';

export type AcceptJoinRequestMutationVariables = Exact<{
  input: JoinRequestInput;
}>;

export type AcceptJoinRequestMutation = { acceptJoinRequest: { joinRequest: { id: string } | null, userErrors: Array<{ code: AcceptJoinRequestErrorCode, path: Array<string>, message: string }> } };

export const AcceptJoinRequestDocument: TypedDocument<AcceptJoinRequestMutation, AcceptJoinRequestMutationVariables> = {
  name: "AcceptJoinRequest",
  text: "mutation AcceptJoinRequest($input:JoinRequestInput!){acceptJoinRequest(input:$input){joinRequest{id}userErrors{code path message}}}",
};
