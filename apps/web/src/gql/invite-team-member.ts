// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `InviteTeamMember` was refused. */
export type InviteTeamMemberErrorCode = 'DEADLINE_PASSED' | 'IN_TEAM_ALREADY' | 'IS_LEAD' | 'NOT_OPEN' | 'NO_SUCH_MEMBER' | 'NO_SUCH_ORGANISATION' | 'WHOM' | 'WRONG_STATE';

/** Whom to ask for which part: an organisation with an account, or an address. */
export type InviteTeamMemberInput = {
  /** Where a letter goes, when it has no account. The link holds for 14 days and answers once. */
  email?: string | null | undefined;
  /** Which proposal. */
  id: string;
  /** The id of the member, as you read it. */
  memberId: string;
  /** Its account; then its name becomes the one of the account. */
  organisationId?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type InviteTeamMemberMutationVariables = Exact<{
  input: InviteTeamMemberInput;
}>;

export type InviteTeamMemberMutation = { inviteTeamMember: { proposal: { id: string } | null, userErrors: Array<{ code: InviteTeamMemberErrorCode, path: Array<string>, message: string }> } };

export const InviteTeamMemberDocument: TypedDocument<InviteTeamMemberMutation, InviteTeamMemberMutationVariables> = {
  name: "InviteTeamMember",
  text: "mutation InviteTeamMember($input:InviteTeamMemberInput!){inviteTeamMember(input:$input){proposal{id}userErrors{code path message}}}",
};
