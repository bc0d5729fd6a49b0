// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `PublishEventRecord` was refused. */
export type PublishEventRecordErrorCode = 'ATTENDANCE_MISSING' | 'NOT_HELD_YET' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STATE';

/** What was said and shown. */
export type PublishRecordInput = {
  /** Which event. */
  id: string;
  /** Languages a machine translated. */
  machineTranslated?: Array<Language>;
  /** What was said, with all that matters to others. */
  said: LocalisedTextInput;
  /** What was shown. */
  shown?: LocalisedTextInput | null | undefined;
};

export type PublishEventRecordMutationVariables = Exact<{
  input: PublishRecordInput;
}>;

export type PublishEventRecordMutation = { publishEventRecord: { event: { id: string } | null, userErrors: Array<{ code: PublishEventRecordErrorCode, path: Array<string>, message: string }> } };

export const PublishEventRecordDocument: TypedDocument<PublishEventRecordMutation, PublishEventRecordMutationVariables> = {
  name: "PublishEventRecord",
  text: "mutation PublishEventRecord($input:PublishRecordInput!){publishEventRecord(input:$input){event{id}userErrors{code path message}}}",
};
