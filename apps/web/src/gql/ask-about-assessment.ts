// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AskAboutAssessment` was refused. */
export type AskAboutAssessmentErrorCode = 'ASKED_ALREADY' | 'NOT_ISSUED' | 'TEXT_MISSING';

/** A question about feedback. */
export type AskAboutAssessmentInput = {
  /** Your proposal. */
  proposalId: string;
  /** What is not clear. There is one question, so ask all of it. */
  text: string;
};

export type AskAboutAssessmentMutationVariables = Exact<{
  input: AskAboutAssessmentInput;
}>;

export type AskAboutAssessmentMutation = { askAboutAssessment: { proposal: { id: string } | null, userErrors: Array<{ code: AskAboutAssessmentErrorCode, path: Array<string>, message: string }> } };

export const AskAboutAssessmentDocument: TypedDocument<AskAboutAssessmentMutation, AskAboutAssessmentMutationVariables> = {
  name: "AskAboutAssessment",
  text: "mutation AskAboutAssessment($input:AskAboutAssessmentInput!){askAboutAssessment(input:$input){proposal{id}userErrors{code path message}}}",
};
