// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OpeningPageQueryVariables = Exact<{
  slug: string;
}>;

export type OpeningPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null }, sealing: { count: number | null, root: string | null, logSeq: number | null, stillSealed: number, opened: number | null, askedAt: string | null, openedAt: string | null, viewerMayAsk: boolean, viewerMayConfirm: boolean, askedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, askedFor: { id: string, name: { en: string | null, cy: string | null } } | null, confirmedFor: { id: string, name: { en: string | null, cy: string | null } } | null } } | null };

export const OpeningPageDocument: TypedDocument<OpeningPageQuery, OpeningPageQueryVariables> = {
  name: "OpeningPage",
  text: "query OpeningPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage title{en cy}timeline{closesAt}sealing{...SealingFacts}}}fragment SealingFacts on Sealing{count root logSeq stillSealed opened askedAt openedAt viewerMayAsk viewerMayConfirm askedBy{id name}confirmedBy{id name}askedFor{id name{en cy}}confirmedFor{id name{en cy}}}",
};
