// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CheckValuation` was refused. */
export type CheckValuationErrorCode = 'ALREADY_CHECKED' | 'NOTE_MISSING' | 'WRONG_STATE';

/** What you say of a value. */
export type CheckValuationInput = {
  /** Whether it is worth what is declared. */
  agrees: boolean;
  /** Which pledge. */
  id: string;
  /** How you came to that; needed when you do not agree. Shown with the pledge. */
  note?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type CheckValuationMutationVariables = Exact<{
  input: CheckValuationInput;
}>;

export type CheckValuationMutation = { checkValuation: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: CheckValuationErrorCode, path: Array<string>, message: string }> } };

export const CheckValuationDocument: TypedDocument<CheckValuationMutation, CheckValuationMutationVariables> = {
  name: "CheckValuation",
  text: "mutation CheckValuation($input:CheckValuationInput!){checkValuation(input:$input){pledge{id status}userErrors{code path message}}}",
};
