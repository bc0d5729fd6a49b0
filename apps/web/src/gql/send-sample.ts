// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SendSample` was refused. */
export type SendSampleErrorCode = 'ALREADY_SENT' | 'NOT_DECLARED' | 'NO_SAMPLE' | 'RECUSED' | 'SCORE_MISSING' | 'WRONG_STAGE';

/** A sample to send. */
export type SendSampleInput = {
  /** Which challenge. */
  challengeId: string;
};

export type SendSampleMutationVariables = Exact<{
  input: SendSampleInput;
}>;

export type SendSampleMutation = { sendSample: { scoresheet: { id: string } | null, userErrors: Array<{ code: SendSampleErrorCode, path: Array<string>, message: string }> } };

export const SendSampleDocument: TypedDocument<SendSampleMutation, SendSampleMutationVariables> = {
  name: "SendSample",
  text: "mutation SendSample($input:SendSampleInput!){sendSample(input:$input){scoresheet{id}userErrors{code path message}}}",
};
