/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CastBudgetBallotMutation, CastBudgetBallotMutationVariables } from './types.ts';

export const CastBudgetBallotDocument: TypedDocument<CastBudgetBallotMutation, CastBudgetBallotMutationVariables> = {
  name: "CastBudgetBallot",
  text: "mutation CastBudgetBallot($input:CastBudgetBallotInput!){castBudgetBallot(input:$input){consultation{id}userErrors{code path message}}}",
};
