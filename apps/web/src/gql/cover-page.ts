// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction } from './enums-a-to-l.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type CoverPageQueryVariables = Exact<{
  slug: string;
}>;

export type CoverPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, panelCover: Array<{ scorers: number, sent: number, needed: number, isShort: boolean, proposal: { id: string, label: string | null, title: string | null, namesInText: Array<{ field: string, kind: string }> | null } }> | null } | null };

export const CoverPageDocument: TypedDocument<CoverPageQuery, CoverPageQueryVariables> = {
  name: "CoverPage",
  text: "query CoverPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage viewerCan title{en cy}panelCover{scorers sent needed isShort proposal{id label title namesInText{field kind}}}}}",
};
