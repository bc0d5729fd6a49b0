// `disputeResult` and `answerDispute`: whoever stands behind a pilot may say that a result is wrong, and gets an answer in public.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { type AnswerDisputeCode, decideAnswerToDispute, decideDispute, type DisputeCode } from '@moothall/domain/pilot';
import { can, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { PILOT_RESULT, type PilotResult, PilotVerbs } from '../pilot-verbs.ts';
import { type LockedPilot, lockPilot, movePilot, recordStep } from '../store-pilot.ts';
import { reportInForce, storeAnswer, storeDispute, storeReopening } from './store-report.ts';

@InputType({ description: 'A result that is said to be wrong.' })
export class DisputeResultInput {
  @Field(() => ID, { description: 'Which pilot.' })
  @IsString()
  pilotId: string;

  @Field(() => String, { nullable: true, description: 'Which indicator; left out for the report as a whole.' })
  @IsOptional()
  @IsString()
  indicatorCode?: string | null;

  @Field({ description: 'What is wrong. The public reads it.' })
  @IsString()
  @MaxLength(4_000)
  reason: string;
}

@InputType({ description: 'The answer to a dispute.' })
export class AnswerDisputeInput {
  @Field(() => ID, { description: 'Which dispute.' })
  @IsString()
  id: string;

  @Field({ description: 'What was found. The public reads it.' })
  @IsString()
  @MaxLength(4_000)
  answer: string;

  @Field({ description: 'Whether it was right; then the results are opened again.' })
  @IsBoolean()
  isUpheld: boolean;
}

const DisputeResultPayload = payloadOf<PilotResult, DisputeCode>('DisputeResult', PILOT_RESULT, ['NOTHING_REPORTED', 'REASON_MISSING', 'NO_SUCH_INDICATOR', 'DISPUTED_ALREADY']);
const AnswerDisputePayload = payloadOf<PilotResult, AnswerDisputeCode>('AnswerDispute', PILOT_RESULT, ['ANSWERED_ALREADY', 'REASON_MISSING', 'OWN_DISPUTE']);

interface DisputeRow {
  readonly pilotId: string;
  readonly personId: string | null;
  readonly isOpen: boolean;
}

@Resolver()
export class DisputeResults {
  constructor(
    private readonly verbs: Verbs,
    private readonly pilots: PilotVerbs,
  ) {}

  @Mutation(() => DisputeResultPayload, { description: 'Says that a reported result is wrong: for the supplier, and for the authorities of the challenge.' })
  @Access('pilots:write')
  async disputeResult(@Args('input', { description: 'What is wrong.' }) input: DisputeResultInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'disputeResult', input, async (tx): Promise<Outcome<{ pilotId: string }, DisputeCode>> => {
      const pilot = await lockPilot(tx, input.pilotId);
      const actor = { personId: viewer.personId, organisationId: await demandSide(tx, viewer, pilot) };
      const indicatorCode = input.indicatorCode ?? null;
      const report = await reportInForce(tx, pilot.id);
      const isKnownIndicator = indicatorCode === null || pilot.indicators.some((one) => one.code === indicatorCode);
      const decision = decideDispute({ state: pilot.state, isKnownIndicator, reason: input.reason, hasOwnOpen: await hasOpen(tx, pilot.id, indicatorCode, actor.organisationId) });
      if (!decision.allowed || !report) return { userErrors: refusalsOf(decision) };
      const disputeId = await storeDispute(tx, pilot.id, report.number, { indicatorCode, reason: input.reason }, actor);
      await recordStep(tx, pilot, 'pilot.disputed', actor, { disputeId, indicatorCode, number: report.number });
      return { done: { pilotId: pilot.id } };
    });
    return this.pilots.answer(context, outcome);
  }

  @Mutation(() => AnswerDisputePayload, { description: 'Answers a dispute, for approvers of the council that leads. One that was right opens the results again.' })
  @Access('pilots:write')
  async answerDispute(@Args('input', { description: 'The answer.' }) input: AnswerDisputeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'answerDispute', input, async (tx): Promise<Outcome<{ pilotId: string }, AnswerDisputeCode>> => {
      const pilot = await lockPilot(tx, (await findDispute(tx, input.id)).pilotId);
      if (!can(viewer, pilot.leadId, 'approveChallenge')) throw new ApiError('FORBIDDEN', 'Only an approver of the council that leads may answer.');
      // Read again under the lock of its pilot: of two answers at the same moment the second finds the first.
      const dispute = await findDispute(tx, input.id);
      const actor = { personId: viewer.personId, organisationId: pilot.leadId };
      const decision = decideAnswerToDispute({ isOpen: dispute.isOpen, isOwn: dispute.personId === viewer.personId, answer: input.answer });
      if (!decision.allowed) return { userErrors: refusalsOf(decision) };
      await storeAnswer(tx, input.id, input.answer, input.isUpheld, actor);
      await recordStep(tx, pilot, 'pilot.dispute-answered', actor, { disputeId: input.id, isUpheld: input.isUpheld });
      if (input.isUpheld && pilot.state !== 'MEASURING') {
        await storeReopening(tx, pilot.id, input.answer);
        await movePilot(tx, pilot, 'MEASURING');
        await recordStep(tx, pilot, 'pilot.reopened', actor, { from: pilot.state, disputeId: input.id });
      }
      return { done: { pilotId: pilot.id } };
    });
    return this.pilots.answer(context, outcome);
  }
}

/** The organisation for which the viewer may dispute: the supplier, or an authority that stands behind the challenge. @throws ApiError FORBIDDEN */
async function demandSide(tx: Tx, viewer: Viewer, pilot: LockedPilot): Promise<string> {
  if (can(viewer, pilot.supplierId, 'propose')) return pilot.supplierId;
  const rows: { id: string }[] = await tx.query(`select organisation_id as id from participation where challenge_id = $1 and role <> 'OBSERVER' order by role = 'LEAD' desc, organisation_id`, [pilot.challengeId]);
  const found = rows.find(({ id }) => can(viewer, id, 'writeChallenge') || can(viewer, id, 'approveChallenge'));
  if (!found) throw new ApiError('FORBIDDEN', 'Only the supplier and the authorities of this challenge may dispute a result.');
  return found.id;
}

async function hasOpen(tx: Tx, pilotId: string, indicatorCode: string | null, organisationId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from pilot_dispute where pilot_id = $1 and indicator_code is not distinct from $2 and organisation_id = $3 and answered_at is null', [pilotId, indicatorCode, organisationId]);
  return rows.length > 0;
}

async function findDispute(tx: Tx, id: string): Promise<DisputeRow> {
  const rows: DisputeRow[] = await tx.query('select pilot_id as "pilotId", person_id as "personId", answered_at is null as "isOpen" from pilot_dispute where id = $1', [id]);
  if (!rows[0]) throw notFound('dispute');
  return rows[0];
}
