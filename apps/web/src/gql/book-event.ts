// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `BookEvent` was refused. */
export type BookEventErrorCode = 'BEGUN_ALREADY' | 'BOOKED_ALREADY' | 'NOT_FOR_YOU' | 'PEOPLE_OUT_OF_RANGE' | 'WRONG_STATE';

/** Who comes. */
export type BookEventInput = {
  /** Which event. */
  id: string;
  /** How many people, from 1 to 10. */
  people?: number;
};

export type BookEventMutationVariables = Exact<{
  input: BookEventInput;
}>;

export type BookEventMutation = { bookEvent: { event: { id: string } | null, userErrors: Array<{ code: BookEventErrorCode, path: Array<string>, message: string }> } };

export const BookEventDocument: TypedDocument<BookEventMutation, BookEventMutationVariables> = {
  name: "BookEvent",
  text: "mutation BookEvent($input:BookEventInput!){bookEvent(input:$input){event{id}userErrors{code path message}}}",
};
