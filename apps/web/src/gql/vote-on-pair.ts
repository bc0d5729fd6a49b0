/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { VoteOnPairMutation, VoteOnPairMutationVariables } from './types.ts';

export const VoteOnPairDocument: TypedDocument<VoteOnPairMutation, VoteOnPairMutationVariables> = {
  name: "VoteOnPair",
  text: "mutation VoteOnPair($input:VoteOnPairInput!){voteOnPair(input:$input){consultation{id}userErrors{code path message}}}",
};
