// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `GiveFeedback` was refused. */
export type GiveFeedbackErrorCode = 'ALREADY_GIVEN' | 'INVITATION_ENDED' | 'PERSONAL_DATA' | 'PLACE_UNKNOWN' | 'SERVICE_UNKNOWN';

/** What you think of a service where you live. Leave out names and anything about health, faith or politics. */
export type GiveFeedbackInput = {
  /** What falls short. */
  fallsShort?: string | null | undefined;
  /** The secret of an invitation, for people who work with a problem. */
  invitation?: string | null | undefined;
  /** The language of the words. */
  language?: Language;
  /** The GSS code of the place; not needed with an invitation. */
  place?: string | null | undefined;
  /** From 1, very dissatisfied, to 5, very satisfied. */
  satisfaction: number;
  /** The code of the service; not needed with an invitation. */
  service?: string | null | undefined;
  /** Why you think so. */
  why?: string | null | undefined;
  /** What works well. */
  works?: string | null | undefined;
};

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;

export type GiveFeedbackMutation = { giveFeedback: { feedback: { id: string, receipt: string } | null, userErrors: Array<{ code: GiveFeedbackErrorCode, path: Array<string>, message: string }> } };

export const GiveFeedbackDocument: TypedDocument<GiveFeedbackMutation, GiveFeedbackMutationVariables> = {
  name: "GiveFeedback",
  text: "mutation GiveFeedback($input:GiveFeedbackInput!){giveFeedback(input:$input){feedback{id receipt}userErrors{code path message}}}",
};
