/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { JoinProblemMutation, JoinProblemMutationVariables } from './types.ts';

export const JoinProblemDocument: TypedDocument<JoinProblemMutation, JoinProblemMutationVariables> = {
  name: "JoinProblem",
  text: "mutation JoinProblem($input:JoinProblemInput!){joinProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
