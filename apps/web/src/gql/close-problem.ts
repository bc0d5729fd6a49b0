/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CloseProblemMutation, CloseProblemMutationVariables } from './types.ts';

export const CloseProblemDocument: TypedDocument<CloseProblemMutation, CloseProblemMutationVariables> = {
  name: "CloseProblem",
  text: "mutation CloseProblem($input:CloseProblemInput!){closeProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
