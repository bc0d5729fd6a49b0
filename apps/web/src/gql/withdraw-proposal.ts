/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WithdrawProposalMutation, WithdrawProposalMutationVariables } from './types.ts';

export const WithdrawProposalDocument: TypedDocument<WithdrawProposalMutation, WithdrawProposalMutationVariables> = {
  name: "WithdrawProposal",
  text: "mutation WithdrawProposal($input:WithdrawProposalInput!){withdrawProposal(input:$input){proposal{id}userErrors{code path message}}}",
};
