// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { ParticipationAnswerInput } from './inputs-plain-m-to-z.ts';

/** Why `RevokeParticipationInvitation` was refused. */
export type RevokeParticipationInvitationErrorCode = 'ANSWERED_ALREADY' | 'WRONG_STAGE';

export type RevokeParticipationInvitationMutationVariables = Exact<{
  input: ParticipationAnswerInput;
}>;

export type RevokeParticipationInvitationMutation = { revokeParticipationInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: RevokeParticipationInvitationErrorCode, path: Array<string>, message: string }> } };

export const RevokeParticipationInvitationDocument: TypedDocument<RevokeParticipationInvitationMutation, RevokeParticipationInvitationMutationVariables> = {
  name: "RevokeParticipationInvitation",
  text: "mutation RevokeParticipationInvitation($input:ParticipationAnswerInput!){revokeParticipationInvitation(input:$input){invitation{id}userErrors{code path message}}}",
};
