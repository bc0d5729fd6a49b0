/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ImportBudgetVoteMutation, ImportBudgetVoteMutationVariables } from './types.ts';

export const ImportBudgetVoteDocument: TypedDocument<ImportBudgetVoteMutation, ImportBudgetVoteMutationVariables> = {
  name: "ImportBudgetVote",
  text: "mutation ImportBudgetVote($input:ImportBudgetVoteInput!){importBudgetVote(input:$input){consultation{slug}userErrors{code path message}}}",
};
