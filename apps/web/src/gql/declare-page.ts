// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConflictKind, EvaluatorStatus, FlagKind } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type DeclarePageQueryVariables = Exact<{
  slug: string;
}>;

export type DeclarePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, scoresheet: { id: string, status: EvaluatorStatus, flags: Array<{ kind: FlagKind, name: string | null, recuses: boolean }>, pastEmployers: Array<{ name: string, began: string | null, ended: string | null }>, declarations: Array<{ party: string, name: string, kind: ConflictKind | null, direct: boolean | null, note: string | null, declaredAt: string | null }> } | null } | null };

export const DeclarePageDocument: TypedDocument<DeclarePageQuery, DeclarePageQueryVariables> = {
  name: "DeclarePage",
  text: "query DeclarePage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug title{en cy}scoresheet{id status flags{kind name recuses}pastEmployers{name began ended}declarations{party name kind direct note declaredAt}}}}",
};
