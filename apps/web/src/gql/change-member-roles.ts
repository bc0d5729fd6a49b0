// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MembershipRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ChangeMemberRoles` was refused. */
export type ChangeMemberRolesErrorCode = 'LAST_ADMINISTRATOR' | 'ROLES_CONFLICT';

/** New roles of a member. */
export type ChangeMemberRolesInput = {
  /** Which membership. */
  membershipId: string;
  /** All roles from now on. */
  roles: Array<MembershipRole>;
};

export type ChangeMemberRolesMutationVariables = Exact<{
  input: ChangeMemberRolesInput;
}>;

export type ChangeMemberRolesMutation = { changeMemberRoles: { organisation: { id: string } | null, userErrors: Array<{ code: ChangeMemberRolesErrorCode, path: Array<string>, message: string }> } };

export const ChangeMemberRolesDocument: TypedDocument<ChangeMemberRolesMutation, ChangeMemberRolesMutationVariables> = {
  name: "ChangeMemberRoles",
  text: "mutation ChangeMemberRoles($input:ChangeMemberRolesInput!){changeMemberRoles(input:$input){organisation{id}userErrors{code path message}}}",
};
