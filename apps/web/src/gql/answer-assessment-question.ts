// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AnswerAssessmentQuestion` was refused. */
export type AnswerAssessmentQuestionErrorCode = 'ANSWERED_ALREADY' | 'NOTHING_ASKED' | 'TEXT_MISSING';

/** The answer to a question about feedback. */
export type AnswerAssessmentQuestionInput = {
  /** The answer; the supplier reads it. */
  answer: string;
  /** Which proposal. */
  proposalId: string;
};

export type AnswerAssessmentQuestionMutationVariables = Exact<{
  input: AnswerAssessmentQuestionInput;
}>;

export type AnswerAssessmentQuestionMutation = { answerAssessmentQuestion: { proposal: { id: string } | null, userErrors: Array<{ code: AnswerAssessmentQuestionErrorCode, path: Array<string>, message: string }> } };

export const AnswerAssessmentQuestionDocument: TypedDocument<AnswerAssessmentQuestionMutation, AnswerAssessmentQuestionMutationVariables> = {
  name: "AnswerAssessmentQuestion",
  text: "mutation AnswerAssessmentQuestion($input:AnswerAssessmentQuestionInput!){answerAssessmentQuestion(input:$input){proposal{id}userErrors{code path message}}}",
};
