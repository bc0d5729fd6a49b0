// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DocumentVisibility } from './enums-a-to-l.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type DocumentsPageQueryVariables = Exact<{
  slug: string;
}>;

export type DocumentsPageQuery = { challenge: { documentsForInterested: number, id: string, slug: string, stage: Stage, regime: Regime, documents: Array<{ id: string, visibility: DocumentVisibility, version: number, versions: Array<{ version: number, fileName: string | null, mediaType: string, bytes: number, sha256: string, publishedAt: string, path: string, title: { en: string | null, cy: string | null }, changed: { en: string | null, cy: string | null } | null, text: { en: string | null, cy: string | null } | null }> }>, title: { en: string | null, cy: string | null }, timeline: { questionsCloseAt: string | null, closesAt: string | null }, engagement: { mayAsk: boolean, mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, mayRegister: boolean, isCouncil: boolean } } | null };

export const DocumentsPageDocument: TypedDocument<DocumentsPageQuery, DocumentsPageQueryVariables> = {
  name: "DocumentsPage",
  text: "query DocumentsPage($slug:String!){challenge(slug:$slug){...EngageHead documentsForInterested documents{...DocumentCard}}}fragment EngageHead on Challenge{id slug stage regime title{en cy}timeline{questionsCloseAt closesAt}engagement{mayAsk mayManage mayCheckAnswers mayLookUpAskers mayRegister isCouncil}}fragment DocumentCard on ChallengeDocument{id visibility version versions{version fileName mediaType bytes sha256 publishedAt path title{en cy}changed{en cy}text{en cy}}}",
};
