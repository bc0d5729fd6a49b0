/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ApproveChallengeMutation, ApproveChallengeMutationVariables } from './types.ts';

export const ApproveChallengeDocument: TypedDocument<ApproveChallengeMutation, ApproveChallengeMutationVariables> = {
  name: "ApproveChallenge",
  text: "mutation ApproveChallenge($input:ChallengeStepInput!){approveChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
