// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OrganisationNamedQueryVariables = Exact<{
  slug: string;
}>;

export type OrganisationNamedQuery = { organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } | null };

export const OrganisationNamedDocument: TypedDocument<OrganisationNamedQuery, OrganisationNamedQueryVariables> = {
  name: "OrganisationNamed",
  text: "query OrganisationNamed($slug:String!){organisation(slug:$slug){id slug name{en cy}}}",
};
