// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationStepInput, Exact } from './inputs-plain-a-to-l.ts';

/** Why `CloseConsultation` was refused. */
export type CloseConsultationErrorCode = 'TOO_EARLY' | 'WRONG_STATE';

export type CloseConsultationMutationVariables = Exact<{
  input: ConsultationStepInput;
}>;

export type CloseConsultationMutation = { closeConsultation: { consultation: { id: string } | null, userErrors: Array<{ code: CloseConsultationErrorCode, path: Array<string>, message: string }> } };

export const CloseConsultationDocument: TypedDocument<CloseConsultationMutation, CloseConsultationMutationVariables> = {
  name: "CloseConsultation",
  text: "mutation CloseConsultation($input:ConsultationStepInput!){closeConsultation(input:$input){consultation{id}userErrors{code path message}}}",
};
