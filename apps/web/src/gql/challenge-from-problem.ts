/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeFromProblemMutation, ChallengeFromProblemMutationVariables } from './types.ts';

export const ChallengeFromProblemDocument: TypedDocument<ChallengeFromProblemMutation, ChallengeFromProblemMutationVariables> = {
  name: "ChallengeFromProblem",
  text: "mutation ChallengeFromProblem($input:ChallengeFromProblemInput!){challengeFromProblem(input:$input){challenge{slug}userErrors{code path message}}}",
};
