/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DeclareConflictMutation, DeclareConflictMutationVariables } from './types.ts';

export const DeclareConflictDocument: TypedDocument<DeclareConflictMutation, DeclareConflictMutationVariables> = {
  name: "DeclareConflict",
  text: "mutation DeclareConflict($input:DeclareConflictInput!){declareConflict(input:$input){scoresheet{id status}userErrors{code path message}}}",
};
