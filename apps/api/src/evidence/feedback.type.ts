// What somebody said of a service: all of it for those who moderate, and the words alone for all.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SENSITIVE } from '@moothall/domain/feedback';
import { Node } from '../platform/graphql/node.ts';
import { connectionOf } from '../platform/graphql/pages.ts';
import { Language } from '../platform/graphql/values.type.ts';

export const INSIGHT_SOURCES = ['PUBLIC', 'WORKFORCE', 'SUPPLY_CHAIN'] as const;
export type InsightSource = (typeof INSIGHT_SOURCES)[number];
export const InsightSourceEnum: Record<string, InsightSource> = Object.fromEntries(INSIGHT_SOURCES.map((source) => [source, source]));
registerEnumType(InsightSourceEnum, {
  name: 'InsightSource',
  description: 'Who spoke. Never added together.',
  valuesMap: {
    PUBLIC: { description: 'Anybody, without an account.' },
    WORKFORCE: { description: 'Staff of the council or crews of its suppliers, by invitation.' },
    SUPPLY_CHAIN: { description: 'Firms that deliver or could deliver, by invitation.' },
  },
});

export const FeedbackStateEnum = { NO_TEXT: 'NO_TEXT', WAITING: 'WAITING', SHOWN: 'SHOWN', HIDDEN: 'HIDDEN' } as const;
export type FeedbackState = keyof typeof FeedbackStateEnum;
registerEnumType(FeedbackStateEnum, {
  name: 'FeedbackState',
  description: 'Whether the words of an answer may be read. Its figure counts in any case.',
  valuesMap: {
    NO_TEXT: { description: 'There are no words, or no longer.' },
    WAITING: { description: 'Nobody has looked at the words yet.' },
    SHOWN: { description: 'A moderator let the words be read.' },
    HIDDEN: { description: 'A moderator keeps the words back.' },
  },
});

@ObjectType('Feedback', { implements: () => [Node], description: 'What somebody said of a service, for those who moderate. Nobody knows who it was.' })
export class FeedbackType implements Node {
  @Field(() => ID, { description: 'The id, `fbk_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts changes; send it back with each.' })
  version: number;
  @Field(() => InsightSourceEnum, { description: 'Who spoke.' })
  source: InsightSource;
  @Field({ description: 'The code of the service.' })
  service: string;
  @Field(() => Int, { description: 'From 1 to 5.' })
  satisfaction: number;
  @Field(() => String, { nullable: true, description: 'What works well.' })
  works: string | null;
  @Field(() => String, { nullable: true, description: 'What falls short.' })
  fallsShort: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  why: string | null;
  @Field(() => Language, { description: 'The language of the words.' })
  language: Language;
  @Field({ description: 'When.' })
  givenAt: Date;
  @Field(() => FeedbackStateEnum, { description: 'Whether the words may be read.' })
  state: FeedbackState;
  @Field(() => String, { nullable: true, description: 'Why the words are kept back.' })
  hiddenBecause: string | null;
  @Field(() => [String], { description: `What a moderator should look at first: ${SENSITIVE.join(', ')}. A hint and no verdict.` })
  flags: string[];
  /** Not shown by itself. */
  placeCode: string;
}

export const FeedbackConnection = connectionOf('Feedback', () => FeedbackType);

@ObjectType({ description: 'Words that a moderator let be read; nothing else of the answer.' })
export class Quotation {
  @Field(() => String, { nullable: true, description: 'What works well.' })
  works: string | null;
  @Field(() => String, { nullable: true, description: 'What falls short.' })
  fallsShort: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  why: string | null;
  @Field(() => Language, { description: 'The language of the words.' })
  language: Language;
}
