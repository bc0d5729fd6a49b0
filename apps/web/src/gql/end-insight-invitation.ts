// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `EndInsightInvitation` was refused. */
export type EndInsightInvitationErrorCode = 'ALREADY_ENDED';

/** Which invitation to end. */
export type EndInsightInvitationInput = {
  /** The id of the invitation. */
  id: string;
};

export type EndInsightInvitationMutationVariables = Exact<{
  input: EndInsightInvitationInput;
}>;

export type EndInsightInvitationMutation = { endInsightInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: EndInsightInvitationErrorCode, path: Array<string>, message: string }> } };

export const EndInsightInvitationDocument: TypedDocument<EndInsightInvitationMutation, EndInsightInvitationMutationVariables> = {
  name: "EndInsightInvitation",
  text: "mutation EndInsightInvitation($input:EndInsightInvitationInput!){endInsightInvitation(input:$input){invitation{id}userErrors{code path message}}}",
};
