/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InviteMemberMutation, InviteMemberMutationVariables } from './types.ts';

export const InviteMemberDocument: TypedDocument<InviteMemberMutation, InviteMemberMutationVariables> = {
  name: "InviteMember",
  text: "mutation InviteMember($input:InviteMemberInput!){inviteMember(input:$input){invitation{id}userErrors{code path message}}}",
};
