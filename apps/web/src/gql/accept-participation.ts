/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AcceptParticipationMutation, AcceptParticipationMutationVariables } from './types.ts';

export const AcceptParticipationDocument: TypedDocument<AcceptParticipationMutation, AcceptParticipationMutationVariables> = {
  name: "AcceptParticipation",
  text: "mutation AcceptParticipation($input:ParticipationAnswerInput!){acceptParticipation(input:$input){invitation{id}userErrors{code path message}}}",
};
