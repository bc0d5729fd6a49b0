/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChangeMemberRolesMutation, ChangeMemberRolesMutationVariables } from './types.ts';

export const ChangeMemberRolesDocument: TypedDocument<ChangeMemberRolesMutation, ChangeMemberRolesMutationVariables> = {
  name: "ChangeMemberRoles",
  text: "mutation ChangeMemberRoles($input:ChangeMemberRolesInput!){changeMemberRoles(input:$input){organisation{id}userErrors{code path message}}}",
};
