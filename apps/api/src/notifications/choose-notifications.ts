// `chooseNotifications`: when letters reach a person, topic by topic, and in which language.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { type Pace, PACES, type Topic, TOPICS } from '@moothall/domain/notification';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ViewerType } from '../identity/viewer.type.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Language } from '../platform/graphql/values.type.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { PaceEnum, TopicEnum } from './notification.type.ts';
import { storeChoices, storeLetterLanguage } from './store-choices.ts';

@InputType({ description: 'When letters on a topic go out.' })
export class NotificationChoiceInput {
  @Field(() => TopicEnum, { description: 'The topic.' })
  @IsIn(TOPICS)
  topic: Topic;

  @Field(() => PaceEnum, { description: 'When.' })
  @IsIn(PACES)
  pace: Pace;
}

@InputType({ description: 'What changes; the rest stays as it is.' })
export class ChooseNotificationsInput {
  @Field(() => [NotificationChoiceInput], { description: 'Topics with when their letters go out.' })
  @ArrayMaxSize(TOPICS.length, { message: 'Name each topic once.' })
  @ValidateNested({ each: true })
  @Type(() => NotificationChoiceInput)
  choices: NotificationChoiceInput[];

  @Field(() => Language, { nullable: true, description: 'The language of letters.' })
  @IsOptional()
  @IsIn(Object.keys(Language))
  language?: Language | null;
}

type Code = 'TOPIC_TWICE';
const VIEWER = { viewer: { type: () => ViewerType, description: 'Whoever chose.' } };
const ChooseNotificationsPayload = payloadOf<{ viewer: ViewerType | null }, Code>('ChooseNotifications', VIEWER, ['TOPIC_TWICE']);

@Resolver()
export class ChooseNotifications {
  constructor(private readonly verbs: Verbs) {}

  @Mutation(() => ChooseNotificationsPayload, { description: 'Chooses when letters reach you. What needs you is on the site whatever you choose.' })
  @Access('signed-in')
  async chooseNotifications(@Args('input', { description: 'What.' }) input: ChooseNotificationsInput, @Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    const answer = await this.verbs.run<{ ok: boolean }, Code>(context, 'chooseNotifications', input, async (tx) => {
      const topics = input.choices.map(({ topic }) => topic);
      if (new Set(topics).size < topics.length) return { userErrors: [{ code: 'TOPIC_TWICE', path: ['choices'], message: 'Name each topic once.' }] };
      await storeChoices(tx, personId, input.choices);
      if (input.language) await storeLetterLanguage(tx, personId, input.language);
      await append(tx, { chain: personId, act: 'person.letters-chosen', subject: personId, actor: { personId, organisationId: null }, data: { topics: topics.length }, isPublic: false });
      return { done: { ok: true } };
    });
    return { viewer: answer.done ? { isViewer: true } : null, userErrors: answer.userErrors ?? [] };
  }
}
