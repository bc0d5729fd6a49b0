// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MembershipRole, OrganisationKind, OrganisationSize } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OrganisationSettingsQueryVariables = Exact<{
  slug: string;
}>;

export type OrganisationSettingsQuery = { organisation: { id: string, slug: string, version: number, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, members: Array<{ id: string, roles: Array<MembershipRole>, person: { id: string, name: string } }> | null, invitations: Array<{ id: string, email: string, roles: Array<MembershipRole>, expiresAt: string, acceptedAt: string | null }> | null, name: { en: string | null, cy: string | null } } | null, viewer: { person: { id: string } | null, apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, revokedAt: string | null, organisation: { id: string } }> } };

export const OrganisationSettingsDocument: TypedDocument<OrganisationSettingsQuery, OrganisationSettingsQueryVariables> = {
  name: "OrganisationSettings",
  text: "query OrganisationSettings($slug:String!){organisation(slug:$slug){...OrganisationProfile members{id roles person{id name}}invitations{id email roles expiresAt acceptedAt}}viewer{person{id}apiKeys{id name prefix scopes createdAt lastUsedAt expiresAt revokedAt organisation{id}}}}fragment OrganisationProfile on Organisation{id slug version kind size summary website name{en cy}}",
};
