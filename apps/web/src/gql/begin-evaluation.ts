// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `BeginEvaluation` was refused. */
export type BeginEvaluationErrorCode = 'DECLARATION_MISSING' | 'NOT_OPENED' | 'NO_PROPOSALS' | 'PANEL_TOO_SMALL' | 'SAMPLE_TOO_LARGE' | 'UNKNOWN_PROPOSAL' | 'WRONG_STAGE';

/** An evaluation to begin. */
export type BeginEvaluationInput = {
  /** Which challenge. */
  challengeId: string;
  /** Proposals that everybody scores first, at most three; the rest opens when the panel has talked about them. */
  sample?: Array<string> | null | undefined;
  /** How many to score first, in place of naming them: those that were sent earliest. */
  sampleSize?: number | null | undefined;
  /** The version you read. */
  version: number;
};

export type BeginEvaluationMutationVariables = Exact<{
  input: BeginEvaluationInput;
}>;

export type BeginEvaluationMutation = { beginEvaluation: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: BeginEvaluationErrorCode, path: Array<string>, message: string }> } };

export const BeginEvaluationDocument: TypedDocument<BeginEvaluationMutation, BeginEvaluationMutationVariables> = {
  name: "BeginEvaluation",
  text: "mutation BeginEvaluation($input:BeginEvaluationInput!){beginEvaluation(input:$input){challenge{id stage}userErrors{code path message}}}",
};
