/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { TerminateChallengeMutation, TerminateChallengeMutationVariables } from './types.ts';

export const TerminateChallengeDocument: TypedDocument<TerminateChallengeMutation, TerminateChallengeMutationVariables> = {
  name: "TerminateChallenge",
  text: "mutation TerminateChallenge($input:StopChallengeInput!){terminateChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
