// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { FlagKind } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ConflictsPageQueryVariables = Exact<{
  slug: string;
}>;

export type ConflictsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, conflictAssessment: { at: string, declarations: Array<{ name: string, kind: string, direct: boolean | null, note: string | null, declaredAt: string, mitigation: string, role: string, person: { id: string, name: string } }>, flags: Array<{ kind: FlagKind, name: string | null, proposals: number, recuses: boolean, person: { id: string, name: string } | null }>, laterParties: Array<{ name: string, reason: string, at: string }> } | null } | null };

export const ConflictsPageDocument: TypedDocument<ConflictsPageQuery, ConflictsPageQueryVariables> = {
  name: "ConflictsPage",
  text: "query ConflictsPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug title{en cy}conflictAssessment{at declarations{name kind direct note declaredAt mitigation role person{id name}}flags{...ConflictFlagRow}laterParties{name reason at}}}}fragment ConflictFlagRow on ConflictFlag{kind name proposals recuses person{id name}}",
};
