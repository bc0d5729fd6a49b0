/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UpdateChallengeMutation, UpdateChallengeMutationVariables } from './types.ts';

export const UpdateChallengeDocument: TypedDocument<UpdateChallengeMutation, UpdateChallengeMutationVariables> = {
  name: "UpdateChallenge",
  text: "mutation UpdateChallenge($input:UpdateChallengeInput!){updateChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
