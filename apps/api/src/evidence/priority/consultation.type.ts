// A consultation as the world sees it: the question, its options, how far the count is, and what the council decided.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CONSULTATION_METHODS, type ConsultationMethod, CONSULTATION_STATES, type ConsultationState, UNDECIDED_REASONS, type UndecidedReason } from '@moothall/domain/priority';
import { Node } from '../../platform/graphql/node.ts';
import { connectionOf } from '../../platform/graphql/pages.ts';
import { LocalisedText, Money } from '../../platform/graphql/values.type.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const ConsultationMethodEnum = enumOf<ConsultationMethod>(CONSULTATION_METHODS);
registerEnumType(ConsultationMethodEnum, {
  name: 'ConsultationMethod',
  description: 'How people say what matters most.',
  valuesMap: {
    PAIRWISE: { description: 'Anybody, two options at a time; scores by Bradley–Terry.' },
    RANKED: { description: 'A panel, one ranked ballot each; ties are allowed, and what is left out is ranked last, alike. Ordered by Schulze.' },
    BUDGET: { description: 'Anybody approves projects within a budget; chosen by the Method of Equal Shares, with greedy beside it.' },
  },
});
export const ConsultationStateEnum = enumOf<ConsultationState>(CONSULTATION_STATES);
registerEnumType(ConsultationStateEnum, { name: 'ConsultationState', description: 'How far a consultation has come.' });
export const UndecidedReasonEnum = enumOf<UndecidedReason>(UNDECIDED_REASONS);
registerEnumType(UndecidedReasonEnum, { name: 'UndecidedReason', description: 'Why somebody cannot decide between two options.' });
export const OptionStateEnum = { LISTED: 'LISTED', SUGGESTED: 'SUGGESTED', REFUSED: 'REFUSED' } as const;
export type OptionState = keyof typeof OptionStateEnum;
registerEnumType(OptionStateEnum, {
  name: 'ConsultationOptionState',
  description: 'Whether an option is shown.',
  valuesMap: {
    LISTED: { description: 'People are asked about it.' },
    SUGGESTED: { description: 'Somebody added it; the council has not looked at it yet.' },
    REFUSED: { description: 'The council left it out and said why.' },
  },
});

@ObjectType('ConsultationOption', { description: 'Something that people can put first: a problem of the register, or a text of its own.' })
export class ConsultationOptionType {
  @Field(() => ID, { description: 'The id.' })
  id: string;
  @Field({ description: 'Short name in files, such as `3`.' })
  code: string;
  @Field(() => LocalisedText, { description: 'What it is.' })
  title: LocalisedText;
  @Field(() => LocalisedText, { description: 'What people should know of it.' })
  note: LocalisedText;
  @Field(() => Money, { nullable: true, description: 'What it costs; in budget votes alone.' })
  cost: Money | null;
  @Field(() => ID, { nullable: true, description: 'The problem of the register that it stands for.' })
  problemId: string | null;
  @Field(() => OptionStateEnum, { description: 'Whether it is shown.' })
  state: OptionState;
  @Field({ description: 'Whether somebody who answered has added it.' })
  isSuggested: boolean;
  @Field(() => String, { nullable: true, description: 'Why the council left it out.' })
  because: string | null;
  consultationId: string;
}

@ObjectType('CountProgress', { description: 'How far a count is.' })
export class CountProgressType {
  @Field(() => Int, { description: 'Steps done.' })
  done: number;
  @Field(() => Int, { nullable: true, description: 'Steps in all; null where nobody can know beforehand.' })
  of: number | null;
}

@ObjectType({ description: 'What a council decided of a consultation.' })
export class PriorityDecision {
  @Field(() => ID, { description: 'The id.' })
  id: string;
  @Field({ description: 'When.' })
  decidedAt: Date;
  @Field({ description: 'Whether it puts anything before what the result puts higher.' })
  departs: boolean;
  @Field(() => LocalisedText, { description: 'Why; never empty where it departs.' })
  reason: LocalisedText;
  consultationId: string;
  chosen: readonly string[];
  alsoUsed: readonly string[];
}

@ObjectType('Consultation', { implements: () => [Node], description: 'A council asks what matters most.' })
export class ConsultationType extends Node {
  @Field({ description: 'The last part of its address.' })
  slug: string;
  @Field(() => ConsultationMethodEnum, { description: 'How people answer.' })
  method: ConsultationMethod;
  @Field(() => ConsultationStateEnum, { description: 'How far it has come.' })
  state: ConsultationState;
  @Field(() => LocalisedText, { description: 'Its name.' })
  title: LocalisedText;
  @Field(() => LocalisedText, { description: 'The question that people answer.' })
  question: LocalisedText;
  @Field(() => LocalisedText, { description: 'What will be done with the answers.' })
  about: LocalisedText;
  @Field(() => Money, { nullable: true, description: 'What can be spent; in budget votes alone.' })
  budget: Money | null;
  @Field(() => Date, { nullable: true, description: 'The deadline, by the clock of the database.' })
  closesAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was opened.' })
  openedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Where the votes come from, when they were cast elsewhere.' })
  source: string | null;
  @Field(() => Int, { description: 'Pass it back when you change something.' })
  version: number;
  organisationId: string;
}

export const ConsultationConnection = connectionOf('Consultation', () => ConsultationType);
