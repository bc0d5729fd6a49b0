/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DecideShortlistMutation, DecideShortlistMutationVariables } from './types.ts';

export const DecideShortlistDocument: TypedDocument<DecideShortlistMutation, DecideShortlistMutationVariables> = {
  name: "DecideShortlist",
  text: "mutation DecideShortlist($input:DecideShortlistInput!){decideShortlist(input:$input){challenge{id stage}userErrors{code path message}}}",
};
