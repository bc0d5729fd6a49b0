// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type FindOrganisationQueryVariables = Exact<{
  query: string;
}>;

export type FindOrganisationQuery = { organisations: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> } };

export const FindOrganisationDocument: TypedDocument<FindOrganisationQuery, FindOrganisationQueryVariables> = {
  name: "FindOrganisation",
  text: "query FindOrganisation($query:String!){organisations(first:2 query:$query){nodes{id name{en cy}}}}",
};
