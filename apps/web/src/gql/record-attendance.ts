// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** How many people of an organisation were there. */
export type AttendanceInput = {
  /** Which organisation; null for people without one. */
  organisationId?: string | null | undefined;
  /** How many. */
  people: number;
};

/** Why `RecordAttendance` was refused. */
export type RecordAttendanceErrorCode = 'NAMED_TWICE' | 'NOT_HELD_YET' | 'NO_SUCH_ORGANISATION' | 'WRONG_STATE';

/** Who was there. */
export type RecordAttendanceInput = {
  /** Everybody; it replaces what was recorded before. */
  attendance: Array<AttendanceInput>;
  /** Which event. */
  id: string;
};

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;

export type RecordAttendanceMutation = { recordAttendance: { event: { id: string } | null, userErrors: Array<{ code: RecordAttendanceErrorCode, path: Array<string>, message: string }> } };

export const RecordAttendanceDocument: TypedDocument<RecordAttendanceMutation, RecordAttendanceMutationVariables> = {
  name: "RecordAttendance",
  text: "mutation RecordAttendance($input:RecordAttendanceInput!){recordAttendance(input:$input){event{id}userErrors{code path message}}}",
};
