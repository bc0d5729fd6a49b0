// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ChangesPageQueryVariables = Exact<{
  slug: string;
}>;

export type ChangesPageQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null }, changes: Array<{ path: Array<string>, before: string | null, after: string | null }> }> } | null };

export const ChangesPageDocument: TypedDocument<ChangesPageQuery, ChangesPageQueryVariables> = {
  name: "ChangesPage",
  text: "query ChangesPage($slug:String!){challenge(slug:$slug){id slug title{en cy}...ChallengeAmendments}}fragment ChallengeAmendments on Challenge{amendments{version at material reason{en cy}changes{path before after}}}",
};
