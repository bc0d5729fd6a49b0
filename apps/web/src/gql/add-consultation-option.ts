// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `AddConsultationOption` was refused. */
export type AddConsultationOptionErrorCode = 'COST_MISSING' | 'NO_SUCH_PROBLEM' | 'PROBLEM_TWICE' | 'TITLE_MISSING' | 'TITLE_TOO_LONG' | 'WRONG_STATE';

/** An option to add. */
export type AddConsultationOptionInput = {
  /** Which consultation. */
  id: string;
  /** The option. */
  option: OptionInput;
  /** The version you read. */
  version: number;
};

/** An option: a problem of the register, or a text of its own. */
export type OptionInput = {
  /** What it costs, in pounds; for budget votes. */
  cost?: string | null | undefined;
  /** What people should know of it. */
  note?: LocalisedTextInput | null | undefined;
  /** The problem that it stands for; its title is taken over. */
  problemId?: string | null | undefined;
  /** What it is, unless it stands for a problem. */
  title?: LocalisedTextInput | null | undefined;
};

export type AddConsultationOptionMutationVariables = Exact<{
  input: AddConsultationOptionInput;
}>;

export type AddConsultationOptionMutation = { addConsultationOption: { consultation: { id: string } | null, userErrors: Array<{ code: AddConsultationOptionErrorCode, path: Array<string>, message: string }> } };

export const AddConsultationOptionDocument: TypedDocument<AddConsultationOptionMutation, AddConsultationOptionMutationVariables> = {
  name: "AddConsultationOption",
  text: "mutation AddConsultationOption($input:AddConsultationOptionInput!){addConsultationOption(input:$input){consultation{id}userErrors{code path message}}}",
};
