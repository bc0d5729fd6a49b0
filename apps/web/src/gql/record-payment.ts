// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RecordPayment` was refused. */
export type RecordPaymentErrorCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'AMOUNT_MISSING' | 'IS_IN_KIND' | 'MORE_THAN_CALLED';

/** A payment that was made. */
export type RecordPaymentInput = {
  /** What was paid in pounds: all that was asked for, or a part. */
  amount: string;
  /** Which call. */
  id: string;
  /** The version you read. */
  version: number;
};

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;

export type RecordPaymentMutation = { recordPayment: { call: { id: string } | null, userErrors: Array<{ code: RecordPaymentErrorCode, path: Array<string>, message: string }> } };

export const RecordPaymentDocument: TypedDocument<RecordPaymentMutation, RecordPaymentMutationVariables> = {
  name: "RecordPayment",
  text: "mutation RecordPayment($input:RecordPaymentInput!){recordPayment(input:$input){call{id}userErrors{code path message}}}",
};
