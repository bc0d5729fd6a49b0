// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationStepInput, Exact } from './inputs-plain-a-to-l.ts';

/** Why `OpenConsultation` was refused. */
export type OpenConsultationErrorCode = 'BUDGET_MISSING' | 'COST_MISSING' | 'DEADLINE_MISSING' | 'DEADLINE_PAST' | 'NOBODY_INVITED' | 'QUESTION_MISSING' | 'TOO_FEW_OPTIONS' | 'TOO_MANY_OPTIONS' | 'WRONG_STATE';

export type OpenConsultationMutationVariables = Exact<{
  input: ConsultationStepInput;
}>;

export type OpenConsultationMutation = { openConsultation: { consultation: { id: string } | null, userErrors: Array<{ code: OpenConsultationErrorCode, path: Array<string>, message: string }> } };

export const OpenConsultationDocument: TypedDocument<OpenConsultationMutation, OpenConsultationMutationVariables> = {
  name: "OpenConsultation",
  text: "mutation OpenConsultation($input:ConsultationStepInput!){openConsultation(input:$input){consultation{id}userErrors{code path message}}}",
};
