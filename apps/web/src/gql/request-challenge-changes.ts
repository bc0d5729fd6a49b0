/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RequestChallengeChangesMutation, RequestChallengeChangesMutationVariables } from './types.ts';

export const RequestChallengeChangesDocument: TypedDocument<RequestChallengeChangesMutation, RequestChallengeChangesMutationVariables> = {
  name: "RequestChallengeChanges",
  text: "mutation RequestChallengeChanges($input:ChallengeReasonInput!){requestChallengeChanges(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
