/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DeclineParticipationMutation, DeclineParticipationMutationVariables } from './types.ts';

export const DeclineParticipationDocument: TypedDocument<DeclineParticipationMutation, DeclineParticipationMutationVariables> = {
  name: "DeclineParticipation",
  text: "mutation DeclineParticipation($input:ParticipationAnswerInput!){declineParticipation(input:$input){invitation{id}userErrors{code path message}}}",
};
