// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { MembershipRole, OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;

export type AccountPageQuery = { viewer: { email: string | null, language: Language, person: { id: string, name: string } | null, actingFor: { id: string } | null, memberships: Array<{ id: string, roles: Array<MembershipRole>, organisation: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }>, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, current: boolean }> } };

export const AccountPageDocument: TypedDocument<AccountPageQuery, AccountPageQueryVariables> = {
  name: "AccountPage",
  text: "query AccountPage{viewer{email language person{id name}actingFor{id}memberships{id roles organisation{id slug kind name{en cy}}}sessions{id createdAt lastSeenAt current}}}",
};
