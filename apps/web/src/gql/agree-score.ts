/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AgreeScoreMutation, AgreeScoreMutationVariables } from './types.ts';

export const AgreeScoreDocument: TypedDocument<AgreeScoreMutation, AgreeScoreMutationVariables> = {
  name: "AgreeScore",
  text: "mutation AgreeScore($input:AgreeScoreInput!){agreeScore(input:$input){challenge{id}userErrors{code path message}}}",
};
