// `agreePilot`, `startPilot`, `beginMeasuring`, `stopPilot` and `closePilot`: the way of a pilot from signature to end.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength, Validate } from 'class-validator';
import { type AgreementCode, decideAgreement, decideClose, decideMeasuring, decideStart, decideStop, type StepCode } from '@moothall/domain/pilot';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { DayText } from './day-text.ts';
import { PILOT_RESULT, type PilotResult, PilotStepInput, PilotVerbs, whenAllowed } from './pilot-verbs.ts';
import { movePilot, recordStep, storeAgreement, storeStop, today } from './store-pilot.ts';
import { openDisputes } from './results/store-report.ts';

@InputType({ description: 'What both sides signed.' })
export class AgreePilotInput extends PilotStepInput {
  @Field({ description: 'The reference of the agreement.' })
  @IsString()
  @MaxLength(200)
  reference: string;

  @Field({ description: 'The post of whoever signed for the council; no name.' })
  @IsString()
  @MaxLength(200)
  signedForCouncil: string;

  @Field({ description: 'The post of whoever signed for the supplier; no name.' })
  @IsString()
  @MaxLength(200)
  signedForSupplier: string;

  @Field({ description: 'The day it was signed, as `2027-03-31`.' })
  @Validate(DayText)
  signedOn: string;

  @Field({ description: 'The first day of the pilot.' })
  @Validate(DayText)
  startsOn: string;

  @Field({ description: 'The last day of the pilot.' })
  @Validate(DayText)
  endsOn: string;

  @Field({ description: 'Under which licence the data of the pilot may be used.' })
  @IsString()
  @MaxLength(500)
  dataLicence: string;

  @Field({ description: 'Who keeps which rights, and what happens at the end.' })
  @IsString()
  @MaxLength(4_000)
  rightsAndExit: string;
}

@InputType({ description: 'The early end of a pilot.' })
export class StopPilotInput extends PilotStepInput {
  @Field({ description: 'Why. The public reads it.' })
  @IsString()
  @MaxLength(2_000)
  reason: string;
}

const AgreePilotPayload = payloadOf<PilotResult, AgreementCode>('AgreePilot', PILOT_RESULT, ['WRONG_STATE', 'FIELD_MISSING', 'DATES_REVERSED', 'MILESTONES_MISSING', 'SIGNED_IN_FUTURE']);
const StartPilotPayload = payloadOf<PilotResult, StepCode>('StartPilot', PILOT_RESULT, ['WRONG_STATE', 'TOO_EARLY']);
const BeginMeasuringPayload = payloadOf<PilotResult, StepCode>('BeginMeasuring', PILOT_RESULT, ['WRONG_STATE']);
const StopPilotPayload = payloadOf<PilotResult, StepCode>('StopPilot', PILOT_RESULT, ['WRONG_STATE', 'REASON_MISSING']);
const ClosePilotPayload = payloadOf<PilotResult, StepCode>('ClosePilot', PILOT_RESULT, ['WRONG_STATE', 'DISPUTE_OPEN']);

@Resolver()
export class AgreePilot {
  constructor(private readonly pilots: PilotVerbs) {}

  @Mutation(() => AgreePilotPayload, { description: 'Records the agreement that both sides signed.' })
  @Access('pilots:write')
  agreePilot(@Args('input', { description: 'The agreement.' }) input: AgreePilotInput, @Context() context: RequestContext) {
    return this.pilots.step<AgreementCode>(context, 'agreePilot', input, 'agree', async ({ tx, pilot, actor }) => {
      const { reference, signedForCouncil, signedForSupplier, signedOn, dataLicence, rightsAndExit, startsOn, endsOn } = input;
      const agreement = { reference, signedForCouncil, signedForSupplier, signedOn, dataLicence, rightsAndExit };
      const facts = { state: pilot.state, agreement: { ...agreement, startsOn, endsOn }, milestoneCount: pilot.milestones.length, today: await today(tx) };
      return whenAllowed(decideAgreement(facts), async () => {
        await storeAgreement(tx, pilot.id, agreement, { startsOn, endsOn });
        await movePilot(tx, pilot, 'AGREED');
        await recordStep(tx, pilot, 'pilot.agreed', actor, { startsOn, endsOn, signedOn });
      });
    });
  }

  @Mutation(() => StartPilotPayload, { description: 'Starts a pilot, from its first day on.' })
  @Access('pilots:write')
  startPilot(@Args('input', { description: 'Which.' }) input: PilotStepInput, @Context() context: RequestContext) {
    return this.pilots.step<StepCode>(context, 'startPilot', input, 'start', async ({ tx, pilot, actor }) =>
      whenAllowed(decideStart({ state: pilot.state, startsOn: pilot.startsOn, today: await today(tx) }), async () => {
        await movePilot(tx, pilot, 'RUNNING');
        await recordStep(tx, pilot, 'pilot.started', actor);
      }),
    );
  }

  @Mutation(() => BeginMeasuringPayload, { description: 'Ends the running of a pilot; what remains is to measure and report.' })
  @Access('pilots:write')
  beginMeasuring(@Args('input', { description: 'Which.' }) input: PilotStepInput, @Context() context: RequestContext) {
    return this.pilots.step<StepCode>(context, 'beginMeasuring', input, 'beginMeasuring', ({ tx, pilot, actor }) =>
      whenAllowed(decideMeasuring(pilot.state), async () => {
        await movePilot(tx, pilot, 'MEASURING');
        await recordStep(tx, pilot, 'pilot.measuring', actor);
      }),
    );
  }

  @Mutation(() => StopPilotPayload, { description: 'Stops a pilot before its results, with a reason that the public reads.' })
  @Access('pilots:write')
  stopPilot(@Args('input', { description: 'Why.' }) input: StopPilotInput, @Context() context: RequestContext) {
    return this.pilots.step<StepCode>(context, 'stopPilot', input, 'stop', ({ tx, pilot, actor }) =>
      whenAllowed(decideStop({ state: pilot.state, reason: input.reason }), async () => {
        await storeStop(tx, pilot.id, input.reason);
        await movePilot(tx, pilot, 'STOPPED');
        await recordStep(tx, pilot, 'pilot.stopped', actor, { from: pilot.state });
      }),
    );
  }

  @Mutation(() => ClosePilotPayload, { description: 'Closes a pilot whose results are verified.' })
  @Access('pilots:write')
  closePilot(@Args('input', { description: 'Which.' }) input: PilotStepInput, @Context() context: RequestContext) {
    return this.pilots.step<StepCode>(context, 'closePilot', input, 'close', async ({ tx, pilot, actor }) =>
      whenAllowed(decideClose({ state: pilot.state, openDisputes: await openDisputes(tx, pilot.id) }), async () => {
        await movePilot(tx, pilot, 'CLOSED');
        await recordStep(tx, pilot, 'pilot.closed', actor);
      }),
    );
  }
}
