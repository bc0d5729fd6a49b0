// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AcceptInvitation` was refused. */
export type AcceptInvitationErrorCode = 'ALREADY_MEMBER' | 'INVITATION_EXPIRED' | 'OTHER_ADDRESS';

/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** The last part of the link in the letter. */
  token: string;
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;

export type AcceptInvitationMutation = { acceptInvitation: { organisation: { id: string, slug: string } | null, userErrors: Array<{ code: AcceptInvitationErrorCode, path: Array<string>, message: string }> } };

export const AcceptInvitationDocument: TypedDocument<AcceptInvitationMutation, AcceptInvitationMutationVariables> = {
  name: "AcceptInvitation",
  text: "mutation AcceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){organisation{id slug}userErrors{code path message}}}",
};
