// A challenge as the world sees it. Fields of higher words (proposals, ranking, pledges) are given to it there.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Governance, type PriceMethod, REGIMES, type Regime, type Route, ROUTES, type Stage, STAGES } from '@moothall/domain/challenge';
import { Node } from '../platform/graphql/node.ts';
import { connectionOf } from '../platform/graphql/pages.ts';
import { LocalisedText, Money } from '../platform/graphql/values.type.ts';
import type { FullContent } from './content-json.ts';
import { type Theme, THEMES } from './themes.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const StageEnum = enumOf<Stage>(STAGES);
registerEnumType(StageEnum, { name: 'Stage', description: 'How far a challenge has come.' });
export const RegimeEnum = enumOf<Regime>(REGIMES);
registerEnumType(RegimeEnum, { name: 'Regime', description: 'Which procurement law applies.' });
export const RouteEnum = enumOf<Route>(ROUTES);
registerEnumType(RouteEnum, { name: 'Route', description: 'How the challenge is meant to lead to a pilot.' });
export const ThemeEnum = enumOf<Theme>(THEMES);
registerEnumType(ThemeEnum, { name: 'Theme', description: 'What a challenge is about.' });
export const DirectionEnum = { UP: 'UP', DOWN: 'DOWN' } as const;
registerEnumType(DirectionEnum, { name: 'Direction', description: 'Whether more or less is better.' });
export const PriceMethodEnum = { BENCHMARK: 'BENCHMARK', PER_POINT: 'PER_POINT', LOWEST: 'LOWEST' } as const;
registerEnumType(PriceMethodEnum, {
  name: 'PriceMethod',
  description: 'How price counts.',
  valuesMap: {
    BENCHMARK: { description: 'Points of a criterion by a price fixed beforehand.' },
    PER_POINT: { description: 'No points: whoever reaches the least points is ranked by price for each point.' },
    LOWEST: { description: 'Points of a criterion by the lowest offer; taking out a loser can change the winner.' },
  },
});
export const ParticipationRoleEnum = { LEAD: 'LEAD', PARTICIPANT: 'PARTICIPANT', OBSERVER: 'OBSERVER' } as const;
export type ParticipationRole = keyof typeof ParticipationRoleEnum;
registerEnumType(ParticipationRoleEnum, { name: 'ParticipationRole', description: 'The part an authority takes in a challenge.' });

@ObjectType({ description: 'A figure that shows whether the outcome is reached.' })
export class Indicator {
  @Field({ description: 'Short name within the challenge, such as `REPEAT90`.' })
  code: string;
  @Field(() => LocalisedText, { description: 'What is measured.' })
  name: LocalisedText;
  @Field({ description: 'The unit, such as `%`.' })
  unit: string;
  @Field(() => Float, { nullable: true, description: 'Where it stands before.' })
  baseline: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it should be.' })
  target: number | null;
  @Field(() => DirectionEnum, { description: 'Whether more or less is better.' })
  direction: keyof typeof DirectionEnum;
  @Field({ description: 'Where the figure comes from.' })
  source: string;
  @Field({ description: 'When it will be measured.' })
  measureBy: string;
}

@ObjectType({ description: 'What an answer must show to earn one level of the scale on one criterion.' })
export class LevelAnchor {
  @Field(() => Int, { description: 'The level, from 0 to 5.' })
  level: number;
  @Field(() => LocalisedText, { description: 'What earns it.' })
  text: LocalisedText;
}

@ObjectType({ description: 'What proposals are scored on.' })
export class Criterion {
  @Field({ description: 'Short name within the challenge, such as `IMPACT`.' })
  code: string;
  @Field(() => LocalisedText, { description: 'What is judged.' })
  title: LocalisedText;
  @Field(() => LocalisedText, { description: 'What earns which score.' })
  guidance: LocalisedText;
  @Field(() => Int, { description: 'Its weight in basis points; all weights of a challenge make 10,000.' })
  weightBp: number;
  @Field(() => Int, { nullable: true, description: 'A proposal that scores less cannot be shortlisted.' })
  minimumScore: number | null;
  @Field(() => [LevelAnchor], { description: 'What earns which level, lowest first; a level that is not here has the usual words.' })
  anchors: LevelAnchor[];
  @Field(() => Int, { description: 'Its place in the list, from 0.' })
  position: number;
}

