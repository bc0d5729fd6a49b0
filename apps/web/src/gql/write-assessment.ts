// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-a-to-l.ts';

/** Why `WriteAssessment` was refused. */
export type WriteAssessmentErrorCode = 'SCORES_NOT_AGREED' | 'TEXT_MISSING' | 'WRONG_STAGE';

/** Feedback on a proposal. */
export type WriteAssessmentInput = {
  /** What would have scored higher. */
  improvements: string;
  /** Which proposal. */
  proposalId: string;
  /** What was strong. */
  strengths: string;
};

export type WriteAssessmentMutationVariables = Exact<{
  input: WriteAssessmentInput;
}>;

export type WriteAssessmentMutation = { writeAssessment: { proposal: { id: string } | null, userErrors: Array<{ code: WriteAssessmentErrorCode, path: Array<string>, message: string }> } };

export const WriteAssessmentDocument: TypedDocument<WriteAssessmentMutation, WriteAssessmentMutationVariables> = {
  name: "WriteAssessment",
  text: "mutation WriteAssessment($input:WriteAssessmentInput!){writeAssessment(input:$input){proposal{id}userErrors{code path message}}}",
};
