/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SendChallengeForReviewMutation, SendChallengeForReviewMutationVariables } from './types.ts';

export const SendChallengeForReviewDocument: TypedDocument<SendChallengeForReviewMutation, SendChallengeForReviewMutationVariables> = {
  name: "SendChallengeForReview",
  text: "mutation SendChallengeForReview($input:ChallengeStepInput!){sendChallengeForReview(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
