// `concludePilots`: a challenge ends when all its pilots are over and every indicator has a last measurement, or a reason.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { type ConclusionCode, decideConclusion, type IndicatorReport } from '@moothall/domain/challenge';
import { combine, demand } from '@moothall/domain/decision';
import { isFinished, type PilotState } from '@moothall/domain/pilot';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from '../challenges/challenge-verbs.ts';
import { moveTo } from '../challenges/store-challenge.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import type { Tx } from '../platform/transaction.ts';

@InputType({ description: 'The end of a challenge after its pilots.' })
export class ConcludePilotsInput extends ChallengeStepInput {
  @Field(() => LocalisedTextInput, { nullable: true, description: 'What was learned. The public reads it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  learned?: LocalisedTextInput | null;
}

type Code = ConclusionCode | 'PILOT_GOES_ON';
const ConcludePilotsPayload = payloadOf<ChallengeResult, Code>('ConcludePilots', CHALLENGE_RESULT, ['WRONG_STAGE', 'NOT_ENGAGEMENT_ONLY', 'LEARNING_MISSING', 'MEASUREMENT_MISSING', 'PILOT_GOES_ON']);

interface Answered {
  readonly code: string;
  readonly value: number | null;
  readonly reason: string | null;
}

@Resolver()
export class ConcludePilots {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => ConcludePilotsPayload, { description: 'Concludes a challenge whose pilots are over, once each indicator has a last measurement or a reason.' })
  @Access('challenges:write')
  concludePilots(@Args('input', { description: 'What was learned.' }) input: ConcludePilotsInput, @Context() context: RequestContext) {
    return this.challenges.step<Code>(context, 'concludePilots', input, 'writeChallenge', async ({ tx, challenge, actor }) => {
      const { stage, content } = challenge;
      const pilots: { state: PilotState }[] = await tx.query('select state from pilot where challenge_id = $1 for share', [challenge.id]);
      // One that only engaged the market ends by its own verb.
      const isPiloting = stage !== 'ENGAGING';
      const reports = await reportsOf(tx, challenge.id);
      const indicatorCodes = content.indicators.map((one) => one.code);
      const decision = combine<Code>(
        decideConclusion({ stage, route: content.route, indicatorCodes, reports, learned: input.learned?.en ?? null }),
        demand(isPiloting && pilots.every(({ state }) => isFinished(state)), 'PILOT_GOES_ON', [], 'Wait until every pilot of this challenge is verified or stopped.'),
      );
      return whenAllowed(decision, () => moveTo(tx, challenge, 'CONCLUDED', { actor, act: 'challenge.concluded', isPublic: true, stoppedBecause: input.learned ?? null, data: { pilots: pilots.length } }));
    });
  }
}

/** What the reports that hold say of each indicator, and why a pilot that was stopped says nothing. A value of any pilot answers. */
async function reportsOf(tx: Tx, challengeId: string): Promise<IndicatorReport[]> {
  const rows: Answered[] = await tx.query(
    `select r.indicator_code as code, m.value, r.reason from pilot p join pilot_report t on t.pilot_id = p.id and t.reopened_at is null
       join pilot_result r on r.pilot_id = p.id and r.number = t.number left join pilot_measurement m on m.id = r.measurement_id where p.challenge_id = $1
     union all
     select i->>'code', null, p.stopped_because from pilot p join challenge c on c.id = p.challenge_id, jsonb_array_elements(c.content->'indicators') i
       where p.challenge_id = $1 and p.state = 'STOPPED'`,
    [challengeId],
  );
  return rows.map(({ code, value, reason }) => ({ code, value, reasonMissing: reason }));
}
