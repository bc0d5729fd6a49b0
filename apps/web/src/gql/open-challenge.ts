/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OpenChallengeMutation, OpenChallengeMutationVariables } from './types.ts';

export const OpenChallengeDocument: TypedDocument<OpenChallengeMutation, OpenChallengeMutationVariables> = {
  name: "OpenChallenge",
  text: "mutation OpenChallenge($input:ChallengeStepInput!){openChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
