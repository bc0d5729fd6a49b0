// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { ScoreStepInput } from './inputs-plain-m-to-z.ts';

/** Why `EscalateScore` was refused. */
export type EscalateScoreErrorCode = 'ALREADY_AGREED' | 'ESCALATED' | 'NOT_CHAIR' | 'NOT_DECLARED' | 'REASON_MISSING' | 'RECUSED' | 'SCORES_NOT_SENT' | 'UNKNOWN_CELL' | 'WRONG_STAGE';

export type EscalateScoreMutationVariables = Exact<{
  input: ScoreStepInput;
}>;

export type EscalateScoreMutation = { escalateScore: { challenge: { id: string } | null, userErrors: Array<{ code: EscalateScoreErrorCode, path: Array<string>, message: string }> } };

export const EscalateScoreDocument: TypedDocument<EscalateScoreMutation, EscalateScoreMutationVariables> = {
  name: "EscalateScore",
  text: "mutation EscalateScore($input:ScoreStepInput!){escalateScore(input:$input){challenge{id}userErrors{code path message}}}",
};
