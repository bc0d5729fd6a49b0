/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PublishChallengeMutation, PublishChallengeMutationVariables } from './types.ts';

export const PublishChallengeDocument: TypedDocument<PublishChallengeMutation, PublishChallengeMutationVariables> = {
  name: "PublishChallenge",
  text: "mutation PublishChallenge($input:ChallengeStepInput!){publishChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
