/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WithdrawChallengeMutation, WithdrawChallengeMutationVariables } from './types.ts';

export const WithdrawChallengeDocument: TypedDocument<WithdrawChallengeMutation, WithdrawChallengeMutationVariables> = {
  name: "WithdrawChallenge",
  text: "mutation WithdrawChallenge($input:StopChallengeInput!){withdrawChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
