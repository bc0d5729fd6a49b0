// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ProposalVersionsQueryVariables = Exact<{
  id: string;
}>;

export type ProposalVersionsQuery = { viewer: { person: { id: string } | null }, proposal: { id: string, title: string | null, challenge: { id: string, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, name: { en: string | null, cy: string | null } }> }, versions: Array<{ proposalVersion: number, submittedAt: string, hash: string }> | null } | null };

export const ProposalVersionsDocument: TypedDocument<ProposalVersionsQuery, ProposalVersionsQueryVariables> = {
  name: "ProposalVersions",
  text: "query ProposalVersions($id:ID!){viewer{person{id}}proposal(id:$id){id title challenge{id title{en cy}indicators{code name{en cy}}}versions{proposalVersion submittedAt hash}}}",
};
