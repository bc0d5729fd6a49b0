// `reportResults` and `reopenResults`: what came of each indicator, proposed by the published rule, and the way back to measuring.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { decideReopen, decideReport, type Outcome, proposeOutcome, type ReportCode, type StepCode } from '@moothall/domain/pilot';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { PILOT_RESULT, type PilotResult, PilotStepInput, PilotVerbs, whenAllowed } from '../pilot-verbs.ts';
import { movePilot, recordStep } from '../store-pilot.ts';
import { factsOf, lastWord } from './indicators-of-pilot.ts';
import { OutcomeEnum } from './result.type.ts';
import { measurementsOf, type NewResult, storeReopening, storeReport } from './store-report.ts';

@InputType({ description: 'What is reported of one indicator.' })
export class ReportedResultInput {
  @Field({ description: 'The code of the indicator.' })
  @IsString()
  indicatorCode: string;

  @Field(() => OutcomeEnum, { description: 'The outcome.' })
  @IsIn(Object.keys(OutcomeEnum))
  outcome: Outcome;

  @Field(() => String, { nullable: true, description: 'Needed when it departs from what the rule proposes, or was not measured.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string | null;
}

@InputType({ description: 'The report of a pilot.' })
export class ReportResultsInput extends PilotStepInput {
  @Field({ description: 'What came of it, in a few words that a resident understands; also when it failed.' })
  @IsString()
  @MaxLength(4_000)
  summary: string;

  @Field(() => [ReportedResultInput], { description: 'Every indicator of the challenge, once.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ReportedResultInput)
  results: ReportedResultInput[];
}

@InputType({ description: 'Results that have to be measured or written again.' })
export class ReopenResultsInput extends PilotStepInput {
  @Field({ description: 'What has to be measured or corrected. The public reads it.' })
  @IsString()
  @MaxLength(2_000)
  reason: string;
}

const ReportResultsPayload = payloadOf<PilotResult, ReportCode>('ReportResults', PILOT_RESULT, [
  'WRONG_STATE',
  'RESULT_MISSING',
  'NO_SUCH_INDICATOR',
  'REASON_MISSING',
  'NOT_MEASURED_YET',
  'MEASURED_AFTER_ALL',
  'SUMMARY_MISSING',
]);
const ReopenResultsPayload = payloadOf<PilotResult, StepCode>('ReopenResults', PILOT_RESULT, ['WRONG_STATE', 'REASON_MISSING']);

@Resolver()
export class ReportResults {
  constructor(private readonly pilots: PilotVerbs) {}

  @Mutation(() => ReportResultsPayload, { description: 'Reports what came of every indicator. Other than the rule proposes only with a reason.' })
  @Access('pilots:write')
  reportResults(@Args('input', { description: 'The report.' }) input: ReportResultsInput, @Context() context: RequestContext) {
    return this.pilots.step<ReportCode>(context, 'reportResults', input, 'report', async ({ tx, pilot, actor }) => {
      const measurements = await measurementsOf(tx, pilot.id);
      const proposals = pilot.indicators.map((indicator) => {
        const measurement = lastWord(measurements, indicator.code);
        return { code: indicator.code, isMeasured: measurement !== null, measurementId: measurement?.id ?? null, ...proposeOutcome(factsOf(indicator, measurement)) };
      });
      const results = input.results.map((one) => ({ code: one.indicatorCode, outcome: one.outcome, reason: one.reason ?? null }));
      return whenAllowed(decideReport({ state: pilot.state, proposed: proposals, results, summary: input.summary }), async () => {
        const rows = proposals.flatMap(({ code, outcome: proposed, reason: rule, measurementId }): NewResult[] => {
          const said = results.find((one) => one.code === code);
          return said ? [{ indicatorCode: code, outcome: said.outcome, proposed, rule, reason: said.reason, measurementId }] : [];
        });
        const number = await storeReport(tx, pilot.id, input.summary, rows, actor);
        await movePilot(tx, pilot, 'REPORTED');
        const outcomes = rows.map(({ indicatorCode, outcome, proposed, measurementId }) => ({ indicatorCode, outcome, proposed, measurementId }));
        await recordStep(tx, pilot, 'pilot.reported', actor, { number, outcomes });
      });
    });
  }

  @Mutation(() => ReopenResultsPayload, { description: 'Opens reported results again to be measured or corrected; the report that was is kept.' })
  @Access('pilots:write')
  reopenResults(@Args('input', { description: 'Why.' }) input: ReopenResultsInput, @Context() context: RequestContext) {
    return this.pilots.step<StepCode>(context, 'reopenResults', input, 'reopen', ({ tx, pilot, actor }) =>
      whenAllowed(decideReopen({ state: pilot.state, reason: input.reason }), async () => {
        await storeReopening(tx, pilot.id, input.reason);
        await movePilot(tx, pilot, 'MEASURING');
        await recordStep(tx, pilot, 'pilot.reopened', actor, { from: pilot.state });
      }),
    );
  }
}
