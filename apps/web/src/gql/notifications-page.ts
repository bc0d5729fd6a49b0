// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NotificationTopic } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NotificationsPageQueryVariables = Exact<{
  topic?: NotificationTopic | null | undefined;
  unreadOnly: boolean;
  after?: string | null | undefined;
}>;

export type NotificationsPageQuery = { viewer: { unreadNotifications: number, person: { id: string } | null, notifications: { nodes: Array<{ id: string, topic: NotificationTopic, at: string, isRead: boolean, path: string, headline: { en: string | null, cy: string | null }, parts: Array<{ label: { en: string | null, cy: string | null }, text: { en: string | null, cy: string | null } }>, because: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export const NotificationsPageDocument: TypedDocument<NotificationsPageQuery, NotificationsPageQueryVariables> = {
  name: "NotificationsPage",
  text: "query NotificationsPage($topic:NotificationTopic$unreadOnly:Boolean!$after:String){viewer{person{id}unreadNotifications notifications(first:20 after:$after topic:$topic unreadOnly:$unreadOnly){nodes{...ToldNotification}pageInfo{hasNextPage endCursor}}}}fragment ToldNotification on Notification{id topic at isRead path headline{en cy}parts{label{en cy}text{en cy}}because{en cy}}",
};
