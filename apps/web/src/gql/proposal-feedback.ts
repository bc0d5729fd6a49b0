// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ProposalFeedbackQueryVariables = Exact<{
  id: string;
}>;

export type ProposalFeedbackQuery = { proposal: { id: string, assessmentQuestion: { text: string, askedAt: string, answer: string | null, answeredAt: string | null } | null, assessment: { id: string, strengths: string, improvements: string, total: string | null, rank: number | null, issuedAt: string | null, criteria: Array<{ score: number, reason: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }> } | null } | null };

export const ProposalFeedbackDocument: TypedDocument<ProposalFeedbackQuery, ProposalFeedbackQueryVariables> = {
  name: "ProposalFeedback",
  text: "query ProposalFeedback($id:ID!){proposal(id:$id){id assessmentQuestion{text askedAt answer answeredAt}assessment{id strengths improvements total rank issuedAt criteria{score reason criterion{code title{en cy}}}}}}",
};
