// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvaluatorStatus } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SendScores` was refused. */
export type SendScoresErrorCode = 'ALREADY_SENT' | 'NOTHING_ASSIGNED' | 'NOT_DECLARED' | 'RECUSED' | 'SAMPLE_FIRST' | 'SCORE_MISSING' | 'WRONG_STAGE';

/** Scores to send. */
export type SendScoresInput = {
  /** Which challenge. */
  challengeId: string;
};

export type SendScoresMutationVariables = Exact<{
  input: SendScoresInput;
}>;

export type SendScoresMutation = { sendScores: { scoresheet: { id: string, status: EvaluatorStatus, sentAt: string | null } | null, userErrors: Array<{ code: SendScoresErrorCode, path: Array<string>, message: string }> } };

export const SendScoresDocument: TypedDocument<SendScoresMutation, SendScoresMutationVariables> = {
  name: "SendScores",
  text: "mutation SendScores($input:SendScoresInput!){sendScores(input:$input){scoresheet{id status sentAt}userErrors{code path message}}}",
};
