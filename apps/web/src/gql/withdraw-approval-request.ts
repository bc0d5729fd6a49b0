// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { GateState } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawApprovalRequest` was refused. */
export type WithdrawApprovalRequestErrorCode = 'NOT_WAITING';

/** A request for approval. */
export type WithdrawApprovalRequestInput = {
  /** Which request. */
  id: string;
};

export type WithdrawApprovalRequestMutationVariables = Exact<{
  input: WithdrawApprovalRequestInput;
}>;

export type WithdrawApprovalRequestMutation = { withdrawApprovalRequest: { approvalRequest: { id: string, state: GateState } | null, userErrors: Array<{ code: WithdrawApprovalRequestErrorCode, path: Array<string>, message: string }> } };

export const WithdrawApprovalRequestDocument: TypedDocument<WithdrawApprovalRequestMutation, WithdrawApprovalRequestMutationVariables> = {
  name: "WithdrawApprovalRequest",
  text: "mutation WithdrawApprovalRequest($input:WithdrawApprovalRequestInput!){withdrawApprovalRequest(input:$input){approvalRequest{id state}userErrors{code path message}}}",
};
