// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationMethod } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `DraftConsultation` was refused. */
export type DraftConsultationErrorCode = 'TITLE_MISSING' | 'TITLE_TOO_LONG';

/** A new consultation. */
export type DraftConsultationInput = {
  /** How people will answer; it cannot be changed. */
  method: ConsultationMethod;
  /** The council that asks; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** Its name. */
  title: LocalisedTextInput;
};

export type DraftConsultationMutationVariables = Exact<{
  input: DraftConsultationInput;
}>;

export type DraftConsultationMutation = { draftConsultation: { consultation: { slug: string } | null, userErrors: Array<{ code: DraftConsultationErrorCode, path: Array<string>, message: string }> } };

export const DraftConsultationDocument: TypedDocument<DraftConsultationMutation, DraftConsultationMutationVariables> = {
  name: "DraftConsultation",
  text: "mutation DraftConsultation($input:DraftConsultationInput!){draftConsultation(input:$input){consultation{slug}userErrors{code path message}}}",
};
