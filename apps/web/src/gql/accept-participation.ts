// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { ParticipationAnswerInput } from './inputs-plain-m-to-z.ts';

/** Why `AcceptParticipation` was refused. */
export type AcceptParticipationErrorCode = 'ANSWERED_ALREADY' | 'WRONG_STAGE';

export type AcceptParticipationMutationVariables = Exact<{
  input: ParticipationAnswerInput;
}>;

export type AcceptParticipationMutation = { acceptParticipation: { invitation: { id: string } | null, userErrors: Array<{ code: AcceptParticipationErrorCode, path: Array<string>, message: string }> } };

export const AcceptParticipationDocument: TypedDocument<AcceptParticipationMutation, AcceptParticipationMutationVariables> = {
  name: "AcceptParticipation",
  text: "mutation AcceptParticipation($input:ParticipationAnswerInput!){acceptParticipation(input:$input){invitation{id}userErrors{code path message}}}",
};
