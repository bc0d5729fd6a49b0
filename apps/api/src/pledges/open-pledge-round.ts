// `openPledgeRound` and `recordMilestone`: the lead council asks others to fund a shortlisted solution with it.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { decidePledging, type PledgingCode } from '@moothall/domain/challenge';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { demandPower } from '../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge, moveTo } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { databaseNow, type Tx } from '../platform/transaction.ts';
import { PledgeRoundType } from './pledge.type.ts';
import { RoundLoader } from './round.loader.ts';
import { lockRound, raiseVersion } from './store-round.ts';

@InputType({ description: 'Something that conditions may wait for.' })
export class MilestoneInput {
  @Field({ description: 'Short name in capital letters, such as `DATA_AGREEMENT`.' })
  @Matches(/^[A-Z][A-Z0-9_]{0,39}$/, { message: 'Enter a short code in capital letters, like DATA_AGREEMENT.' })
  code: string;

  @Field({ description: 'What must happen.' })
  @IsString()
  @MinLength(3, { message: 'Say what must happen.' })
  @MaxLength(200)
  title: string;
}

@InputType({ description: 'A new round.' })
export class OpenPledgeRoundInput {
  @Field(() => ID, { description: 'The solution to fund.' })
  @IsString()
  solutionId: string;

  @Field(() => DecimalScalar, { description: 'What the pilot needs, in pounds.' })
  @Matches(/^\d/, { message: 'Enter the amount in pounds, like 240000.' })
  target: string;

  @Field({ description: 'The last moment to pledge or withdraw.' })
  @IsDate({ message: 'Enter a date and time.' })
  deadline: Date;

  @Field(() => [MilestoneInput], { nullable: true, description: 'What conditions may wait for.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MilestoneInput)
  milestones?: MilestoneInput[] | null;
}

@InputType({ description: 'A milestone that was met, or was not after all.' })
export class RecordMilestoneInput {
  @Field(() => ID, { description: 'Which round.' })
  @IsString()
  roundId: string;

  @Field({ description: 'Which milestone.' })
  @IsString()
  code: string;

  @Field({ description: 'Whether it is met.' })
  @IsBoolean()
  met: boolean;

  @Field({ description: 'What shows it.' })
  @IsString()
  @MinLength(3, { message: 'Say what shows it.' })
  @MaxLength(1_000)
  note: string;
}

type OpenCode = PledgingCode | 'TARGET_MISSING' | 'DEADLINE_PAST' | 'ALREADY_OPEN';
const RESULT = { round: { type: () => PledgeRoundType, description: 'The round as it is now.' } };
const OpenPledgeRoundPayload = payloadOf<{ round: PledgeRoundType | null }, OpenCode>('OpenPledgeRound', RESULT, [
  'WRONG_STAGE',
  'NOTHING_SHORTLISTED',
  'TARGET_MISSING',
  'DEADLINE_PAST',
  'ALREADY_OPEN',
]);
type MilestoneCode = 'NO_SUCH_MILESTONE' | 'ROUND_CLOSED';
const RecordMilestonePayload = payloadOf<{ round: PledgeRoundType | null }, MilestoneCode>('RecordMilestone', RESULT, ['NO_SUCH_MILESTONE', 'ROUND_CLOSED']);

@Resolver()
export class OpenPledgeRound {
  constructor(
    private readonly verbs: Verbs,
    private readonly rounds: RoundLoader,
  ) {}

  @Mutation(() => OpenPledgeRoundPayload, { description: 'Opens a round of co-investment in a shortlisted solution.' })
  @Access('pledges:write')
  async openPledgeRound(@Args('input', { description: 'The round.' }) input: OpenPledgeRoundInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'openPledgeRound', input, async (tx): Promise<Outcome<{ roundId: string }, OpenCode>> => {
      const challenge = await lockChallenge(tx, await challengeOfSolution(tx, input.solutionId));
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      const refusals = await problems(tx, challenge, input);
      if (refusals.length > 0) return { userErrors: refusals };
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      const roundId = await storeRound(tx, challenge, input);
      if (challenge.stage === 'SHORTLISTED') await moveTo(tx, challenge, 'PLEDGING', { actor, act: 'challenge.pledging', isPublic: true });
      const data = { solutionId: input.solutionId, target: input.target, deadline: input.deadline.toISOString() };
      await append(tx, { chain: challenge.id, act: 'round.opened', subject: roundId, actor, data, isPublic: true });
      return { done: { roundId } };
    });
    return this.answer(context, outcome);
  }

  @Mutation(() => RecordMilestonePayload, { description: 'Records that a milestone of a round is met, or is not.' })
  @Access('pledges:write')
  async recordMilestone(@Args('input', { description: 'The milestone.' }) input: RecordMilestoneInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'recordMilestone', input, async (tx): Promise<Outcome<{ roundId: string }, MilestoneCode>> => {
      const round = await lockRound(tx, input.roundId);
      const challenge = await lockChallenge(tx, round.challengeId);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      if (round.lockedAt || round.deadline.getTime() <= (await databaseNow(tx)).getTime()) {
        return { userErrors: [refuse('ROUND_CLOSED', ['roundId'], 'This round has ended, so milestones no longer change it.')] };
      }
      if (!round.milestones.some((one) => one.code === input.code)) {
        return { userErrors: [refuse('NO_SUCH_MILESTONE', ['code'], 'Choose one of the milestones of this round.')] };
      }
      await tx.query(
        `update pledge_milestone set met = $3, met_at = case when $3 then clock_timestamp() end, note = $4 where round_id = $1 and code = $2`,
        [round.id, input.code, input.met, input.note],
      );
      await raiseVersion(tx, round.id);
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      await append(tx, { chain: challenge.id, act: 'milestone.recorded', subject: round.id, actor, data: { code: input.code, met: input.met }, isPublic: true });
      return { done: { roundId: round.id } };
    });
    return this.answer(context, outcome);
  }

