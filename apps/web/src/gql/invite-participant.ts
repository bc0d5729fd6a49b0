/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InviteParticipantMutation, InviteParticipantMutationVariables } from './types.ts';

export const InviteParticipantDocument: TypedDocument<InviteParticipantMutation, InviteParticipantMutationVariables> = {
  name: "InviteParticipant",
  text: "mutation InviteParticipant($input:InviteParticipantInput!){inviteParticipant(input:$input){invitation{id}userErrors{code path message}}}",
};
