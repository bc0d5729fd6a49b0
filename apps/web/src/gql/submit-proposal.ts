// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** A step of a proposal. */
export type ProposalStepInput = {
  /** Which proposal. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `SubmitProposal` was refused. */
export type SubmitProposalErrorCode = 'CLAIMED_TWICE' | 'CLAIM_REPEATED' | 'CONSENT_MISSING' | 'COSTS_DIFFER' | 'DEADLINE_PASSED' | 'FILE_NOT_READY' | 'MISSING' | 'NOT_OPEN' | 'OUT_OF_RANGE' | 'SHARES_OVER_100' | 'TOO_LONG' | 'UNKNOWN_INDICATOR' | 'WRONG_STATE';

export type SubmitProposalMutationVariables = Exact<{
  input: ProposalStepInput;
}>;

export type SubmitProposalMutation = { submitProposal: { proposal: { id: string } | null, userErrors: Array<{ code: SubmitProposalErrorCode, path: Array<string>, message: string }> } };

export const SubmitProposalDocument: TypedDocument<SubmitProposalMutation, SubmitProposalMutationVariables> = {
  name: "SubmitProposal",
  text: "mutation SubmitProposal($input:ProposalStepInput!){submitProposal(input:$input){proposal{id}userErrors{code path message}}}",
};
