/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationSettingsQuery, OrganisationSettingsQueryVariables } from './types.ts';

export const OrganisationSettingsDocument: TypedDocument<OrganisationSettingsQuery, OrganisationSettingsQueryVariables> = {
  name: "OrganisationSettings",
  text: "query OrganisationSettings($slug:String!){organisation(slug:$slug){...OrganisationProfile members{id roles person{id name}}invitations{id email roles expiresAt acceptedAt}}viewer{person{id}apiKeys{id name prefix scopes createdAt lastUsedAt expiresAt revokedAt organisation{id}}}}fragment OrganisationProfile on Organisation{id slug version kind size summary website name{en cy}}",
};
