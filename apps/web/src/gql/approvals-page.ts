// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Gate, GateState, GovernanceRule } from './enums-a-to-l.ts';
import type { ParticipationRole, Saying, Stage, WhoActs } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ApprovalsPageQueryVariables = Exact<{
  slug: string;
}>;

export type ApprovalsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, governance: { rule: GovernanceRule, publish: WhoActs, amend: WhoActs, shortlist: WhoActs, consultationDays: number }, approvalRequests: Array<{ id: string, gate: Gate, state: GateState, askedAt: string, endedAt: string | null, problems: Array<string>, mayAnswer: boolean, mayWithdraw: boolean, askedBy: { id: string, name: { en: string | null, cy: string | null } }, reason: { en: string | null, cy: string | null } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }>, waitingFor: Array<{ id: string, name: { en: string | null, cy: string | null } }>, voices: Array<{ says: Saying, reason: string | null, at: string, person: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } }>, shortlist: { reasons: string, overrideReason: string | null, entries: Array<{ label: string, computedRank: number | null, total: string, position: number | null }> } | null }>, participationReport: Array<{ role: ParticipationRole, joinedAt: string, asked: number, answered: number, medianHours: number | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, done: Array<{ act: string, times: number, lastAt: string }> }> | null } | null };

export const ApprovalsPageDocument: TypedDocument<ApprovalsPageQuery, ApprovalsPageQueryVariables> = {
  name: "ApprovalsPage",
  text: "query ApprovalsPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage title{en cy}governance{...GovernanceFields}approvalRequests{...ApprovalFields}participationReport{...ReportFields}}}fragment GovernanceFields on Governance{rule publish amend shortlist consultationDays}fragment ApprovalFields on ApprovalRequest{id gate state askedAt endedAt problems mayAnswer mayWithdraw askedBy{id name{en cy}}reason{en cy}changes{path before after}waitingFor{id name{en cy}}voices{says reason at person{id name}organisation{id name{en cy}}}shortlist{reasons overrideReason entries{label computedRank total position}}}fragment ReportFields on AuthorityReport{role joinedAt asked answered medianHours organisation{id name{en cy}}done{act times lastAt}}",
};
