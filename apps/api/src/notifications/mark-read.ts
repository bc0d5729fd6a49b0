// `markNotificationsRead`: one, some, or all.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { type Topic, TOPICS } from '@moothall/domain/notification';
import { ArrayMaxSize, IsIn, IsOptional, IsString } from 'class-validator';
import { ViewerType } from '../identity/viewer.type.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { LARGEST_PAGE } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { TopicEnum } from './notification.type.ts';
import { storeRead } from './store-notifications.ts';

@InputType({ description: 'Which notifications; without ids all of the topic, and without a topic all.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'Their ids; those that are not yours are left alone.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(LARGEST_PAGE, { message: `Name at most ${LARGEST_PAGE}.` })
  ids?: string[] | null;

  @Field(() => TopicEnum, { nullable: true, description: 'Only this topic.' })
  @IsOptional()
  @IsIn(TOPICS)
  topic?: Topic | null;
}

const VIEWER = { viewer: { type: () => ViewerType, description: 'Whoever read.' } };
const MarkNotificationsReadPayload = payloadOf<{ viewer: ViewerType | null }, 'NOTHING_NAMED'>('MarkNotificationsRead', VIEWER, ['NOTHING_NAMED']);

@Resolver()
export class MarkRead {
  constructor(private readonly verbs: Verbs) {}

  @Mutation(() => MarkNotificationsReadPayload, { description: 'Marks notifications as read. Twice is once.' })
  @Access('signed-in')
  async markNotificationsRead(@Args('input', { description: 'Which.' }) input: MarkNotificationsReadInput, @Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    const answer = await this.verbs.run<{ read: number }, 'NOTHING_NAMED'>(context, 'markNotificationsRead', input, async (tx) => {
      if (input.ids?.length === 0) return { userErrors: [{ code: 'NOTHING_NAMED', path: ['ids'], message: 'Name at least one, or leave ids out to mark all.' }] };
      return { done: { read: await storeRead(tx, personId, input.ids ?? null, input.topic ?? null) } };
    });
    return { viewer: answer.done ? { isViewer: true } : null, userErrors: answer.userErrors ?? [] };
  }
}
