// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeStepInput, Exact } from './inputs-plain-a-to-l.ts';

/** Why `SendChallengeForReview` was refused. */
export type SendChallengeForReviewErrorCode = 'MISSING' | 'WRONG_STAGE';

export type SendChallengeForReviewMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;

export type SendChallengeForReviewMutation = { sendChallengeForReview: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: SendChallengeForReviewErrorCode, path: Array<string>, message: string }> } };

export const SendChallengeForReviewDocument: TypedDocument<SendChallengeForReviewMutation, SendChallengeForReviewMutationVariables> = {
  name: "SendChallengeForReview",
  text: "mutation SendChallengeForReview($input:ChallengeStepInput!){sendChallengeForReview(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
