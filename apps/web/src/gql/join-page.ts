// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction, GovernanceRule, InvitedRole, JoinState } from './enums-a-to-l.ts';
import type { WhoActs } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type JoinPageQueryVariables = Exact<{
  slug: string;
}>;

export type JoinPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } }, governance: { rule: GovernanceRule, publish: WhoActs, amend: WhoActs, shortlist: WhoActs, consultationDays: number }, joinRequests: Array<{ id: string, role: InvitedRole, state: JoinState, note: string | null, because: string | null, askedAt: string, mayAnswer: boolean, mayWithdraw: boolean, organisation: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export const JoinPageDocument: TypedDocument<JoinPageQuery, JoinPageQueryVariables> = {
  name: "JoinPage",
  text: "query JoinPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug viewerCan title{en cy}lead{id name{en cy}}governance{...GovernanceFields}joinRequests{...JoinFields}}}fragment GovernanceFields on Governance{rule publish amend shortlist consultationDays}fragment JoinFields on JoinRequest{id role state note because askedAt mayAnswer mayWithdraw organisation{id name{en cy}}}",
};
