// Notifications as the API shows them.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Pace, PACES, type Topic, TOPICS } from '@moothall/domain/notification';
import { connectionOf } from '../platform/graphql/pages.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';

export const TopicEnum: Record<string, Topic> = Object.fromEntries(TOPICS.map((topic) => [topic, topic]));
registerEnumType(TopicEnum, { name: 'NotificationTopic', description: 'What a notification is about.' });

export const PaceEnum: Record<string, Pace> = Object.fromEntries(PACES.map((pace) => [pace, pace]));
registerEnumType(PaceEnum, { name: 'LetterPace', description: 'When letters on a topic go out: one for each as it happens, gathered each morning, gathered on Mondays, or none.' });

@ObjectType({ description: 'A part of what a notification says.' })
export class NotificationPart {
  @Field(() => LocalisedText, { description: 'What the text is.' })
  label: LocalisedText;
  @Field(() => LocalisedText, { description: 'The text.' })
  text: LocalisedText;
}

@ObjectType({ description: 'Something the viewer is told of.' })
export class Notification {
  @Field(() => ID, { description: 'The id.' })
  id: string;
  @Field(() => TopicEnum, { description: 'What it is about.' })
  topic: Topic;
  @Field({ description: 'When it happened.' })
  at: Date;
  @Field({ description: 'Whether the viewer has read it.' })
  isRead: boolean;
  @Field(() => LocalisedText, { description: 'What happened, in one sentence.' })
  headline: LocalisedText;
  @Field(() => [NotificationPart], { description: 'What it says: the answer, what was changed, where and when.' })
  parts: readonly NotificationPart[];
  @Field(() => LocalisedText, { description: 'Why the viewer is told.' })
  because: LocalisedText;
  @Field({ description: 'The page of the site where it stands.' })
  path: string;

  challengeId: string | null;
}

export const NotificationConnection = connectionOf('Notification', () => Notification);

@ObjectType({ description: 'How letters on a topic reach the viewer.' })
export class NotificationChoice {
  @Field(() => TopicEnum, { description: 'The topic.' })
  topic: Topic;
  @Field(() => PaceEnum, { description: 'When letters go out.' })
  pace: Pace;
}