  private async answer<Code extends string>(context: RequestContext, outcome: Outcome<{ roundId: string }, Code>) {
    context.loaders.clear();
    const round = outcome.done ? await this.rounds.load(context, outcome.done.roundId) : null;
    return { round, userErrors: outcome.userErrors ?? [] };
  }
}

async function challengeOfSolution(tx: Tx, solutionId: string): Promise<string> {
  const rows: { challenge_id: string }[] = await tx.query('select challenge_id from solution where id = $1', [solutionId]);
  if (!rows[0]) throw notFound('solution');
  return rows[0].challenge_id;
}

/** A supplier may withdraw after the shortlist is issued; the solution stays on record. */
async function isStillOffered(tx: Tx, solutionId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select 1 from solution s join proposal p on p.id = s.proposal_id where s.id = $1 and p.state = 'SHORTLISTED'`, [solutionId]);
  return rows.length > 0;
}

async function problems(tx: Tx, challenge: LockedChallenge, input: OpenPledgeRoundInput): Promise<Refusal<OpenCode>[]> {
  const existing: unknown[] = await tx.query('select 1 from pledge_round where solution_id = $1', [input.solutionId]);
  // A second solution of the same challenge may get a round of its own while the first one runs.
  const stage = challenge.stage === 'PLEDGING' ? 'SHORTLISTED' : challenge.stage;
  const isPast = input.deadline.getTime() <= (await databaseNow(tx)).getTime();
  return [
    ...refusalsOf(decidePledging({ stage, shortlistedCount: (await isStillOffered(tx, input.solutionId)) ? 1 : 0 })),
    ...((fromDecimalString(input.target) ?? 0n) > 0n ? [] : [refuse<OpenCode>('TARGET_MISSING', ['target'], 'Enter the amount in pounds, like 240000.')]),
    ...(isPast ? [refuse<OpenCode>('DEADLINE_PAST', ['deadline'], 'Enter a deadline that lies ahead.')] : []),
    ...(existing.length > 0 ? [refuse<OpenCode>('ALREADY_OPEN', ['solutionId'], 'This solution has a round already.')] : []),
  ];
}

async function storeRound(tx: Tx, challenge: LockedChallenge, input: OpenPledgeRoundInput): Promise<string> {
  const id = newId('rnd');
  const target = fromDecimalString(input.target) ?? 0n;
  await tx.query('insert into pledge_round (id, solution_id, challenge_id, target, deadline) values ($1, $2, $3, $4, $5)', [
    id,
    input.solutionId,
    challenge.id,
    target.toString(),
    input.deadline,
  ]);
  for (const [position, { code, title }] of (input.milestones ?? []).entries()) {
    await tx.query(
      'insert into pledge_milestone (round_id, code, title, position) values ($1, $2, $3, $4) on conflict (round_id, code) do nothing',
      [id, code, title, position],
    );
  }
  return id;
}
