// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OrganisationsPageQueryVariables = Exact<{
  query?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  after?: string | null | undefined;
}>;

export type OrganisationsPageQuery = { organisations: { totalCount: number, nodes: Array<{ id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const OrganisationsPageDocument: TypedDocument<OrganisationsPageQuery, OrganisationsPageQueryVariables> = {
  name: "OrganisationsPage",
  text: "query OrganisationsPage($query:String$kind:OrganisationKind$after:String){organisations(query:$query kind:$kind first:50 after:$after){totalCount nodes{id slug kind name{en cy}place{code name{en cy}}}pageInfo{hasNextPage endCursor}}}",
};
