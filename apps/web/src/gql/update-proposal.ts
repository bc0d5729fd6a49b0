/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UpdateProposalMutation, UpdateProposalMutationVariables } from './types.ts';

export const UpdateProposalDocument: TypedDocument<UpdateProposalMutation, UpdateProposalMutationVariables> = {
  name: "UpdateProposal",
  text: "mutation UpdateProposal($input:UpdateProposalInput!){updateProposal(input:$input){proposal{id version savedAt}userErrors{code path message}}}",
};
