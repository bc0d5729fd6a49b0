// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AnswerCaseStudy` was refused. */
export type AnswerCaseStudyErrorCode = 'LINK_ENDED';

/** What a client says of a case study. */
export type AnswerCaseStudyInput = {
  /** Whether what it says is true. */
  isTrue: boolean;
  /** The last part of the link in the letter. */
  token: string;
};

export type AnswerCaseStudyMutationVariables = Exact<{
  input: AnswerCaseStudyInput;
}>;

export type AnswerCaseStudyMutation = { answerCaseStudy: { isTrue: boolean | null, userErrors: Array<{ code: AnswerCaseStudyErrorCode, path: Array<string>, message: string }> } };

export const AnswerCaseStudyDocument: TypedDocument<AnswerCaseStudyMutation, AnswerCaseStudyMutationVariables> = {
  name: "AnswerCaseStudy",
  text: "mutation AnswerCaseStudy($input:AnswerCaseStudyInput!){answerCaseStudy(input:$input){isTrue userErrors{code path message}}}",
};
