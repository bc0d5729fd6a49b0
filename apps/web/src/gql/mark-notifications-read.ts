// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NotificationTopic } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `MarkNotificationsRead` was refused. */
export type MarkNotificationsReadErrorCode = 'NOTHING_NAMED';

/** Which notifications; without ids all of the topic, and without a topic all. */
export type MarkNotificationsReadInput = {
  /** Their ids; those that are not yours are left alone. */
  ids?: Array<string> | null | undefined;
  /** Only this topic. */
  topic?: NotificationTopic | null | undefined;
};

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;

export type MarkNotificationsReadMutation = { markNotificationsRead: { userErrors: Array<{ code: MarkNotificationsReadErrorCode, path: Array<string>, message: string }> } };

export const MarkNotificationsReadDocument: TypedDocument<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables> = {
  name: "MarkNotificationsRead",
  text: "mutation MarkNotificationsRead($input:MarkNotificationsReadInput!){markNotificationsRead(input:$input){userErrors{code path message}}}",
};
