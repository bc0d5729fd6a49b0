/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EndInsightInvitationMutation, EndInsightInvitationMutationVariables } from './types.ts';

export const EndInsightInvitationDocument: TypedDocument<EndInsightInvitationMutation, EndInsightInvitationMutationVariables> = {
  name: "EndInsightInvitation",
  text: "mutation EndInsightInvitation($input:EndInsightInvitationInput!){endInsightInvitation(input:$input){invitation{id}userErrors{code path message}}}",
};
