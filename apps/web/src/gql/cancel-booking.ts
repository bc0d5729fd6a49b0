// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CancelBooking` was refused. */
export type CancelBookingErrorCode = 'NOT_BOOKED';

/** Which event. */
export type CancelBookingInput = {
  /** Its id. */
  id: string;
};

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;

export type CancelBookingMutation = { cancelBooking: { event: { id: string } | null, userErrors: Array<{ code: CancelBookingErrorCode, path: Array<string>, message: string }> } };

export const CancelBookingDocument: TypedDocument<CancelBookingMutation, CancelBookingMutationVariables> = {
  name: "CancelBooking",
  text: "mutation CancelBooking($input:CancelBookingInput!){cancelBooking(input:$input){event{id}userErrors{code path message}}}",
};
