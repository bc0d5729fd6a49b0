// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsentState } from './enums-a-to-l.ts';
import type { PartAnswer, TeamRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type TeamPartPageQueryVariables = Exact<{
  id: string;
}>;

export type TeamPartPageQuery = { viewer: { person: { id: string } | null }, teamPart: { id: string, state: ConsentState, isRemoved: boolean, name: string, role: TeamRole | null, sharePct: number | null, does: string | null, paymentDays: number | null, note: string, viewerCan: Array<PartAnswer>, answeredAt: string | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } } | null, otherBids: Array<{ isLead: boolean, role: TeamRole, state: ConsentState | null, lead: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export const TeamPartPageDocument: TypedDocument<TeamPartPageQuery, TeamPartPageQueryVariables> = {
  name: "TeamPartPage",
  text: "query TeamPartPage($id:ID!){viewer{person{id}}teamPart(id:$id){...PartFields}}fragment PartFields on TeamPart{id state isRemoved name role sharePct does paymentDays note viewerCan answeredAt lead{id slug name{en cy}}challenge{id slug title{en cy}timeline{closesAt}}otherBids{isLead role state lead{id name{en cy}}}}",
};
