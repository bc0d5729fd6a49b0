// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AgreeScore` was refused. */
export type AgreeScoreErrorCode = 'ESCALATED' | 'NOBODY_SCORED' | 'NOT_CHAIR' | 'NOT_DECLARED' | 'NOT_ON_SCALE' | 'REASON_MISSING' | 'REASON_NOT_OWN' | 'RECUSED' | 'SCORES_NOT_SENT' | 'UNKNOWN_CELL' | 'WRONG_STAGE';

/** An agreed score. */
export type AgreeScoreInput = {
  /** Which criterion. */
  criterionCode: string;
  /** Which proposal. */
  proposalId: string;
  /** Why; the supplier reads it. Needed wherever the score is not the median. */
  reason: string;
  /** The score, from 0 to 5 with up to two decimals; leave it out to let the exact mean of the scores stand. */
  value?: number | null | undefined;
  /** The version of the cell you read; leave it out to record yours after whatever stands there. */
  version?: number | null | undefined;
};

export type AgreeScoreMutationVariables = Exact<{
  input: AgreeScoreInput;
}>;

export type AgreeScoreMutation = { agreeScore: { challenge: { id: string } | null, userErrors: Array<{ code: AgreeScoreErrorCode, path: Array<string>, message: string }> } };

export const AgreeScoreDocument: TypedDocument<AgreeScoreMutation, AgreeScoreMutationVariables> = {
  name: "AgreeScore",
  text: "mutation AgreeScore($input:AgreeScoreInput!){agreeScore(input:$input){challenge{id}userErrors{code path message}}}",
};
