// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InvitedRole } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `InviteParticipant` was refused. */
export type InviteParticipantErrorCode = 'INVITED_ALREADY' | 'IS_LEAD' | 'NOT_AN_AUTHORITY' | 'TAKES_PART_ALREADY' | 'WRONG_STAGE';

/** Whom to ask into a challenge. */
export type InviteParticipantInput = {
  /** Which challenge. */
  challengeId: string;
  /** The council, combined authority or department. */
  organisationId: string;
  /** The part it is asked to take. */
  role?: InvitedRole;
};

export type InviteParticipantMutationVariables = Exact<{
  input: InviteParticipantInput;
}>;

export type InviteParticipantMutation = { inviteParticipant: { invitation: { id: string } | null, userErrors: Array<{ code: InviteParticipantErrorCode, path: Array<string>, message: string }> } };

export const InviteParticipantDocument: TypedDocument<InviteParticipantMutation, InviteParticipantMutationVariables> = {
  name: "InviteParticipant",
  text: "mutation InviteParticipant($input:InviteParticipantInput!){inviteParticipant(input:$input){invitation{id}userErrors{code path message}}}",
};
