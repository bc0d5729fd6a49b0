// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Whether words stand in both versions, only in the earlier one, or only in the later one. */
export type DifferenceKind = 'ADDED' | 'REMOVED' | 'SAME';

export type ProposalDifferenceQueryVariables = Exact<{
  id: string;
  from: number;
  to?: number | null | undefined;
}>;

export type ProposalDifferenceQuery = { proposal: { id: string, difference: Array<{ field: string, parts: Array<{ kind: DifferenceKind, text: string }> }> | null } | null };

export const ProposalDifferenceDocument: TypedDocument<ProposalDifferenceQuery, ProposalDifferenceQueryVariables> = {
  name: "ProposalDifference",
  text: "query ProposalDifference($id:ID!$from:Int!$to:Int){proposal(id:$id){id difference(from:$from to:$to){field parts{kind text}}}}",
};
