// `recordMeasurement`: one value of one indicator with all that makes it worth something; a correction is a new version.
import { Args, Context, Field, Float, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min, Validate, ValidateNested } from 'class-validator';
import { decideMeasurement, intervalOf, type MeasurementCode, type MeasurementFacts, type MeasuringMethod } from '@moothall/domain/pilot';
import { refusalsOf } from '@moothall/domain/decision';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { DayText } from '../day-text.ts';
import { demandRole } from '../pilot-verbs.ts';
import { type LockedPilot, lockPilot, recordStep, today } from '../store-pilot.ts';
import { Measurement, MeasuringMethodEnum } from './result.type.ts';
import { ResultsLoader } from './results.loader.ts';
import { measurementsOf, storeMeasurement } from './store-report.ts';

const FINITE = { allowNaN: false, allowInfinity: false };

@InputType({ description: 'An interval that whoever measured states.' })
export class StatedIntervalInput {
  @Field(() => Float, { description: 'Its lower end, in the unit of the indicator.' })
  @IsNumber(FINITE)
  low: number;

  @Field(() => Float, { description: 'Its upper end.' })
  @IsNumber(FINITE)
  high: number;

  @Field(() => Float, { defaultValue: 95, description: 'Its level in per cent.' })
  @IsNumber(FINITE)
  level: number;
}

@InputType({ description: 'A measurement.' })
export class RecordMeasurementInput {
  @Field(() => ID, { description: 'Which pilot.' })
  @IsString()
  pilotId: string;

  @Field({ description: 'Which indicator of the challenge.' })
  @IsString()
  indicatorCode: string;

  @Field(() => Float, { description: 'The value, in the unit of the indicator.' })
  @IsNumber(FINITE, { message: 'Enter a number.' })
  value: number;

  @Field(() => Int, { nullable: true, description: 'How many it rests on.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number.' })
  @Min(1, { message: 'Enter at least 1.' })
  @Max(2_000_000_000)
  n?: number | null;

  @Field({ defaultValue: false, description: 'Whether it is meant as the last word, rather than a reading on the way.' })
  @IsBoolean()
  isFinal: boolean;

  @Field(() => MeasuringMethodEnum, { description: 'How it was measured.' })
  @IsIn(Object.keys(MeasuringMethodEnum))
  method: MeasuringMethod;

  @Field({ description: 'How, in words; the public reads it.' })
  @IsString()
  @MaxLength(2_000)
  methodNote: string;

  @Field({ description: 'Where the figure comes from.' })
  @IsString()
  @MaxLength(500)
  source: string;

  @Field({ description: 'The first day it covers, as `2027-03-31`.' })
  @Validate(DayText)
  from: string;

  @Field({ description: 'The last day it covers.' })
  @Validate(DayText)
  to: string;

  @Field(() => StatedIntervalInput, { nullable: true, description: 'How sure it is, where that is known; left out for a share, whose interval is computed.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StatedIntervalInput)
  interval?: StatedIntervalInput | null;

  @Field(() => ID, { nullable: true, description: 'The measurement it corrects; the old one is kept.' })
  @IsOptional()
  @IsString()
  corrects?: string | null;

  @Field(() => String, { nullable: true, description: 'What was wrong with it.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  correction?: string | null;
}

const CODES: readonly MeasurementCode[] = [
  'WRONG_STATE',
  'NO_SUCH_INDICATOR',
  'N_MISSING',
  'NOT_A_SHARE',
  'PERIOD_REVERSED',
  'PERIOD_AHEAD',
  'INTERVAL_WRONG',
  'INTERVAL_GIVEN_TWICE',
  'METHOD_MISSING',
  'SOURCE_MISSING',
  'REASON_MISSING',
  'CORRECTED_ALREADY',
];
const RecordMeasurementPayload = payloadOf<{ measurement: Measurement | null }, MeasurementCode>('RecordMeasurement', { measurement: { type: () => Measurement, description: 'As it was recorded.' } }, CODES);

@Resolver()
export class RecordMeasurement {
  constructor(
    private readonly verbs: Verbs,
    private readonly results: ResultsLoader,
  ) {}

  @Mutation(() => RecordMeasurementPayload, { description: 'Records a measurement of an indicator, or the correction of one.' })
  @Access('pilots:write')
  async recordMeasurement(@Args('input', { description: 'The measurement.' }) input: RecordMeasurementInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'recordMeasurement', input, async (tx): Promise<Outcome<{ id: string }, MeasurementCode>> => {
      const pilot = await lockPilot(tx, input.pilotId);
      const actor = { personId: viewer.personId, organisationId: demandRole(viewer, pilot, 'measure').organisationId };
      const before = await measurementsOf(tx, pilot.id);
      const corrected = input.corrects ? before.find((one) => one.id === input.corrects && one.indicatorCode === input.indicatorCode) : null;
      if (corrected === undefined) throw notFound('measurement');
      const facts = factsOf(pilot, input, corrected, await today(tx));
      const decision = decideMeasurement(facts);
      if (!decision.allowed) return { userErrors: refusalsOf(decision) };
      const version = (corrected?.version ?? 0) + 1;
      const { indicatorCode, value, n, isFinal, method, methodNote, source, from, to } = input;
      const [corrects, correction] = corrected ? [corrected.id, input.correction ?? ''] : [null, null];
      const interval = intervalOf(facts);
      const id = await storeMeasurement(tx, pilot.id, { indicatorCode, corrects, correction, version, isFinal, value, n: n ?? null, method, methodNote, source, from, to, interval }, actor);
      const data = { measurementId: id, indicatorCode, version, value, n: n ?? null, isFinal, corrects };
      await recordStep(tx, pilot, corrected ? 'pilot.measurement-corrected' : 'pilot.measured', actor, data);
      return { done: { id } };
    });
    if (!outcome.done) return { measurement: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { measurement: await this.results.measurement(context, outcome.done.id), userErrors: [] };
  }
}

function factsOf(pilot: LockedPilot, input: RecordMeasurementInput, corrected: Measurement | null, day: string): MeasurementFacts {
  const indicator = pilot.indicators.find((one) => one.code === input.indicatorCode);
  const { value, method, methodNote, source, from, to } = input;
  return {
    state: pilot.state,
    isKnownIndicator: indicator !== undefined,
    unit: indicator?.unit ?? '',
    value,
    n: input.n ?? null,
    method,
    methodNote,
    source,
    from,
    to,
    today: day,
    stated: input.interval ?? null,
    correction: input.correction ?? null,
    isCorrection: corrected !== null,
    isOutdated: corrected !== null && !corrected.isCurrent,
  };
}
