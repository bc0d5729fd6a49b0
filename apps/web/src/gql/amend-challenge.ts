/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AmendChallengeMutation, AmendChallengeMutationVariables } from './types.ts';

export const AmendChallengeDocument: TypedDocument<AmendChallengeMutation, AmendChallengeMutationVariables> = {
  name: "AmendChallenge",
  text: "mutation AmendChallenge($input:AmendChallengeInput!){amendChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
