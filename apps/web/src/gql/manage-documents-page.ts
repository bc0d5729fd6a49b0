// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DocumentVisibility } from './enums-a-to-l.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ManageDocumentsPageQueryVariables = Exact<{
  slug: string;
}>;

export type ManageDocumentsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, documents: Array<{ id: string, version: number, visibility: DocumentVisibility, versions: Array<{ version: number, title: { en: string | null, cy: string | null } }> }>, title: { en: string | null, cy: string | null }, engagement: { mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, isCouncil: boolean } } | null };

export const ManageDocumentsPageDocument: TypedDocument<ManageDocumentsPageQuery, ManageDocumentsPageQueryVariables> = {
  name: "ManageDocumentsPage",
  text: "query ManageDocumentsPage($slug:String!){viewer{person{id}}challenge(slug:$slug){...ManageHead documents{id version visibility versions{version title{en cy}}}}}fragment ManageHead on Challenge{id slug stage regime title{en cy}engagement{mayManage mayCheckAnswers mayLookUpAskers isCouncil}}",
};
