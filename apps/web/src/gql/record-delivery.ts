// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RecordDelivery` was refused. */
export type RecordDeliveryErrorCode = 'MORE_THAN_LEFT' | 'NOTE_MISSING' | 'NOT_IN_KIND' | 'POT_CLOSED' | 'VALUE_MISSING';

/** Something that was delivered. */
export type RecordDeliveryInput = {
  /** What was delivered. The lead and the pledger can read it. */
  note: string;
  /** The pledge in kind. */
  pledgeId: string;
  /** What this part was valued at when it was pledged. A value, not cash. */
  value: string;
};

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;

export type RecordDeliveryMutation = { recordDelivery: { call: { id: string } | null, userErrors: Array<{ code: RecordDeliveryErrorCode, path: Array<string>, message: string }> } };

export const RecordDeliveryDocument: TypedDocument<RecordDeliveryMutation, RecordDeliveryMutationVariables> = {
  name: "RecordDelivery",
  text: "mutation RecordDelivery($input:RecordDeliveryInput!){recordDelivery(input:$input){call{id}userErrors{code path message}}}",
};
