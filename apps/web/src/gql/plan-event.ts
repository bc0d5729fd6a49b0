// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EventAudience, EventKind, Language } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `PlanEvent` was refused. */
export type PlanEventErrorCode = 'BELOW_BOOKED' | 'ENDS_BEFORE_START' | 'NO_LANGUAGE' | 'NO_SUCH_ZONE' | 'PLACE_MISSING' | 'REASON_MISSING' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STAGE' | 'WRONG_STATE';

/** A new event. */
export type PlanEventInput = {
  /** Who can come. */
  audience?: EventAudience;
  /** How many people can come; null for any number. */
  capacity?: number | null | undefined;
  /** Of which challenge. */
  challengeId: string;
  /** What will happen. */
  description?: LocalisedTextInput | null | undefined;
  /** When it ends. */
  endsAt: string;
  /** What it is. */
  kind: EventKind;
  /** In which languages it is held. */
  languages?: Array<Language>;
  /** The link to join; only whoever has a place sees it. */
  link?: string;
  /** Where. */
  place?: string;
  /** When it begins. A call that was not planned is written down afterwards. */
  startsAt: string;
  /** Its name. */
  title: LocalisedTextInput;
  /** The time zone of its place. */
  zone?: string;
};

export type PlanEventMutationVariables = Exact<{
  input: PlanEventInput;
}>;

export type PlanEventMutation = { planEvent: { event: { id: string } | null, userErrors: Array<{ code: PlanEventErrorCode, path: Array<string>, message: string }> } };

export const PlanEventDocument: TypedDocument<PlanEventMutation, PlanEventMutationVariables> = {
  name: "PlanEvent",
  text: "mutation PlanEvent($input:PlanEventInput!){planEvent(input:$input){event{id}userErrors{code path message}}}",
};
