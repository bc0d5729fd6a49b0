/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DraftProposalMutation, DraftProposalMutationVariables } from './types.ts';

export const DraftProposalDocument: TypedDocument<DraftProposalMutation, DraftProposalMutationVariables> = {
  name: "DraftProposal",
  text: "mutation DraftProposal($input:DraftProposalInput!){draftProposal(input:$input){proposal{id}userErrors{code path message}}}",
};
