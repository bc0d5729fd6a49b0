// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { GateState } from './enums-a-to-l.ts';
import type { Saying } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AnswerApprovalRequest` was refused. */
export type AnswerApprovalRequestErrorCode = 'ANSWERED_ALREADY' | 'CONSULTATION_RUNNING' | 'NOT_WAITING' | 'OWN_DRAFT' | 'REASON_MISSING';

/** What your council says to a request for approval. */
export type AnswerApprovalRequestInput = {
  /** Which request. */
  id: string;
  /** Why; needed with a no, and by a lead that goes on against a no. */
  reason?: string | null | undefined;
  /** Yes or no. */
  says: Saying;
};

export type AnswerApprovalRequestMutationVariables = Exact<{
  input: AnswerApprovalRequestInput;
}>;

export type AnswerApprovalRequestMutation = { answerApprovalRequest: { approvalRequest: { id: string, state: GateState } | null, userErrors: Array<{ code: AnswerApprovalRequestErrorCode, path: Array<string>, message: string }> } };

export const AnswerApprovalRequestDocument: TypedDocument<AnswerApprovalRequestMutation, AnswerApprovalRequestMutationVariables> = {
  name: "AnswerApprovalRequest",
  text: "mutation AnswerApprovalRequest($input:AnswerApprovalRequestInput!){answerApprovalRequest(input:$input){approvalRequest{id state}userErrors{code path message}}}",
};
