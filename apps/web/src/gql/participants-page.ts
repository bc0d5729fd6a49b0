// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction, GovernanceRule, InvitedRole, JoinState } from './enums-a-to-l.ts';
import type { ParticipationRole, ParticipationState, WhoActs } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ParticipantsPageQueryVariables = Exact<{
  slug: string;
  query?: string | null | undefined;
  hasQuery: boolean;
}>;

export type ParticipantsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction>, version: number, title: { en: string | null, cy: string | null }, lead: { id: string }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, governance: { rule: GovernanceRule, publish: WhoActs, amend: WhoActs, shortlist: WhoActs, consultationDays: number }, joinRequests: Array<{ id: string, role: InvitedRole, state: JoinState, note: string | null, because: string | null, askedAt: string, mayAnswer: boolean, mayWithdraw: boolean, organisation: { id: string, name: { en: string | null, cy: string | null } } }>, participationInvitations: Array<{ id: string, role: InvitedRole, state: ParticipationState, invitedAt: string, answeredAt: string | null, mayAnswer: boolean, mayRevoke: boolean, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, lead: { id: string, name: { en: string | null, cy: string | null } } }> } | null, councils?: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> }, combined?: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> }, departments?: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> } };

export const ParticipantsPageDocument: TypedDocument<ParticipantsPageQuery, ParticipantsPageQueryVariables> = {
  name: "ParticipantsPage",
  text: "query ParticipantsPage($slug:String!$query:String$hasQuery:Boolean!){viewer{person{id}}challenge(slug:$slug){id slug viewerCan title{en cy}lead{id}participants{role organisation{id slug name{en cy}}}version governance{...GovernanceFields}joinRequests{...JoinFields}participationInvitations{...InvitationFields}}councils:organisations(kind:COUNCIL query:$query first:30)@include(if:$hasQuery){...FoundAuthorities}combined:organisations(kind:COMBINED_AUTHORITY query:$query first:10)@include(if:$hasQuery){...FoundAuthorities}departments:organisations(kind:DEPARTMENT query:$query first:10)@include(if:$hasQuery){...FoundAuthorities}}fragment GovernanceFields on Governance{rule publish amend shortlist consultationDays}fragment JoinFields on JoinRequest{id role state note because askedAt mayAnswer mayWithdraw organisation{id name{en cy}}}fragment InvitationFields on ParticipationInvitation{id role state invitedAt answeredAt mayAnswer mayRevoke organisation{id slug name{en cy}}lead{id name{en cy}}}fragment FoundAuthorities on OrganisationConnection{nodes{id name{en cy}}}",
};
