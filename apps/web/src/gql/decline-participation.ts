// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { ParticipationAnswerInput } from './inputs-plain-m-to-z.ts';

/** Why `DeclineParticipation` was refused. */
export type DeclineParticipationErrorCode = 'ANSWERED_ALREADY' | 'WRONG_STAGE';

export type DeclineParticipationMutationVariables = Exact<{
  input: ParticipationAnswerInput;
}>;

export type DeclineParticipationMutation = { declineParticipation: { invitation: { id: string } | null, userErrors: Array<{ code: DeclineParticipationErrorCode, path: Array<string>, message: string }> } };

export const DeclineParticipationDocument: TypedDocument<DeclineParticipationMutation, DeclineParticipationMutationVariables> = {
  name: "DeclineParticipation",
  text: "mutation DeclineParticipation($input:ParticipationAnswerInput!){declineParticipation(input:$input){invitation{id}userErrors{code path message}}}",
};
