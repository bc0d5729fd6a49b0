/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RemovePanelMemberMutation, RemovePanelMemberMutationVariables } from './types.ts';

export const RemovePanelMemberDocument: TypedDocument<RemovePanelMemberMutation, RemovePanelMemberMutationVariables> = {
  name: "RemovePanelMember",
  text: "mutation RemovePanelMember($input:RemovePanelMemberInput!){removePanelMember(input:$input){challenge{id}userErrors{code path message}}}",
};
