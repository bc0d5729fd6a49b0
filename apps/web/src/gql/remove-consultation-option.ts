// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RemoveConsultationOption` was refused. */
export type RemoveConsultationOptionErrorCode = 'NO_SUCH_OPTION' | 'WRONG_STATE';

/** An option to take away. */
export type RemoveConsultationOptionInput = {
  /** Which consultation. */
  id: string;
  /** Which option. */
  optionId: string;
  /** The version you read. */
  version: number;
};

export type RemoveConsultationOptionMutationVariables = Exact<{
  input: RemoveConsultationOptionInput;
}>;

export type RemoveConsultationOptionMutation = { removeConsultationOption: { consultation: { id: string } | null, userErrors: Array<{ code: RemoveConsultationOptionErrorCode, path: Array<string>, message: string }> } };

export const RemoveConsultationOptionDocument: TypedDocument<RemoveConsultationOptionMutation, RemoveConsultationOptionMutationVariables> = {
  name: "RemoveConsultationOption",
  text: "mutation RemoveConsultationOption($input:RemoveConsultationOptionInput!){removeConsultationOption(input:$input){consultation{id}userErrors{code path message}}}",
};
