// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { GovernanceRule, InvitedRole } from './enums-a-to-l.ts';
import type { ParticipationState, Stage, WhoActs } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ParticipationInvitationPageQueryVariables = Exact<{
  slug: string;
}>;

export type ParticipationInvitationPageQuery = { viewer: { person: { id: string } | null, memberships: Array<{ organisation: { id: string } }> }, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, problem: { en: string | null, cy: string | null } | null, governance: { rule: GovernanceRule, publish: WhoActs, amend: WhoActs, shortlist: WhoActs, consultationDays: number }, beganAs: { slug: string, title: { en: string | null, cy: string | null } } | null, participationInvitations: Array<{ id: string, role: InvitedRole, state: ParticipationState, invitedAt: string, answeredAt: string | null, mayAnswer: boolean, mayRevoke: boolean, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, lead: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export const ParticipationInvitationPageDocument: TypedDocument<ParticipationInvitationPageQuery, ParticipationInvitationPageQueryVariables> = {
  name: "ParticipationInvitationPage",
  text: "query ParticipationInvitationPage($slug:String!){viewer{person{id}memberships{organisation{id}}}challenge(slug:$slug){id slug stage title{en cy}summary{en cy}problem{en cy}governance{...GovernanceFields}beganAs{slug title{en cy}}participationInvitations{...InvitationFields}}}fragment GovernanceFields on Governance{rule publish amend shortlist consultationDays}fragment InvitationFields on ParticipationInvitation{id role state invitedAt answeredAt mayAnswer mayRevoke organisation{id slug name{en cy}}lead{id name{en cy}}}",
};
