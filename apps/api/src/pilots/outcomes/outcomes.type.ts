// What came of all pilots, counted by outcome; as the dashboard shows it.
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OUTCOMES } from '@moothall/domain/pilot';
import { DirectionEnum, ThemeEnum } from '../../challenges/challenge.type.ts';
import type { Theme } from '../../challenges/themes.ts';
import { connectionOf } from '../../platform/graphql/pages.ts';
import { LocalisedText } from '../../platform/graphql/values.type.ts';
import { enumOf } from '../pilot.type.ts';

export const OUTCOME_STANDINGS = [...OUTCOMES, 'STOPPED', 'NOT_YET'] as const;
export type OutcomeStanding = (typeof OUTCOME_STANDINGS)[number];
export const OutcomeStandingEnum = enumOf<OutcomeStanding>(OUTCOME_STANDINGS);
registerEnumType(OutcomeStandingEnum, {
  name: 'OutcomeStanding',
  description: 'What is known of one indicator in one pilot.',
  valuesMap: { STOPPED: { description: 'The pilot was stopped before it was reported.' }, NOT_YET: { description: 'Not measured yet: the pilot goes on.' } },
});

@ObjectType({ description: 'How many indicators of how many pilots came out how. Each pilot counts each of its indicators once.' })
export class OutcomeCount {
  @Field(() => Int, { description: 'Met.' })
  met: number;
  @Field(() => Int, { description: 'Partly met.' })
  partly: number;
  @Field(() => Int, { description: 'Not met.' })
  notMet: number;
  @Field(() => Int, { description: 'Reported as not measured.' })
  notMeasured: number;
  @Field(() => Int, { description: 'Of pilots that were stopped before a report.' })
  stopped: number;
  @Field(() => Int, { description: 'Not measured yet.' })
  notYet: number;
  @Field(() => Int, { description: 'Of all these: how many stand in a verified report.' })
  verified: number;
  @Field(() => Int, { description: 'How many pilots.' })
  pilots: number;
}

@ObjectType({ description: 'Outcomes in one place. A pilot in several places counts in each.' })
export class PlaceOutcomes {
  @Field(() => OutcomeCount, { description: 'The counts.' })
  counts: OutcomeCount;
  key: string;
}

@ObjectType({ description: 'Outcomes of one theme.' })
export class ThemeOutcomes {
  @Field(() => ThemeEnum, { description: 'The theme.' })
  theme: Theme;
  @Field(() => OutcomeCount, { description: 'The counts.' })
  counts: OutcomeCount;
}

@ObjectType({ description: 'Outcomes of one indicator, the same name with the same unit. Its values are never added up.' })
export class IndicatorOutcomes {
  @Field({ description: 'Pass it as `indicator` to see only this one.' })
  key: string;
  @Field(() => LocalisedText, { description: 'What is measured.' })
  name: LocalisedText;
  @Field({ description: 'The unit.' })
  unit: string;
  @Field(() => OutcomeCount, { description: 'The counts.' })
  counts: OutcomeCount;
}

@ObjectType({ description: 'One indicator in one pilot.' })
export class OutcomeRow {
  @Field({ description: 'The code of the indicator.' })
  code: string;
  @Field(() => LocalisedText, { description: 'What is measured.' })
  name: LocalisedText;
  @Field({ description: 'The unit.' })
  unit: string;
  @Field(() => Float, { nullable: true, description: 'Where it stood before.' })
  baseline: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it should be.' })
  target: number | null;
  @Field(() => DirectionEnum, { description: 'Whether more or less is better.' })
  direction: keyof typeof DirectionEnum;
  @Field(() => Float, { nullable: true, description: 'What was reported; null where nothing was measured.' })
  value: number | null;
  @Field(() => Int, { nullable: true, description: 'How many it rests on.' })
  n: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower end of its interval.' })
  low: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper end of its interval.' })
  high: number | null;
  @Field(() => OutcomeStandingEnum, { description: 'How it came out.' })
  standing: OutcomeStanding;
  @Field({ description: 'Whether the report is verified.' })
  isVerified: boolean;
  @Field(() => ThemeEnum, { description: 'The theme of the challenge.' })
  theme: Theme;

  pilotId: string;
  slug: string;
  challengeId: string;
  challengeTitle: { en?: string; cy?: string };
}
export const OutcomeRowConnection = connectionOf('OutcomeRow', () => OutcomeRow);

@ObjectType({ description: 'What came of pilots, as far as they fit the filter.' })
export class Outcomes {
  @Field(() => OutcomeCount, { description: 'All together.' })
  counts: OutcomeCount;
  @Field(() => Int, { description: 'How many times another authority has adopted one of these pilots.' })
  adoptions: number;
  @Field(() => [PlaceOutcomes], { description: 'By place, those with most pilots first.' })
  byPlace: readonly PlaceOutcomes[];
  @Field(() => [ThemeOutcomes], { description: 'By theme.' })
  byTheme: readonly ThemeOutcomes[];
  @Field(() => [IndicatorOutcomes], { description: 'By indicator; at most 200.' })
  byIndicator: readonly IndicatorOutcomes[];
}
