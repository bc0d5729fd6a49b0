/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UpdateProblemMutation, UpdateProblemMutationVariables } from './types.ts';

export const UpdateProblemDocument: TypedDocument<UpdateProblemMutation, UpdateProblemMutationVariables> = {
  name: "UpdateProblem",
  text: "mutation UpdateProblem($input:UpdateProblemInput!){updateProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
