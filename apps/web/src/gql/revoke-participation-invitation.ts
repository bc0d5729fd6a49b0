/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RevokeParticipationInvitationMutation, RevokeParticipationInvitationMutationVariables } from './types.ts';

export const RevokeParticipationInvitationDocument: TypedDocument<RevokeParticipationInvitationMutation, RevokeParticipationInvitationMutationVariables> = {
  name: "RevokeParticipationInvitation",
  text: "mutation RevokeParticipationInvitation($input:ParticipationAnswerInput!){revokeParticipationInvitation(input:$input){invitation{id}userErrors{code path message}}}",
};
