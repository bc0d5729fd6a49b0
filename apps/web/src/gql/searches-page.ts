// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SearchesPageQueryVariables = Exact<{ [key: string]: never; }>;

export type SearchesPageQuery = { viewer: { person: { id: string } | null, savedSearches: Array<{ id: string, name: string, isOn: boolean, filter: unknown }> } };

export const SearchesPageDocument: TypedDocument<SearchesPageQuery, SearchesPageQueryVariables> = {
  name: "SearchesPage",
  text: "query SearchesPage{viewer{person{id}savedSearches{...KeptSearch}}}fragment KeptSearch on SavedSearch{id name isOn filter}",
};
