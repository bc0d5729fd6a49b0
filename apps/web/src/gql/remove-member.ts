/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RemoveMemberMutation, RemoveMemberMutationVariables } from './types.ts';

export const RemoveMemberDocument: TypedDocument<RemoveMemberMutation, RemoveMemberMutationVariables> = {
  name: "RemoveMember",
  text: "mutation RemoveMember($input:RemoveMemberInput!){removeMember(input:$input){organisation{id}userErrors{code path message}}}",
};
