// The engagement of a challenge as the world sees it: counts for all, names as far as each agreed, rights of whoever looks.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ADVANTAGE_DECISIONS, type AdvantageDecision, ENGAGEMENT_PURPOSES, type EngagementPurpose, type TranslationStatus } from '@moothall/domain/engagement';
import { LocalisedText } from '../platform/graphql/values.type.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const EngagementPurposeEnum = enumOf<EngagementPurpose>(ENGAGEMENT_PURPOSES);
registerEnumType(EngagementPurposeEnum, { name: 'EngagementPurpose', description: 'Why a council talks to the market: the six purposes of the Procurement Act 2023 s.16(1).' });
export const AdvantageDecisionEnum = enumOf<AdvantageDecision>(ADVANTAGE_DECISIONS);
registerEnumType(AdvantageDecisionEnum, { name: 'AdvantageDecision', description: 'What follows from an advantage: it was levelled, or the supplier is excluded (s.16(5)).' });
export const TranslationStatusEnum = enumOf<TranslationStatus>(['HUMAN', 'MACHINE', 'MISSING']);
registerEnumType(TranslationStatusEnum, { name: 'TranslationStatus', description: 'How a text came to be in a language.' });

@ObjectType({ description: 'How each language of a text came to be.' })
export class Translations {
  @Field(() => TranslationStatusEnum, { description: 'English.' })
  en: TranslationStatus;
  @Field(() => TranslationStatusEnum, { description: 'Welsh.' })
  cy: TranslationStatus;
}

@ObjectType({ description: 'An organisation that is interested in a challenge.' })
export class Interest {
  @Field(() => ID, { description: 'The id, `int_…`.' })
  id: string;
  @Field({ description: 'Whether it looks for partners.' })
  seeksPartners: boolean;
  @Field({ description: 'Whether it agreed that everybody sees its name.' })
  isListed: boolean;
  @Field({ description: 'Since when.' })
  registeredAt: Date;
  @Field(() => String, { nullable: true, description: 'What it wrote to the councils; only for them and for itself.' })
  note: string | null;

  challengeId: string;
  organisationId: string;
}

@ObjectType({ description: 'Why and how a council talks to the market.' })
export class EngagementPlan {
  @Field(() => [EngagementPurposeEnum], { description: 'The purposes it ticked.' })
  purposes: readonly EngagementPurpose[];
  @Field(() => LocalisedText, { nullable: true, description: 'What it says about them.' })
  note: LocalisedText | null;

  challengeId: string;
}

/** Counts of one challenge. */
export interface EngagementCounts {
  readonly challengeId: string;
  readonly followers: number;
  readonly interested: number;
  readonly questionsAsked: number;
  readonly questionsAnswered: number;
  readonly questionsWaiting: number;
  readonly eventsPlanned: number;
  readonly isFollowing: boolean;
  readonly isCouncil: boolean;
}

@ObjectType({ description: 'The engagement of a challenge: who is there, what was asked, and what you may do.' })
export class Engagement implements Omit<EngagementCounts, 'challengeId'> {
  @Field(() => Int, { description: 'People who follow it.' })
  followers: number;
  @Field(() => Int, { description: 'Organisations that are interested.' })
  interested: number;
  @Field(() => Int, { description: 'Questions asked and not taken back.' })
  questionsAsked: number;
  @Field(() => Int, { description: 'Questions answered for all.' })
  questionsAnswered: number;
  @Field(() => Int, { description: 'Questions that wait for an answer.' })
  questionsWaiting: number;
  @Field(() => Int, { description: 'Events that were not cancelled.' })
  eventsPlanned: number;
  @Field({ description: 'Whether you follow it.' })
  isFollowing: boolean;
  @Field({ description: 'Whether you belong to a council of it.' })
  isCouncil: boolean;
  @Field({ description: 'Whether you may plan events, answer questions and add documents.' })
  mayManage: boolean;
  @Field({ description: 'Whether you may check what somebody else drafted, as a buyer or an approver.' })
  mayCheckAnswers: boolean;
  @Field({ description: 'Whether you may ask now, for the organisation you act for.' })
  mayAsk: boolean;
  @Field({ description: 'Whether the organisation you act for may register interest now.' })
  mayRegister: boolean;
  @Field({ description: 'Whether you may look up who asked, as an auditor, with a reason, in the open.' })
  mayLookUpAskers: boolean;

  challengeId: string;
}
