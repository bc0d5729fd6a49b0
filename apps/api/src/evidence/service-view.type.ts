// What people say of one service in one place, and how sure one can be of it.
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlaceType } from '../organisations/place.type.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { type InsightSource, InsightSourceEnum, Quotation } from './feedback.type.ts';

@ObjectType({ description: 'A figure with its 95 % interval. The interval is null where all answers are alike, which says nothing of how far others differ.' })
export class SatisfactionFigure {
  @Field(() => Float, { description: 'The figure.' })
  value: number;
  @Field(() => Float, { nullable: true, description: 'Where the interval begins.' })
  low: number | null;
  @Field(() => Float, { nullable: true, description: 'Where the interval ends.' })
  high: number | null;
}

@ObjectType({ description: 'How many chose one answer.' })
export class AnswerCount {
  @Field(() => Int, { description: 'From 1, very dissatisfied, to 5, very satisfied.' })
  satisfaction: number;
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Satisfaction in one month.' })
export class MonthOfAnswers {
  @Field({ description: 'As `2026-11`, by UK time.' })
  month: string;
  @Field(() => Int, { nullable: true, description: 'How many answered; null below 10, and where it would give away another month that is.' })
  n: number | null;
  @Field(() => SatisfactionFigure, { nullable: true, description: 'From 1 to 5; null with `n`.' })
  mean: SatisfactionFigure | null;
}

@ObjectType({ description: 'What one sort of people answered; the sorts are never added together.' })
export class AnswersOf {
  @Field(() => InsightSourceEnum, { description: 'Who answered.' })
  source: InsightSource;
  @Field(() => Int, { nullable: true, description: 'How many answered; null below 10.' })
  n: number | null;
  @Field(() => SatisfactionFigure, { nullable: true, description: 'Mean satisfaction from 1 to 5, with Student’s interval; null below 10.' })
  mean: SatisfactionFigure | null;
  @Field(() => SatisfactionFigure, { nullable: true, description: 'Who answered 4 or 5, from 0 to 1, with Wilson’s interval; null where these, or the others, are below 10.' })
  satisfied: SatisfactionFigure | null;
  @Field(() => SatisfactionFigure, { nullable: true, description: 'The mean without answers beyond five from one address in a day; null where there are no such answers.' })
  meanWithoutCrowded: SatisfactionFigure | null;
  @Field(() => [AnswerCount], { description: 'The answers one by one; empty where anything was answered by fewer than 10.' })
  counts: AnswerCount[];
  @Field(() => [MonthOfAnswers], { description: 'Month by month, oldest first.' })
  months: MonthOfAnswers[];
}

@ObjectType({ description: 'A word or a pair of words that people use, counted once for each answer.' })
export class FeedbackTerm {
  @Field({ description: 'The word or the pair.' })
  term: string;
  @Field(() => Int, { description: 'In how many answers; 10 at least.' })
  answers: number;
  @Field(() => [Quotation], { description: 'Up to three answers with it.' })
  examples: Quotation[];
}

@ObjectType({ description: 'How satisfied people are with a service in one place.' })
export class PlaceSatisfaction {
  @Field(() => ID, { description: 'The GSS code.' })
  code: string;
  @Field({ description: 'The code of the service.' })
  service: string;
  @Field(() => LocalisedText, { description: 'The name of the service.' })
  serviceName: LocalisedText;
  @Field(() => Int, { nullable: true, description: 'How many answered; null below 10.' })
  n: number | null;
  @Field(() => SatisfactionFigure, { nullable: true, description: 'Mean satisfaction; beside other places null below 30 answers, else below 10.' })
  mean: SatisfactionFigure | null;
}

@ObjectType({ description: 'One service in one place.' })
export class ServiceView {
  @Field({ description: 'The code of the service.' })
  service: string;
  @Field(() => LocalisedText, { description: 'Its name.' })
  serviceName: LocalisedText;
  @Field(() => PlaceType, { description: 'The place.' })
  place: PlaceType;
  @Field(() => [LocalisedText], { description: 'How the figures come about, and what they cannot say.' })
  method: LocalisedText[];
}
