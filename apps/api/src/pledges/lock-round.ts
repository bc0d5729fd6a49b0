// `lockPledgeRound`: at the deadline the pledges that hold together become binding, in one transaction, for good.
import { Injectable } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsString } from 'class-validator';
import { ALGORITHM_VERSION, decideLock, type LockCode, settle } from '@moothall/domain/pledge';
import { refusalsOf } from '@moothall/domain/decision';
import { DataSource } from 'typeorm';
import { demandPower } from '../challenges/challenge-verbs.ts';
import { holdChallenge } from '../challenges/store-challenge.ts';
import { type Actor, append, THE_CLOCK } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { Access } from '../platform/graphql/access.ts';
import { conflict } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { databaseNow, inTransaction, type Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { PledgeRoundType } from './pledge.type.ts';
import type { StoredOutcome } from './pledges.queries.ts';
import { counts, inputsHashOf, toDomain } from './round-outcome.ts';
import { RoundLoader } from './round.loader.ts';
import { type LockedRound, lockRound, setPledgeState } from './store-round.ts';

@InputType({ description: 'A round to lock.' })
export class LockPledgeRoundInput {
  @Field(() => ID, { description: 'Which round.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

const LockPledgeRoundPayload = payloadOf<{ round: PledgeRoundType | null }, LockCode>(
  'LockPledgeRound',
  { round: { type: () => PledgeRoundType, description: 'The round with its final outcome.' } },
  ['ROUND_NOT_OPEN', 'ALREADY_LOCKED', 'TOO_EARLY'],
);

@Resolver()
export class LockPledgeRound {
  constructor(
    private readonly verbs: Verbs,
    private readonly rounds: RoundLoader,
  ) {}

  @Mutation(() => LockPledgeRoundPayload, { description: 'Makes the pledges that hold together binding, once the deadline has passed.' })
  @Access('pledges:write')
  async lockPledgeRound(@Args('input', { description: 'The round.' }) input: LockPledgeRoundInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'lockPledgeRound', input, async (tx): Promise<Outcome<{ roundId: string }, LockCode>> => {
      const round = await lockRound(tx, input.id);
      const challenge = await holdChallenge(tx, round.challengeId);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      if (round.version !== input.version) throw conflict('round', round.version);
      const now = await databaseNow(tx);
      const refusals = refusalsOf(decideLock({ stage: challenge.stage, now, closesAt: round.deadline, isLocked: round.lockedAt !== null }));
      if (refusals.length > 0) return { userErrors: refusals };
      await lock(tx, round, { personId: viewer.personId, organisationId: challenge.leadId });
      return { done: { roundId: round.id } };
    });
    context.loaders.clear();
    const round = outcome.done ? await this.rounds.load(context, outcome.done.roundId) : null;
    return { round, userErrors: outcome.userErrors ?? [] };
  }
}

/**
 * Stores the outcome with the hash of its inputs, so that anybody can compute it again. Which pledges had expired is
 * decided at the published deadline, not at the moment somebody pressed the button.
 */
async function lock(tx: Tx, round: LockedRound, actor: Actor): Promise<void> {
  const standing = round.pledges.filter(counts);
  const milestones = round.milestones.filter((one) => one.met).map((one) => one.code);
  const settlement = settle(standing.map(toDomain), { milestones: new Set(milestones), now: round.deadline });
  const outcome: StoredOutcome = {
    at: round.deadline.toISOString(),
    milestones,
    active: [...settlement.active],
    amounts: Object.fromEntries([...settlement.amounts].map(([id, amount]) => [id, amount.toString()])),
  };
  const inputsHash = inputsHashOf(round, round.pledges, milestones);
  for (const row of standing) {
    const isExpired = settlement.explanations.get(row.id)?.reason === 'EXPIRED';
    await setPledgeState(tx, row.id, settlement.active.has(row.id) ? 'CONFIRMED' : isExpired ? 'EXPIRED' : 'FAILED');
  }
  await tx.query(
    `update pledge_round set locked_at = clock_timestamp(), version = version + 1, algorithm = $2, inputs_hash = $3, outcome = $4 where id = $1`,
    [round.id, ALGORITHM_VERSION, inputsHash, JSON.stringify(outcome)],
  );
  const { cash, inKind } = settlement.totals;
  const data = { inputsHash, algorithm: ALGORITHM_VERSION, cash: cash.toString(), inKind: inKind.toString(), active: outcome.active };
  await append(tx, { chain: round.challengeId, act: 'round.locked', subject: round.id, actor, data, isPublic: true });
}

const EVERY_MS = 30_000;

/** Locks by the clock what no council has locked an hour after its deadline; the outcome is the same. */
@Injectable()
export class LockForgottenRounds extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    log: Log,
  ) {
    super(log, EVERY_MS, 'rounds that are due could not be locked; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.lockDue();
  }

  lockDue(): Promise<void> {
    return asSystem('lock-forgotten-rounds', async () => {
      const due = await this.rows.all<{ id: string }>(
        `select r.id from pledge_round r join challenge c on c.id = r.challenge_id
         where r.locked_at is null and r.deadline < clock_timestamp() - interval '1 hour' and c.stage = 'PLEDGING' limit 100`,
      );
      for (const { id } of due) await this.lockOne(id);
    });
  }

  /** One that cannot be locked is tried again and keeps no other waiting. */
  private async lockOne(id: string): Promise<void> {
    try {
      await inTransaction(this.database, async (tx) => {
        const round = await lockRound(tx, id);
        const { stage } = await holdChallenge(tx, round.challengeId);
        if (!round.lockedAt && stage === 'PLEDGING') await lock(tx, round, THE_CLOCK);
      });
    } catch (err) {
      this.log.root.warn({ err, roundId: id }, 'a round that is due could not be locked; trying again');
    }
  }
}
