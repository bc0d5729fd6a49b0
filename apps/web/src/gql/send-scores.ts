/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SendScoresMutation, SendScoresMutationVariables } from './types.ts';

export const SendScoresDocument: TypedDocument<SendScoresMutation, SendScoresMutationVariables> = {
  name: "SendScores",
  text: "mutation SendScores($input:SendScoresInput!){sendScores(input:$input){scoresheet{id status sentAt}userErrors{code path message}}}",
};
