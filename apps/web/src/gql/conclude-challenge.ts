/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConcludeChallengeMutation, ConcludeChallengeMutationVariables } from './types.ts';

export const ConcludeChallengeDocument: TypedDocument<ConcludeChallengeMutation, ConcludeChallengeMutationVariables> = {
  name: "ConcludeChallenge",
  text: "mutation ConcludeChallenge($input:StopChallengeInput!){concludeChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
