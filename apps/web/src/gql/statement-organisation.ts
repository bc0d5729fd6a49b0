// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type StatementOrganisationQueryVariables = Exact<{
  slug: string;
}>;

export type StatementOrganisationQuery = { viewer: { person: { id: string } | null }, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } | null };

export const StatementOrganisationDocument: TypedDocument<StatementOrganisationQuery, StatementOrganisationQueryVariables> = {
  name: "StatementOrganisation",
  text: "query StatementOrganisation($slug:String!){viewer{person{id}}organisation(slug:$slug){id slug name{en cy}}}",
};
