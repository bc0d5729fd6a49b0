// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, JoinRequestInput } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawJoinRequest` was refused. */
export type WithdrawJoinRequestErrorCode = 'ANSWERED_ALREADY' | 'REASON_MISSING' | 'WRONG_STAGE';

export type WithdrawJoinRequestMutationVariables = Exact<{
  input: JoinRequestInput;
}>;

export type WithdrawJoinRequestMutation = { withdrawJoinRequest: { joinRequest: { id: string } | null, userErrors: Array<{ code: WithdrawJoinRequestErrorCode, path: Array<string>, message: string }> } };

export const WithdrawJoinRequestDocument: TypedDocument<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables> = {
  name: "WithdrawJoinRequest",
  text: "mutation WithdrawJoinRequest($input:JoinRequestInput!){withdrawJoinRequest(input:$input){joinRequest{id}userErrors{code path message}}}",
};
