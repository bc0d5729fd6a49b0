// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `DraftProposal` was refused. */
export type DraftProposalErrorCode = 'ALREADY_DRAFTED' | 'DEADLINE_PASSED' | 'NOT_OPEN' | 'WRONG_STATE';

/** A new proposal. */
export type DraftProposalInput = {
  /** The challenge it answers. */
  challengeId: string;
  /** Its title. */
  title?: string | null | undefined;
};

export type DraftProposalMutationVariables = Exact<{
  input: DraftProposalInput;
}>;

export type DraftProposalMutation = { draftProposal: { proposal: { id: string } | null, userErrors: Array<{ code: DraftProposalErrorCode, path: Array<string>, message: string }> } };

export const DraftProposalDocument: TypedDocument<DraftProposalMutation, DraftProposalMutationVariables> = {
  name: "DraftProposal",
  text: "mutation DraftProposal($input:DraftProposalInput!){draftProposal(input:$input){proposal{id}userErrors{code path message}}}",
};
