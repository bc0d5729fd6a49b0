// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvaluatorStatus } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ScoreProposal` was refused. */
export type ScoreProposalErrorCode = 'ALREADY_SENT' | 'NOT_ASSIGNED' | 'NOT_DECLARED' | 'NOT_ON_SCALE' | 'REASON_MISSING' | 'RECUSED' | 'SAMPLE_FIRST' | 'SAMPLE_SENT' | 'UNKNOWN_CRITERION' | 'WRONG_STAGE';

/** One score. */
export type ScoreProposalInput = {
  /** Which criterion. */
  criterionCode: string;
  /** Which proposal. */
  proposalId: string;
  /** What in the proposal led to it. */
  reason: string;
  /** The score, from 0 to 5. */
  value: number;
};

export type ScoreProposalMutationVariables = Exact<{
  input: ScoreProposalInput;
}>;

export type ScoreProposalMutation = { scoreProposal: { scoresheet: { id: string, status: EvaluatorStatus } | null, userErrors: Array<{ code: ScoreProposalErrorCode, path: Array<string>, message: string }> } };

export const ScoreProposalDocument: TypedDocument<ScoreProposalMutation, ScoreProposalMutationVariables> = {
  name: "ScoreProposal",
  text: "mutation ScoreProposal($input:ScoreProposalInput!){scoreProposal(input:$input){scoresheet{id status}userErrors{code path message}}}",
};
