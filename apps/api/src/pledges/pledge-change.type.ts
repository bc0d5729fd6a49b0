// What changed of a pledge, what of it waits for a second person, and whether its value was checked.
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Change } from '@moothall/domain/pledge';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { LocalisedText, Money } from '../platform/graphql/values.type.ts';
import type { StepKind } from './pledges.queries.ts';

export const PledgeChangeEnum = {
  RAISED: 'RAISED',
  LOWERED: 'LOWERED',
  CONDITION: 'CONDITION',
  MATCH: 'MATCH',
  EXPIRY: 'EXPIRY',
  NOTE: 'NOTE',
  VERIFIER: 'VERIFIER',
} as const;
registerEnumType(PledgeChangeEnum, { name: 'PledgeChangeKind', description: 'What is different after a change of a pledge.' });

export const PledgeStepEnum = {
  DRAFTED: 'DRAFTED',
  OFFERED: 'OFFERED',
  CHANGE_DRAFTED: 'CHANGE_DRAFTED',
  CHANGED: 'CHANGED',
  DROPPED: 'DROPPED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
registerEnumType(PledgeStepEnum, {
  name: 'PledgeStepKind',
  description: 'What was done with a pledge.',
  valuesMap: {
    DRAFTED: { description: 'Written down above the limit of the organisation; waits for a second person.' },
    CHANGE_DRAFTED: { description: 'A change above the limit; waits for a second person.' },
    DROPPED: { description: 'What waited was dropped.' },
  },
});

export const ValuationStateEnum = { NOBODY_ASKED: 'NOBODY_ASKED', NOT_CHECKED: 'NOT_CHECKED', CONFIRMED: 'CONFIRMED', DISPUTED: 'DISPUTED' } as const;
registerEnumType(ValuationStateEnum, { name: 'ValuationState', description: 'Whether the value of something in kind was confirmed by another organisation than the one that gives it.' });

@ObjectType({ description: 'A change of a pledge that counts once a second person of its organisation agrees.' })
export class PendingChange {
  @Field(() => Money, { description: 'The amount, the cap or the declared value it is to have.' })
  amount: Money;
  @Field(() => LocalisedText, { description: 'The condition it is to have, in one sentence.' })
  conditionText: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'What a match is to follow, in one sentence.' })
  matchText: LocalisedText | null;
  @Field(() => String, { nullable: true, description: 'What it is to consist of.' })
  note: string | null;
  @Field(() => Date, { nullable: true, description: 'The last moment at which it is to count.' })
  validUntil: Date | null;
  @Field(() => [PledgeChangeEnum], { description: 'What is different.' })
  changes: readonly Change[];

  personId: string;
}

@ObjectType({ description: 'Who was asked to confirm the value of something in kind, and what they said.' })
export class Valuation {
  @Field(() => ValuationStateEnum, { description: 'How it stands.' })
  state: keyof typeof ValuationStateEnum;
  @Field(() => Date, { nullable: true, description: 'When it was checked.' })
  checkedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What whoever checked it wrote.' })
  note: string | null;

  verifierId: string | null;
}

@ObjectType({ description: 'One step of a pledge, as it stood after it.' })
export class PledgeStep {
  @Field(() => Int, { description: 'The version of the pledge after it.' })
  version: number;
  @Field(() => PledgeStepEnum, { description: 'What was done.' })
  step: StepKind;
  @Field({ description: 'When.' })
  at: Date;
  @Field(() => Money, { description: 'The amount, the cap or the declared value.' })
  amount: Money;
  @Field(() => LocalisedText, { description: 'The condition in one sentence.' })
  conditionText: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'What a match follows, in one sentence.' })
  matchText: LocalisedText | null;
  @Field(() => Date, { nullable: true, description: 'The last moment at which it counts.' })
  validUntil: Date | null;
  @Field(() => [PledgeChangeEnum], { description: 'What was different from before.' })
  changes: readonly Change[];
  @Field(() => String, { nullable: true, description: 'Why it was taken back, where that was said.' })
  reason: string | null;
}

@ObjectType({ description: 'What one person may commit alone for an organisation in one round; above it two people commit.' })
export class PledgeLimit {
  @Field(() => DecimalScalar, { nullable: true, description: 'In pounds; null for no limit.' })
  amount: string | null;
  @Field(() => Int, { description: 'Counts up with each change, from 0 before the first; send it back with yours.' })
  version: number;
}
