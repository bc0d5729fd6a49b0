// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language, LetterPace } from './enums-a-to-l.ts';
import type { NotificationTopic } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ChooseNotifications` was refused. */
export type ChooseNotificationsErrorCode = 'TOPIC_TWICE';

/** What changes; the rest stays as it is. */
export type ChooseNotificationsInput = {
  /** Topics with when their letters go out. */
  choices: Array<NotificationChoiceInput>;
  /** The language of letters. */
  language?: Language | null | undefined;
};

/** When letters on a topic go out. */
export type NotificationChoiceInput = {
  /** When. */
  pace: LetterPace;
  /** The topic. */
  topic: NotificationTopic;
};

export type ChooseNotificationsMutationVariables = Exact<{
  input: ChooseNotificationsInput;
}>;

export type ChooseNotificationsMutation = { chooseNotifications: { userErrors: Array<{ code: ChooseNotificationsErrorCode, path: Array<string>, message: string }> } };

export const ChooseNotificationsDocument: TypedDocument<ChooseNotificationsMutation, ChooseNotificationsMutationVariables> = {
  name: "ChooseNotifications",
  text: "mutation ChooseNotifications($input:ChooseNotificationsInput!){chooseNotifications(input:$input){userErrors{code path message}}}",
};
