/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AccountPageQuery, AccountPageQueryVariables } from './types.ts';

export const AccountPageDocument: TypedDocument<AccountPageQuery, AccountPageQueryVariables> = {
  name: "AccountPage",
  text: "query AccountPage{viewer{email language person{id name}actingFor{id}memberships{id roles organisation{id slug kind name{en cy}}}sessions{id createdAt lastSeenAt current}}}",
};
