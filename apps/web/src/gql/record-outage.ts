// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `RecordOutage` was refused. */
export type RecordOutageErrorCode = 'ALREADY_CLOSED' | 'BEFORE_OPENING' | 'IN_THE_FUTURE' | 'REASON_MISSING' | 'TIMES_OUT_OF_ORDER' | 'TOO_SHORT' | 'TRANSLATION_MISSING' | 'WRONG_STAGE';

/** A time in which nobody could send anything. */
export type RecordOutageInput = {
  /** The new deadline; left out, it moves by the length of the outage. */
  extendTo?: string | null | undefined;
  /** When it began. */
  from: string;
  /** Which challenge. */
  id: string;
  /** What was down; everybody who watches reads it. A Welsh authority gives it in both languages. */
  reason: LocalisedTextInput;
  /** When it was over. */
  until: string;
  /** The version you read. */
  version: number;
};

export type RecordOutageMutationVariables = Exact<{
  input: RecordOutageInput;
}>;

export type RecordOutageMutation = { recordOutage: { challenge: { id: string, version: number } | null, userErrors: Array<{ code: RecordOutageErrorCode, path: Array<string>, message: string }> } };

export const RecordOutageDocument: TypedDocument<RecordOutageMutation, RecordOutageMutationVariables> = {
  name: "RecordOutage",
  text: "mutation RecordOutage($input:RecordOutageInput!){recordOutage(input:$input){challenge{id version}userErrors{code path message}}}",
};
