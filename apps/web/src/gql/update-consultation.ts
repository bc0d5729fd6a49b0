// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** What a consultation says. What is left out stays as it is. */
export type ConsultationContentInput = {
  /** What will be done with the answers. */
  about?: LocalisedTextInput | null | undefined;
  /** What can be spent, in pounds; for budget votes. */
  budget?: string | null | undefined;
  /** The deadline. */
  closesAt?: string | null | undefined;
  /** The question that people answer. */
  question?: LocalisedTextInput | null | undefined;
};

/** Why `UpdateConsultation` was refused. */
export type UpdateConsultationErrorCode = 'BUDGET_MISSING' | 'NO_BUDGET_VOTE' | 'WRONG_STATE';

/** What changes in a draft. */
export type UpdateConsultationInput = {
  /** The changes. */
  content: ConsultationContentInput;
  /** Which consultation. */
  id: string;
  /** The version you read. */
  version: number;
};

export type UpdateConsultationMutationVariables = Exact<{
  input: UpdateConsultationInput;
}>;

export type UpdateConsultationMutation = { updateConsultation: { consultation: { id: string } | null, userErrors: Array<{ code: UpdateConsultationErrorCode, path: Array<string>, message: string }> } };

export const UpdateConsultationDocument: TypedDocument<UpdateConsultationMutation, UpdateConsultationMutationVariables> = {
  name: "UpdateConsultation",
  text: "mutation UpdateConsultation($input:UpdateConsultationInput!){updateConsultation(input:$input){consultation{id}userErrors{code path message}}}",
};
