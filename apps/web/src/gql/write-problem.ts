/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WriteProblemMutation, WriteProblemMutationVariables } from './types.ts';

export const WriteProblemDocument: TypedDocument<WriteProblemMutation, WriteProblemMutationVariables> = {
  name: "WriteProblem",
  text: "mutation WriteProblem($input:WriteProblemInput!){writeProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