@ObjectType({ description: 'How price counts, when it is not judged like any other criterion.' })
export class PriceRuleType {
  @Field(() => PriceMethodEnum, { description: 'The way.' })
  method: PriceMethod;
  @Field(() => String, { nullable: true, description: 'The code of the criterion that is the price; null for `PER_POINT`.' })
  criterionCode: string | null;
  @Field(() => Money, { nullable: true, description: 'For `BENCHMARK`: the price that earns all the points.' })
  benchmark: Money | null;
  @Field(() => Float, { nullable: true, description: 'For `PER_POINT`: the least points out of 100 that an idea must reach.' })
  minimumPoints: number | null;
  @Field(() => String, { nullable: true, description: 'For `LOWEST`: what to beware of.' })
  warning: string | null;
}

@ObjectType({ description: 'From least to most; either may be open.' })
export class MoneyRange {
  @Field(() => Money, { nullable: true, description: 'The least.' })
  min: Money | null;
  @Field(() => Money, { nullable: true, description: 'The most.' })
  max: Money | null;
}

@ObjectType({ description: 'What happens when.' })
export class Timeline {
  @Field(() => Date, { nullable: true, description: 'When meeting suppliers begins.' })
  engagementStartsAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'The last moment for questions.' })
  questionsCloseAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When proposals are planned to open.' })
  opensAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'The last moment to send a proposal, by the clock of the database.' })
  closesAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the shortlist is planned.' })
  shortlistBy: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was opened to proposals.' })
  openedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;
}

@ObjectType({ description: 'Where an imported notice was published first.' })
export class Source {
  @Field({ description: 'The service, such as Contracts Finder.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its address there.' })
  url: string | null;
  @Field({ description: 'Its open contracting id.' })
  ocid: string;
}

@ObjectType('Challenge', { implements: () => [Node], description: 'A problem that authorities want help with.' })
export class ChallengeType implements Node {
  @Field(() => ID, { description: 'The id, `chl_…`.' })
  id: string;
  @Field({ description: 'The last part of its address on the site.' })
  slug: string;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => StageEnum, { description: 'How far it has come.' })
  stage: Stage;
  @Field(() => LocalisedText, { description: 'What should be different.' })
  title: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'The problem in a sentence or two.' })
  summary: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'The problem, who has it, what it costs them.' })
  problem: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'What would be a good result.' })
  outcomesWanted: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'What is not asked for.' })
  notWanted: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'Rights, data licence, staff transfer and exit.' })
  terms: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'The area in words.' })
  placeDescription: LocalisedText | null;
  @Field(() => RegimeEnum, { description: 'Which procurement law applies.' })
  regime: Regime;
  @Field(() => RouteEnum, { description: 'How it is meant to lead to a pilot.' })
  route: Route;
  @Field(() => ThemeEnum, { nullable: true, description: 'What it is about.' })
  theme: Theme | null;
  @Field(() => String, { nullable: true, description: 'Where to write.' })
  contactEmail: string | null;
  @Field(() => [Indicator], { description: 'The figures that show whether it worked.' })
  indicators: readonly Indicator[];
  @Field(() => [Criterion], { description: 'What proposals are scored on.' })
  criteria: readonly Criterion[];
  @Field(() => [String], { description: 'Codes of criteria: of two proposals with equal points the better on the first of these comes first. Empty: ties stay ties.' })
  tieBreak: readonly string[];
  @Field(() => PriceRuleType, { nullable: true, description: 'How price counts; null when it is judged like any other criterion, or not at all.' })
  priceRule: PriceRuleType | null;
  @Field(() => [LocalisedText], { description: 'How ties break and how price counts, in words; empty where points alone decide.' })
  orderRules: readonly LocalisedText[];
  @Field(() => Int, { description: 'The lowest score.' })
  scaleMin: number;
  @Field(() => Int, { description: 'The highest score.' })
  scaleMax: number;
  @Field(() => MoneyRange, { nullable: true, description: 'What the pilot may cost.' })
  budget: MoneyRange | null;
  @Field(() => Int, { nullable: true, description: 'How long the pilot lasts, in months.' })
  pilotMonths: number | null;
  @Field(() => Timeline, { description: 'What happens when.' })
  timeline: Timeline;
  @Field(() => Source, { nullable: true, description: 'Set when it was imported from another service.' })
  source: Source | null;
  @Field(() => LocalisedText, { nullable: true, description: 'Why it was withdrawn, stopped or what was learned.' })
  stoppedBecause: LocalisedText | null;

  leadId: string;
  governance: Governance;
  changesRequested: string | null;
  placeCodes: readonly string[];
  authorIds: readonly string[];
  content: FullContent;
}

export const ChallengeConnection = connectionOf('Challenge', () => ChallengeType);
