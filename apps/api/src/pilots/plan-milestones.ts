// `planMilestones` and `reachMilestone`: the steps of a pilot with their dates, and the record that one was reached.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, Matches, MaxLength, MinLength, Validate, ValidateNested } from 'class-validator';
import { decidePlan, decideReach, type PlanCode, type ReachCode } from '@moothall/domain/pilot';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { DayText } from './day-text.ts';
import { PILOT_RESULT, type PilotResult, PilotStepInput, PilotVerbs, whenAllowed } from './pilot-verbs.ts';
import { movePilot, recordStep, storeMilestones, storeReached } from './store-pilot.ts';

@InputType({ description: 'A milestone of a pilot.' })
export class DatedMilestoneInput {
  @Field({ description: 'Short name in capital letters, such as `INSTALLED`; it stays the same when the rest changes.' })
  @Matches(/^[A-Z][A-Z0-9_]{0,39}$/, { message: 'Enter a short code in capital letters, like INSTALLED.' })
  code: string;

  @Field({ description: 'What must be done.' })
  @IsString()
  @MinLength(3, { message: 'Say what must be done.' })
  @MaxLength(200)
  title: string;

  @Field({ description: 'The day by which it should be done, as `2027-03-31`.' })
  @Validate(DayText)
  dueOn: string;
}

@InputType({ description: 'All milestones of a pilot.' })
export class PlanMilestonesInput extends PilotStepInput {
  @Field(() => [DatedMilestoneInput], { description: 'All of them, in the order of their dates.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DatedMilestoneInput)
  milestones: DatedMilestoneInput[];
}

@InputType({ description: 'A milestone that was reached.' })
export class ReachMilestoneInput extends PilotStepInput {
  @Field({ description: 'Which milestone.' })
  @IsString()
  code: string;

  @Field({ description: 'What shows it; the public reads it.' })
  @IsString()
  @MaxLength(1_000)
  note: string;
}

const PlanMilestonesPayload = payloadOf<PilotResult, PlanCode>('PlanMilestones', PILOT_RESULT, ['WRONG_STATE', 'MILESTONES_MISSING', 'MILESTONE_TWICE', 'MILESTONE_REACHED', 'MILESTONE_REMOVED', 'OUT_OF_ORDER']);
const ReachMilestonePayload = payloadOf<PilotResult, ReachCode>('ReachMilestone', PILOT_RESULT, ['WRONG_STATE', 'NO_SUCH_MILESTONE', 'REACHED_ALREADY', 'NOTE_MISSING']);

@Resolver()
export class PlanMilestones {
  constructor(private readonly pilots: PilotVerbs) {}

  @Mutation(() => PlanMilestonesPayload, { description: 'Says all milestones of a pilot anew. One that was reached stays as it is, and none disappears.' })
  @Access('pilots:write')
  planMilestones(@Args('input', { description: 'The milestones.' }) input: PlanMilestonesInput, @Context() context: RequestContext) {
    return this.pilots.step<PlanCode>(context, 'planMilestones', input, 'plan', ({ tx, pilot, actor }) => {
      const planned = pilot.milestones.map((one) => ({ ...one, isReached: one.reachedAt !== null }));
      return whenAllowed(decidePlan({ state: pilot.state, milestones: input.milestones, planned }), async () => {
        await storeMilestones(tx, pilot.id, input.milestones);
        await movePilot(tx, pilot);
        await recordStep(tx, pilot, 'pilot.planned', actor, { milestones: input.milestones.map(({ code, dueOn }) => ({ code, dueOn })) });
      });
    });
  }

  @Mutation(() => ReachMilestonePayload, { description: 'Records that a milestone of a pilot was reached.' })
  @Access('pilots:write')
  reachMilestone(@Args('input', { description: 'Which, and what shows it.' }) input: ReachMilestoneInput, @Context() context: RequestContext) {
    return this.pilots.step<ReachCode>(context, 'reachMilestone', input, 'reach', ({ tx, pilot, actor }) => {
      const milestone = pilot.milestones.find((one) => one.code === input.code);
      const facts = { state: pilot.state, isKnown: milestone !== undefined, isReached: milestone?.reachedAt != null, note: input.note };
      return whenAllowed(decideReach(facts), async () => {
        await storeReached(tx, pilot.id, input.code, input.note);
        await movePilot(tx, pilot);
        await recordStep(tx, pilot, 'pilot.milestone-reached', actor, { code: input.code });
      });
    });
  }
}
