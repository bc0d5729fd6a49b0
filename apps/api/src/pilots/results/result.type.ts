// What a pilot came to, as everybody sees it: measurements with all their versions, the report, who verified it, and disputes.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MEASURING_METHODS, type MeasuringMethod, type Outcome, OUTCOME_REASONS, type OutcomeReason, OUTCOMES } from '@moothall/domain/pilot';
import { Indicator } from '../../challenges/challenge.type.ts';
import { Money } from '../../platform/graphql/values.type.ts';
import { enumOf } from '../pilot.type.ts';

export const MeasuringMethodEnum = enumOf<MeasuringMethod>(MEASURING_METHODS);
registerEnumType(MeasuringMethodEnum, {
  name: 'MeasuringMethod',
  description: 'How something was measured.',
  valuesMap: {
    PROPORTION: { description: 'So many of n; its interval is computed after Wilson.' },
    MEAN: { description: 'The mean of n.' },
    COUNT: { description: 'Counted.' },
    RECORD: { description: 'Read off a register or a meter, so that nothing is sampled.' },
    OTHER: { description: 'Another way, as described.' },
  },
});
export const OutcomeEnum = enumOf<Outcome>(OUTCOMES);
registerEnumType(OutcomeEnum, { name: 'Outcome', description: 'Whether an indicator reached its target.' });
export const OutcomeReasonEnum = enumOf<OutcomeReason>(OUTCOME_REASONS);
registerEnumType(OutcomeReasonEnum, { name: 'OutcomeRule', description: 'Which line of the published rule proposes an outcome; see docs/methods.md.' });
export const IntervalOriginEnum = { WILSON: 'WILSON', STATED: 'STATED' } as const;
registerEnumType(IntervalOriginEnum, { name: 'IntervalOrigin', description: 'Whether an interval was computed here or stated by whoever measured.' });

@ObjectType({ description: 'How sure a value is.' })
export class MeasuredIntervalType {
  @Field(() => Float, { description: 'Its lower end, in the unit of the indicator.' })
  low: number;
  @Field(() => Float, { description: 'Its upper end.' })
  high: number;
  @Field(() => Float, { description: 'Its level in per cent, as 95.' })
  level: number;
  @Field(() => IntervalOriginEnum, { description: 'How it came about.' })
  origin: keyof typeof IntervalOriginEnum;
}

@ObjectType({ description: 'One measurement of one indicator. A correction is a new version; the old one is kept.' })
export class Measurement {
  @Field(() => ID, { description: 'The id, `msr_…`.' })
  id: string;
  @Field({ description: 'The code of the indicator.' })
  indicatorCode: string;
  @Field(() => Int, { description: '1 for the first, one more with each correction.' })
  version: number;
  @Field({ description: 'Whether no correction took its place.' })
  isCurrent: boolean;
  @Field({ description: 'Whether it is meant as the last word, rather than a reading on the way.' })
  isFinal: boolean;
  @Field(() => Float, { description: 'The value, in the unit of the indicator.' })
  value: number;
  @Field(() => Int, { nullable: true, description: 'How many it rests on; null where nothing was sampled.' })
  n: number | null;
  @Field(() => MeasuringMethodEnum, { description: 'How it was measured.' })
  method: MeasuringMethod;
  @Field({ description: 'How, in words.' })
  methodNote: string;
  @Field({ description: 'Where the figure comes from.' })
  source: string;
  @Field({ description: 'The first day it covers, as `2027-03-31`.' })
  from: string;
  @Field({ description: 'The last day it covers.' })
  to: string;
  @Field(() => MeasuredIntervalType, { nullable: true, description: 'How sure it is; null where nobody can say.' })
  interval: MeasuredIntervalType | null;
  @Field(() => ID, { nullable: true, description: 'The measurement it corrects.' })
  corrects: string | null;
  @Field(() => String, { nullable: true, description: 'What was wrong with the one it corrects.' })
  correction: string | null;
  @Field({ description: 'When it was recorded.' })
  recordedAt: Date;

  pilotId: string;
  organisationId: string;
}

@ObjectType({ description: 'One indicator of a challenge in one pilot: what was measured, what the rule says, and what was reported.' })
export class PilotIndicator {
  @Field(() => Indicator, { description: 'The indicator with its baseline and target.' })
  indicator: Indicator;
  @Field(() => [Measurement], { description: 'All measurements, oldest first, with those that were corrected.' })
  measurements: readonly Measurement[];
  @Field(() => Measurement, { nullable: true, description: 'The last word so far; null while it is not measured.' })
  latest: Measurement | null;
  @Field(() => OutcomeEnum, { nullable: true, description: 'What the rule proposes for it; null when it cannot say.' })
  proposed: Outcome | null;
  @Field(() => OutcomeReasonEnum, { description: 'Which line of the rule speaks.' })
  rule: OutcomeReason;
  @Field(() => OutcomeEnum, { nullable: true, description: 'What was reported; null until then: not measured yet.' })
  outcome: Outcome | null;
  @Field(() => String, { nullable: true, description: 'Why it was reported otherwise than proposed, or why it was not measured.' })
  reason: string | null;
  @Field(() => Float, { nullable: true, description: 'The part of the way from baseline to target, in per cent.' })
  shareOfWay: number | null;
  @Field(() => Money, { nullable: true, description: 'What one unit of improvement cost; null unless the pilot had this one indicator to pay for.' })
  costPerPoint: Money | null;
}

@ObjectType('ReportedResult', { description: 'What a report says of one indicator.' })
export class ReportedResultType {
  @Field({ description: 'The code of the indicator.' })
  indicatorCode: string;
  @Field(() => OutcomeEnum, { description: 'The outcome.' })
  outcome: Outcome;
  @Field(() => OutcomeEnum, { nullable: true, description: 'What the rule proposed then.' })
  proposed: Outcome | null;
  @Field(() => OutcomeReasonEnum, { description: 'Which line of the rule spoke.' })
  rule: OutcomeReason;
  @Field(() => String, { nullable: true, description: 'Why it departs from the rule, or was not measured.' })
  reason: string | null;
  @Field(() => ID, { nullable: true, description: 'The measurement it rests on.' })
  measurementId: string | null;

  pilotId: string;
  number: number;
}

@ObjectType({ description: 'What was reported of a pilot, and who looked at it.' })
export class PilotReport {
  @Field(() => Int, { description: '1 for the first, one more each time results are reported anew.' })
  number: number;
  @Field({ description: 'What came of it, in a few words.' })
  summary: string;
  @Field({ description: 'When it was reported.' })
  reportedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was verified; null until then.' })
  verifiedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What whoever verified it looked at.' })
  lookedAt: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was opened again; such a report holds no longer.' })
  reopenedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was opened again.' })
  reopenedBecause: string | null;
  @Field(() => [ReportedResultType], { description: 'What it says of each indicator.' })
  results: readonly ReportedResultType[];

  pilotId: string;
  reporterId: string;
  verifierId: string | null;
}

@ObjectType({ description: 'Somebody who stands behind the pilot says that a result is wrong.' })
export class PilotDispute {
  @Field(() => ID, { description: 'The id, `dsp_…`.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'The indicator it is about; null for the report as a whole.' })
  indicatorCode: string | null;
  @Field({ description: 'What is said to be wrong.' })
  reason: string;
  @Field({ description: 'When it was raised.' })
  raisedAt: Date;
  @Field(() => String, { nullable: true, description: 'What was found; null while it is open.' })
  answer: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was right; then the results are opened again.' })
  isUpheld: boolean | null;
  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;

  pilotId: string;
  organisationId: string;
}
