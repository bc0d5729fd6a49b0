// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type AssessmentPageQueryVariables = Exact<{
  slug: string;
  proposalId: string;
}>;

export type AssessmentPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction>, scaleMax: number, title: { en: string | null, cy: string | null }, moderation: { cells: Array<{ proposal: { id: string }, criterion: { code: string, position: number, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string }>, agreed: { value: number, reason: string } | null }> } | null } | null, proposal: { id: string, title: string | null, label: string | null, summary: string | null, assessment: { id: string, strengths: string, improvements: string, writtenAt: string, issuedAt: string | null, criteria: Array<{ reason: string, agreedReason: string | null, forOthers: string | null, criterion: { code: string } }> } | null, assessmentQuestion: { text: string, askedAt: string, answer: string | null, answeredAt: string | null } | null } | null };

export const AssessmentPageDocument: TypedDocument<AssessmentPageQuery, AssessmentPageQueryVariables> = {
  name: "AssessmentPage",
  text: "query AssessmentPage($slug:String!$proposalId:ID!){viewer{person{id}}challenge(slug:$slug){id slug viewerCan scaleMax title{en cy}moderation{cells{proposal{id}criterion{code position weightBp minimumScore title{en cy}}scores{value reason}agreed{value reason}}}}proposal(id:$proposalId){id title label summary assessment{id strengths improvements writtenAt issuedAt criteria{reason agreedReason forOthers criterion{code}}}assessmentQuestion{text askedAt answer answeredAt}}}",
};
