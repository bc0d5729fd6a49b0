/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SubmitProposalMutation, SubmitProposalMutationVariables } from './types.ts';

export const SubmitProposalDocument: TypedDocument<SubmitProposalMutation, SubmitProposalMutationVariables> = {
  name: "SubmitProposal",
  text: "mutation SubmitProposal($input:ProposalStepInput!){submitProposal(input:$input){proposal{id}userErrors{code path message}}}",
};
