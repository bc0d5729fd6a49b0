/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ShareProblemMutation, ShareProblemMutationVariables } from './types.ts';

export const ShareProblemDocument: TypedDocument<ShareProblemMutation, ShareProblemMutationVariables> = {
  name: "ShareProblem",
  text: "mutation ShareProblem($input:ProblemStepInput!){shareProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
