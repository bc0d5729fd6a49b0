/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationsPageQuery, OrganisationsPageQueryVariables } from './types.ts';

export const OrganisationsPageDocument: TypedDocument<OrganisationsPageQuery, OrganisationsPageQueryVariables> = {
  name: "OrganisationsPage",
  text: "query OrganisationsPage($query:String$kind:OrganisationKind$after:String){organisations(query:$query kind:$kind first:50 after:$after){totalCount nodes{id slug kind name{en cy}place{code name{en cy}}}pageInfo{hasNextPage endCursor}}}",
};
