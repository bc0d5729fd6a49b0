// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why one criterion was scored as it was, written out for the team. */
export type ExplanationInput = {
  /** The criterion, by its code. */
  criterionCode: string;
  /** What other suppliers read where this one is shortlisted; left out, they read the same without sentences that repeat what is claimed to be confidential. */
  forOthers?: string | null | undefined;
  /** Why, in words that refer to the proposal. Empty for the reason that the panel agreed on. */
  text: string;
};

/** Why `WriteAssessment` was refused. */
export type WriteAssessmentErrorCode = 'SCORES_NOT_AGREED' | 'TEXT_MISSING' | 'WRONG_STAGE';

/** Feedback on a proposal. */
export type WriteAssessmentInput = {
  /** Why each criterion was scored as it was, where more is to be said than what the panel agreed on. */
  explanations?: Array<ExplanationInput> | null | undefined;
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
