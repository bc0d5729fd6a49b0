// The report on the level playing field as the world sees it.
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type AdvantageDecision, type Standing, TOLD_KINDS, type ToldKind } from '@moothall/domain/engagement';
import { LocalisedText } from '../../platform/graphql/values.type.ts';
import { AdvantageDecisionEnum } from '../engagement.type.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));
export const ToldKindEnum = enumOf<ToldKind>(TOLD_KINDS);
registerEnumType(ToldKindEnum, { name: 'ToldKind', description: 'How a piece of information left the council.' });
export const StandingEnum = enumOf<Standing>(['EQUAL', 'WITHIN_A_DAY', 'UNEQUAL', 'NOT_YET']);
registerEnumType(StandingEnum, { name: 'Standing', description: 'Whether all had it at once, within 24 hours, later than that, or not yet.' });

@ObjectType({ description: 'One piece of information: what it was, whom it reached first, and when it reached everybody.' })
export class FairnessEntry {
  @Field({ description: 'The id of the event, question or document.' })
  subject: string;
  @Field(() => ToldKindEnum, { description: 'How it left the council.' })
  kind: ToldKind;
  @Field(() => LocalisedText, { description: 'What it was about.' })
  about: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'What everybody was told.' })
  told: LocalisedText | null;
  @Field({ description: 'When the first heard it.' })
  toldAt: Date;
  @Field(() => Date, { nullable: true, description: 'When everybody could read it; null while they cannot.' })
  toAllAt: Date | null;
  @Field(() => Int, { description: 'How many organisations heard it first.' })
  firstCount: number;
  @Field(() => Int, { nullable: true, description: 'How many people were there; null where nobody met.' })
  people: number | null;
  @Field(() => StandingEnum, { description: 'Whether that was equal.' })
  standing: Standing;
  @Field(() => Int, { description: 'For how many whole hours some knew more.' })
  hoursAhead: number;
  @Field({ description: 'The same as a sentence in English.' })
  inWords: string;

  firstIds: readonly string[];
}

@ObjectType({ description: 'What was decided about a supplier with an advantage (s.16(4), (5)).' })
export class AdvantageEntry {
  @Field({ description: 'The id, `adv_…`.' })
  id: string;
  @Field(() => AdvantageDecisionEnum, { description: 'What follows.' })
  decision: AdvantageDecision;
  @Field(() => LocalisedText, { description: 'What it had that others had not.' })
  advantage: LocalisedText;
  @Field(() => LocalisedText, { description: 'How it was levelled, or why it could not be.' })
  reason: LocalisedText;
  @Field({ description: 'When that was decided.' })
  decidedAt: Date;

  organisationId: string | null;
}

@ObjectType({ description: 'Whether the playing field is level: every meeting, call, answer and document, and who knew what before others.' })
export class FairnessReport {
  @Field({ description: 'When this was drawn up: now.' })
  at: Date;
  @Field({ description: 'Whether it names organisations: it does for the councils of the challenge and their auditors.' })
  isFull: boolean;
  @Field(() => [FairnessEntry], { description: 'Everything that was told, the oldest first.' })
  entries: readonly FairnessEntry[];
  @Field(() => [FairnessEntry], { description: 'What some had more than 24 hours before the others.' })
  unequal: readonly FairnessEntry[];
  @Field(() => [AdvantageEntry], { description: 'What was decided about suppliers with an advantage.' })
  advantages: readonly AdvantageEntry[];
}
