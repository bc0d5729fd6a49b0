/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NewChallengeQuery, NewChallengeQueryVariables } from './types.ts';

export const NewChallengeDocument: TypedDocument<NewChallengeQuery, NewChallengeQueryVariables> = {
  name: "NewChallenge",
  text: "query NewChallenge{viewer{person{id}actingFor{id kind name{en cy}place{code nation}}}}",
};
