// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { Direction } from './enums-a-to-l.ts';
import type { Regime, Route, Theme } from './enums-m-to-z.ts';
import type { CountConditionInput, HowPriceCountsInput, LocalisedTextInput } from './inputs-plain-a-to-l.ts';
import type { TotalConditionInput } from './inputs-plain-m-to-z.ts';

/** At least so many of the parts hold. */
export type AtLeastConditionInput = {
  /** How many. */
  k: number;
  /** The parts. */
  of: Array<ConditionInput>;
};

/** What a challenge says. What is left out stays; null clears. */
export type ChallengeContentInput = {
  /** The most the pilot may cost, in pounds. */
  budgetMax?: string | null | undefined;
  /** The least the pilot may cost, in pounds. */
  budgetMin?: string | null | undefined;
  /** The last moment to send a proposal. */
  closesAt?: string | null | undefined;
  /** Where to write. */
  contactEmail?: string | null | undefined;
  /** All criteria, in order. */
  criteria?: Array<CriterionInput> | null | undefined;
  /** When meeting suppliers begins. */
  engagementStartsAt?: string | null | undefined;
  /** All indicators, in order. */
  indicators?: Array<IndicatorInput> | null | undefined;
  /** What is not asked for. */
  notWanted?: LocalisedTextInput | null | undefined;
  /** When proposals are planned to open. */
  opensAt?: string | null | undefined;
  /** What would be a good result. */
  outcomesWanted?: LocalisedTextInput | null | undefined;
  /** How long the pilot lasts, in months. */
  pilotMonths?: number | null | undefined;
  /** GSS codes of the places concerned. */
  placeCodes?: Array<string> | null | undefined;
  /** The area in words. */
  placeDescription?: LocalisedTextInput | null | undefined;
  /** How price counts; null when it is judged like any other criterion, or not at all. */
  priceRule?: HowPriceCountsInput | null | undefined;
  /** The problem, who has it, what it costs them. */
  problem?: LocalisedTextInput | null | undefined;
  /** The last moment for questions. */
  questionsCloseAt?: string | null | undefined;
  /** Which procurement law applies. */
  regime?: Regime | null | undefined;
  /** How it is meant to lead to a pilot. */
  route?: Route | null | undefined;
  /** When the shortlist is planned. */
  shortlistBy?: string | null | undefined;
  /** The problem in a sentence or two. */
  summary?: LocalisedTextInput | null | undefined;
  /** Rights, data licence, staff transfer and exit. */
  terms?: LocalisedTextInput | null | undefined;
  /** What it is about. */
  theme?: Theme | null | undefined;
  /** Codes of criteria: of two proposals with equal points the better on the first of these comes first. None: ties stay ties. */
  tieBreak?: Array<string> | null | undefined;
  /** What should be different. */
  title?: LocalisedTextInput | null | undefined;
};

/** A condition: set exactly one field. Only conditions that more pledges can never break exist, so the outcome is unique. */
export type ConditionInput = {
  /** All parts hold. */
  all?: Array<ConditionInput> | null | undefined;
  /** Holds in any case. */
  always?: boolean | null | undefined;
  /** One of the parts holds. */
  any?: Array<ConditionInput> | null | undefined;
  /** Enough of the parts hold. */
  atLeast?: AtLeastConditionInput | null | undefined;
  /** Never possible, and refused as NOT_MONOTONE with the reason: money stays below an amount. */
  atMost?: string | null | undefined;
  /** Enough organisations take part. */
  count?: CountConditionInput | null | undefined;
  /** The milestone with this code is met. */
  fact?: string | null | undefined;
  /** Never possible, and refused as NOT_MONOTONE with the reason: only if among the first so many. */
  onlyFirst?: number | null | undefined;
  /** This organisation takes part. */
  organisation?: string | null | undefined;
  /** Money reaches an amount. */
  total?: TotalConditionInput | null | undefined;
  /** Never possible, and refused as NOT_MONOTONE with the reason: this organisation stays out. */
  without?: string | null | undefined;
};

/** What proposals are scored on. */
export type CriterionInput = {
  /** What earns which level, each level once; left out: the usual words for all of them. */
  anchors?: Array<LevelAnchorInput> | null | undefined;
  /** Short name within the challenge, such as `IMPACT`. */
  code: string;
  /** What earns which score. */
  guidance?: LocalisedTextInput | null | undefined;
  /** A proposal that scores less cannot be shortlisted. */
  minimumScore?: number | null | undefined;
  /** What is judged. */
  title: LocalisedTextInput;
  /** Its weight in basis points; 35 per cent is 3500. */
  weightBp: number;
};

/** A figure that shows whether the outcome is reached. */
export type IndicatorInput = {
  /** Where it stands before. */
  baseline?: number | null | undefined;
  /** Short name within the challenge, such as `REPEAT90`. */
  code: string;
  /** Whether more or less is better. */
  direction: Direction;
  /** When it will be measured. */
  measureBy: string;
  /** What is measured. */
  name: LocalisedTextInput;
  /** Where the figure comes from. */
  source: string;
  /** Where it should be. */
  target?: number | null | undefined;
  /** The unit, such as `%`. */
  unit: string;
};

/** What an answer must show to earn one level of the scale on one criterion. */
export type LevelAnchorInput = {
  /** The level, from 0 to 5. */
  level: number;
  /** What earns it; nothing in either language leaves the usual words. */
  text: LocalisedTextInput;
};
