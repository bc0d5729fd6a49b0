// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsentState } from './enums-a-to-l.ts';
import type { OrganisationKind, ProposalAction, TeamRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type TeamPageQueryVariables = Exact<{
  id: string;
  query?: string | null | undefined;
  hasQuery: boolean;
}>;

export type TeamPageQuery = { viewer: { person: { id: string } | null }, proposal: { id: string, version: number, title: string | null, viewerCan: Array<ProposalAction>, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } }, team: Array<{ id: string, name: string | null, role: TeamRole, sharePct: number | null, does: string, paymentDays: number | null, isSme: boolean | null, organisation: { id: string, slug: string } | null, consent: { state: ConsentState, email: string | null, note: string, answeredAt: string | null, expiresAt: string | null } | null }> | null } | null, organisations?: { nodes: Array<{ id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } }> } };

export const TeamPageDocument: TypedDocument<TeamPageQuery, TeamPageQueryVariables> = {
  name: "TeamPage",
  text: "query TeamPage($id:ID!$query:String$hasQuery:Boolean!){viewer{person{id}}proposal(id:$id){...TeamOfIdea}organisations(query:$query first:20)@include(if:$hasQuery){nodes{id kind name{en cy}}}}fragment TeamOfIdea on Proposal{id version title viewerCan challenge{id slug title{en cy}}team{id name role sharePct does paymentDays isSme organisation{id slug}consent{state email note answeredAt expiresAt}}}",
};
