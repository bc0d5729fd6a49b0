/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ScoreProposalMutation, ScoreProposalMutationVariables } from './types.ts';

export const ScoreProposalDocument: TypedDocument<ScoreProposalMutation, ScoreProposalMutationVariables> = {
  name: "ScoreProposal",
  text: "mutation ScoreProposal($input:ScoreProposalInput!){scoreProposal(input:$input){scoresheet{id status}userErrors{code path message}}}",
};
