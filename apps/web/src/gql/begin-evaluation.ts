/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { BeginEvaluationMutation, BeginEvaluationMutationVariables } from './types.ts';

export const BeginEvaluationDocument: TypedDocument<BeginEvaluationMutation, BeginEvaluationMutationVariables> = {
  name: "BeginEvaluation",
  text: "mutation BeginEvaluation($input:BeginEvaluationInput!){beginEvaluation(input:$input){challenge{id stage}userErrors{code path message}}}",
};
