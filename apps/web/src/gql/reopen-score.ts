// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { ScoreStepInput } from './inputs-plain-m-to-z.ts';

/** Why `ReopenScore` was refused. */
export type ReopenScoreErrorCode = 'NOT_AGREED' | 'NOT_CHAIR' | 'NOT_DECLARED' | 'REASON_MISSING' | 'RECUSED' | 'SCORES_NOT_SENT' | 'UNKNOWN_CELL' | 'WRONG_STAGE';

export type ReopenScoreMutationVariables = Exact<{
  input: ScoreStepInput;
}>;

export type ReopenScoreMutation = { reopenScore: { challenge: { id: string } | null, userErrors: Array<{ code: ReopenScoreErrorCode, path: Array<string>, message: string }> } };

export const ReopenScoreDocument: TypedDocument<ReopenScoreMutation, ReopenScoreMutationVariables> = {
  name: "ReopenScore",
  text: "mutation ReopenScore($input:ScoreStepInput!){reopenScore(input:$input){challenge{id}userErrors{code path message}}}",
};
