// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `OpenProposals` was refused. */
export type OpenProposalsErrorCode = 'INTERESTED' | 'NOTHING_SENT' | 'NOT_ASKED' | 'NOT_CLOSED' | 'OPENED_ALREADY' | 'SAME_PERSON' | 'SEAL_BROKEN' | 'TOO_EARLY';

/** Proposals to open. */
export type OpenProposalsInput = {
  /** Of which challenge. */
  challengeId: string;
};

export type OpenProposalsMutationVariables = Exact<{
  input: OpenProposalsInput;
}>;

export type OpenProposalsMutation = { openProposals: { challenge: { id: string } | null, userErrors: Array<{ code: OpenProposalsErrorCode, path: Array<string>, message: string }> } };

export const OpenProposalsDocument: TypedDocument<OpenProposalsMutation, OpenProposalsMutationVariables> = {
  name: "OpenProposals",
  text: "mutation OpenProposals($input:OpenProposalsInput!){openProposals(input:$input){challenge{id}userErrors{code path message}}}",
};
