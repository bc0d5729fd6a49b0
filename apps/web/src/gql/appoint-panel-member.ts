/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AppointPanelMemberMutation, AppointPanelMemberMutationVariables } from './types.ts';

export const AppointPanelMemberDocument: TypedDocument<AppointPanelMemberMutation, AppointPanelMemberMutationVariables> = {
  name: "AppointPanelMember",
  text: "mutation AppointPanelMember($input:AppointPanelMemberInput!){appointPanelMember(input:$input){challenge{id}userErrors{code path message}}}",
};
