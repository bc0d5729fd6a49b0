// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MembershipRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `InviteMember` was refused. */
export type InviteMemberErrorCode = 'ALREADY_MEMBER' | 'ROLES_CONFLICT';

/** Whom to invite. */
export type InviteMemberInput = {
  /** Where the letter goes. */
  email: string;
  /** Your organisation. */
  organisationId: string;
  /** What the person will be able to do. */
  roles: Array<MembershipRole>;
};

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;

export type InviteMemberMutation = { inviteMember: { invitation: { id: string } | null, userErrors: Array<{ code: InviteMemberErrorCode, path: Array<string>, message: string }> } };

export const InviteMemberDocument: TypedDocument<InviteMemberMutation, InviteMemberMutationVariables> = {
  name: "InviteMember",
  text: "mutation InviteMember($input:InviteMemberInput!){inviteMember(input:$input){invitation{id}userErrors{code path message}}}",
};
