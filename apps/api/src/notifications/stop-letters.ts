// `stopLetters` and `letterStop`: ends letters on a topic by the signed link of a letter, without signing in.
import { Args, Context, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { paceOf, type Topic } from '@moothall/domain/notification';
import { IsString, MaxLength } from 'class-validator';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { TopicEnum } from './notification.type.ts';
import { NotificationsQueries } from './notifications.queries.ts';
import { StopLinks } from './stop-links.ts';
import { storeChoices } from './store-choices.ts';

@ObjectType({ description: 'What the link of a letter stops. It says nothing of whose letter it was.' })
export class LetterStop {
  @Field(() => [TopicEnum], { description: 'The topics.' })
  topics: readonly Topic[];
  @Field({ description: 'Whether letters on all of them are stopped already.' })
  isStopped: boolean;
}

@InputType({ description: 'The link of a letter.' })
export class StopLettersInput {
  @Field({ description: 'The last part of its address.' })
  @IsString()
  @MaxLength(300)
  token: string;
}

const STOP = { letterStop: { type: () => LetterStop, description: 'What was stopped.' } };
const StopLettersPayload = payloadOf<{ letterStop: LetterStop | null }, 'LINK_INVALID'>('StopLetters', STOP, ['LINK_INVALID']);

@Resolver()
export class StopLetters {
  constructor(
    private readonly verbs: Verbs,
    private readonly links: StopLinks,
    private readonly queries: NotificationsQueries,
  ) {}

  @Query(() => LetterStop, { nullable: true, description: 'What a link of a letter stops; null when it was not written here.' })
  @Access('public')
  async letterStop(@Args('token', { description: 'The last part of its address.' }) token: string): Promise<LetterStop | null> {
    const stop = await this.links.read(token);
    if (!stop) return null;
    const rows = await asSystem('letter-link', () => this.queries.choices(stop.personId));
    const chosen = Object.fromEntries(rows.map((row) => [row.topic, row.pace]));
    return { topics: stop.topics, isStopped: stop.topics.every((topic) => paceOf(topic, chosen) === 'NONE') };
  }

  @Mutation(() => StopLettersPayload, { description: 'Stops letters on the topics of a link. Whoever holds the link of a letter may; twice is once.' })
  @Access('public')
  async stopLetters(@Args('input', { description: 'Which.' }) input: StopLettersInput, @Context() context: RequestContext) {
    const stop = await this.links.read(input.token);
    const answer = await this.verbs.run<{ ok: boolean }, 'LINK_INVALID'>(context, 'stopLetters', input, async (tx) => {
      if (!stop) return { userErrors: [{ code: 'LINK_INVALID', path: ['token'], message: 'This link is not whole. Copy it from the letter again, or choose on your account.' }] };
      await asSystem('letter-link', async () => {
        await storeChoices(tx, stop.personId, stop.topics.map((topic) => ({ topic, pace: 'NONE' })));
        // Whoever holds the link may, so nobody is named.
        await append(tx, { chain: stop.personId, act: 'person.letters-stopped', subject: stop.personId, actor: { personId: null, organisationId: null }, data: { topics: stop.topics.length }, isPublic: false });
      });
      return { done: { ok: true } };
    });
    return { letterStop: stop && answer.done ? { topics: stop.topics, isStopped: true } : null, userErrors: answer.userErrors ?? [] };
  }
}
