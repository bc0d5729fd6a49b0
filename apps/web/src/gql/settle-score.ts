// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SettleScore` was refused. */
export type SettleScoreErrorCode = 'HAS_INTEREST' | 'NOT_ESCALATED' | 'NOT_ON_SCALE' | 'REASON_MISSING' | 'UNKNOWN_CELL' | 'WRONG_STAGE';

/** A score that the panel handed on. */
export type SettleScoreInput = {
  /** Which criterion. */
  criterionCode: string;
  /** That you have no interest in anybody who takes part. */
  hasNoInterest: boolean;
  /** Which proposal. */
  proposalId: string;
  /** Why; the supplier reads it. */
  reason: string;
  /** The score, from 0 to 5 with up to two decimals. */
  value: number;
  /** The version of the cell you read. */
  version?: number | null | undefined;
};

export type SettleScoreMutationVariables = Exact<{
  input: SettleScoreInput;
}>;

export type SettleScoreMutation = { settleScore: { challenge: { id: string } | null, userErrors: Array<{ code: SettleScoreErrorCode, path: Array<string>, message: string }> } };

export const SettleScoreDocument: TypedDocument<SettleScoreMutation, SettleScoreMutationVariables> = {
  name: "SettleScore",
  text: "mutation SettleScore($input:SettleScoreInput!){settleScore(input:$input){challenge{id}userErrors{code path message}}}",
};
