// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language, LetterPace, NotificationTopic } from './enums.ts';
import type { Exact } from './inputs.ts';

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;

export type NotificationSettingsQuery = { viewer: { letterLanguage: Language, person: { id: string } | null, notificationChoices: Array<{ topic: NotificationTopic, pace: LetterPace }> } };

export const NotificationSettingsDocument: TypedDocument<NotificationSettingsQuery, NotificationSettingsQueryVariables> = {
  name: "NotificationSettings",
  text: "query NotificationSettings{viewer{person{id}letterLanguage notificationChoices{topic pace}}}",
};
