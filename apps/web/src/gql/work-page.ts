// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvaluatorStatus } from './enums-a-to-l.ts';
import type { OrganisationKind, PledgeKind, PledgeStatus, ProposalState, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What needs to be done. */
export type TaskKind = 'AGREE_SCORES' | 'ANSWER_APPROVAL' | 'ANSWER_INVITATION' | 'ANSWER_JOIN_REQUEST' | 'ANSWER_QUESTIONS' | 'APPOINT_PANEL' | 'BEGIN_EVALUATION' | 'CHECK_ANSWERS' | 'CONFIRM_OPENING' | 'CONFIRM_PART' | 'DECIDE_SHORTLIST' | 'DECLARE_CONFLICTS' | 'FINISH_DRAFT' | 'FINISH_PROPOSAL' | 'LOCK_PLEDGE_ROUND' | 'OPEN_CHALLENGE' | 'OPEN_PLEDGE_ROUND' | 'OPEN_PROPOSALS' | 'PUBLISH_ANSWERS' | 'PUBLISH_CHALLENGE' | 'PUBLISH_RECORD' | 'REPLACE_CHAIR' | 'REVIEW_CHALLENGE' | 'SCORE' | 'SETTLE_SCORES' | 'VOTE_ON_SHORTLIST';

export type WorkPageQueryVariables = Exact<{ [key: string]: never; }>;

export type WorkPageQuery = { viewer: { feedbackWaiting: number, unreadNotifications: number, person: { id: string, name: string } | null, actingFor: { id: string, kind: OrganisationKind } | null, tasks: Array<{ id: string, kind: TaskKind, count: number | null, dueAt: string | null, path: string, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } } }>, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, state: ProposalState, title: string | null, savedAt: string | null, submittedAt: string | null, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } } }> }, scoresheets: Array<{ id: string, status: EvaluatorStatus, sentAt: string | null, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } }, items: Array<{ recused: boolean, scored: number, proposal: { id: string } }> }>, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, amount: { amount: string }, round: { id: string, deadline: string, solution: { id: string, slug: string, title: string } } }>, valuationsToCheck: Array<{ id: string, amount: { amount: string }, organisation: { id: string, name: { en: string | null, cy: string | null } }, round: { id: string, solution: { id: string, slug: string, title: string } } }> } };

export const WorkPageDocument: TypedDocument<WorkPageQuery, WorkPageQueryVariables> = {
  name: "WorkPage",
  text: "query WorkPage{viewer{person{id name}actingFor{id kind}feedbackWaiting unreadNotifications tasks{id kind count dueAt path challenge{id slug title{en cy}}}challenges(first:50){totalCount nodes{id slug stage title{en cy}timeline{closesAt}}}proposals(first:50){totalCount nodes{id state title savedAt submittedAt challenge{id slug title{en cy}timeline{closesAt}}}}scoresheets{id status sentAt challenge{id slug title{en cy}}items{recused scored proposal{id}}}pledges{id kind status conditionText amount{amount}round{id deadline solution{id slug title}}}valuationsToCheck{id amount{amount}organisation{id name{en cy}}round{id solution{id slug title}}}}}",
};
