// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language, LetterPace } from './enums-a-to-l.ts';
import type { NotificationTopic } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;

export type NotificationSettingsQuery = { viewer: { letterLanguage: Language, person: { id: string } | null, notificationChoices: Array<{ topic: NotificationTopic, pace: LetterPace }> } };

export const NotificationSettingsDocument: TypedDocument<NotificationSettingsQuery, NotificationSettingsQueryVariables> = {
  name: "NotificationSettings",
  text: "query NotificationSettings{viewer{person{id}letterLanguage notificationChoices{topic pace}}}",
};
