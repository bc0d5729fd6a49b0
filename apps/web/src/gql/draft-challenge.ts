/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DraftChallengeMutation, DraftChallengeMutationVariables } from './types.ts';

export const DraftChallengeDocument: TypedDocument<DraftChallengeMutation, DraftChallengeMutationVariables> = {
  name: "DraftChallenge",
  text: "mutation DraftChallenge($input:DraftChallengeInput!){draftChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
