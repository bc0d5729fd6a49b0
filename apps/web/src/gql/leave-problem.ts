/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { LeaveProblemMutation, LeaveProblemMutationVariables } from './types.ts';

export const LeaveProblemDocument: TypedDocument<LeaveProblemMutation, LeaveProblemMutationVariables> = {
  name: "LeaveProblem",
  text: "mutation LeaveProblem($input:LeaveProblemInput!){leaveProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
