/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WriteAssessmentMutation, WriteAssessmentMutationVariables } from './types.ts';

export const WriteAssessmentDocument: TypedDocument<WriteAssessmentMutation, WriteAssessmentMutationVariables> = {
  name: "WriteAssessment",
  text: "mutation WriteAssessment($input:WriteAssessmentInput!){writeAssessment(input:$input){proposal{id}userErrors{code path message}}}",
};
