/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AcceptInvitationMutation, AcceptInvitationMutationVariables } from './types.ts';

export const AcceptInvitationDocument: TypedDocument<AcceptInvitationMutation, AcceptInvitationMutationVariables> = {
  name: "AcceptInvitation",
  text: "mutation AcceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){organisation{id slug}userErrors{code path message}}}",
};
