// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EventAudience, Language } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `ChangeEvent` was refused. */
export type ChangeEventErrorCode = 'BELOW_BOOKED' | 'ENDS_BEFORE_START' | 'NO_LANGUAGE' | 'NO_SUCH_ZONE' | 'PLACE_MISSING' | 'REASON_MISSING' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STAGE' | 'WRONG_STATE';

/** A change of an event. */
export type ChangeEventInput = {
  /** Who can come. */
  audience?: EventAudience;
  /** How many people can come; null for any number. */
  capacity?: number | null | undefined;
  /** What will happen. */
  description?: LocalisedTextInput | null | undefined;
  /** When it ends. */
  endsAt: string;
  /** Which event. */
  id: string;
  /** In which languages it is held. */
  languages?: Array<Language>;
  /** The link to join; only whoever has a place sees it. */
  link?: string;
  /** What changes and why; whoever booked reads it. */
  note: LocalisedTextInput;
  /** Where. */
  place?: string;
  /** When it begins. A call that was not planned is written down afterwards. */
  startsAt: string;
  /** Its name. */
  title: LocalisedTextInput;
  /** The version you read. */
  version: number;
  /** The time zone of its place. */
  zone?: string;
};

export type ChangeEventMutationVariables = Exact<{
  input: ChangeEventInput;
}>;

export type ChangeEventMutation = { changeEvent: { event: { id: string } | null, userErrors: Array<{ code: ChangeEventErrorCode, path: Array<string>, message: string }> } };

export const ChangeEventDocument: TypedDocument<ChangeEventMutation, ChangeEventMutationVariables> = {
  name: "ChangeEvent",
  text: "mutation ChangeEvent($input:ChangeEventInput!){changeEvent(input:$input){event{id}userErrors{code path message}}}",
};
