// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawProposal` was refused. */
export type WithdrawProposalErrorCode = 'WRONG_STATE';

/** A proposal to take back. */
export type WithdrawProposalInput = {
  /** Which proposal. */
  id: string;
  /** Why, if you wish to say. */
  reason?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;

export type WithdrawProposalMutation = { withdrawProposal: { proposal: { id: string } | null, userErrors: Array<{ code: WithdrawProposalErrorCode, path: Array<string>, message: string }> } };

export const WithdrawProposalDocument: TypedDocument<WithdrawProposalMutation, WithdrawProposalMutationVariables> = {
  name: "WithdrawProposal",
  text: "mutation WithdrawProposal($input:WithdrawProposalInput!){withdrawProposal(input:$input){proposal{id}userErrors{code path message}}}",
};
