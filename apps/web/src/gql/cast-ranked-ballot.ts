/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CastRankedBallotMutation, CastRankedBallotMutationVariables } from './types.ts';

export const CastRankedBallotDocument: TypedDocument<CastRankedBallotMutation, CastRankedBallotMutationVariables> = {
  name: "CastRankedBallot",
  text: "mutation CastRankedBallot($input:CastRankedBallotInput!){castRankedBallot(input:$input){consultation{id}userErrors{code path message}}}",
};
