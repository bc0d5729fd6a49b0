/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InviteInsightMutation, InviteInsightMutationVariables } from './types.ts';

export const InviteInsightDocument: TypedDocument<InviteInsightMutation, InviteInsightMutationVariables> = {
  name: "InviteInsight",
  text: "mutation InviteInsight($input:InviteInsightInput!){inviteInsight(input:$input){token userErrors{code path message}}}",
};
