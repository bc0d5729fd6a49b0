// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `CancelEvent` was refused. */
export type CancelEventErrorCode = 'REASON_MISSING' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STATE';

/** Which event, and why not. */
export type CancelEventInput = {
  /** Which event. */
  id: string;
  /** Why; whoever booked reads it. */
  reason: LocalisedTextInput;
};

export type CancelEventMutationVariables = Exact<{
  input: CancelEventInput;
}>;

export type CancelEventMutation = { cancelEvent: { event: { id: string } | null, userErrors: Array<{ code: CancelEventErrorCode, path: Array<string>, message: string }> } };

export const CancelEventDocument: TypedDocument<CancelEventMutation, CancelEventMutationVariables> = {
  name: "CancelEvent",
  text: "mutation CancelEvent($input:CancelEventInput!){cancelEvent(input:$input){event{id}userErrors{code path message}}}",
};
