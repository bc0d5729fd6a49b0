// `callTranche`: a step of the plan is called: each pledger is asked for its part, once.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type CallingCode, decideCalling } from '@moothall/domain/funding';
import { refusalsOf } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import type { Tx } from '../platform/transaction.ts';
import { FundingVerbs, MONEY_RESULT, type MoneyResult, today } from './funding-verbs.ts';
import { partsDue } from './funding-view.ts';
import { type NewCalls, storeCalls } from './store-call.ts';
import type { LockedPot } from './store-pot.ts';

@InputType({ description: 'A step of payment to call.' })
export class CallTrancheInput {
  @Field(() => ID, { description: 'The locked round.' })
  @IsString()
  roundId: string;

  @Field(() => ID, { description: 'Which step of its plan.' })
  @IsString()
  trancheId: string;

  @Field({ description: 'The last day to pay, such as `2027-03-31`.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Enter a day, like 2027-03-31.' })
  @IsISO8601({ strict: true }, { message: 'Enter a day, like 2027-03-31.' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'Why it is called before its milestone is reached. All pledgers can read it.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  earlyReason?: string | null;
}

const CallTranchePayload = payloadOf<MoneyResult, CallingCode>('CallTranche', MONEY_RESULT, ['POT_CLOSED', 'MILESTONE_NOT_REACHED', 'NOTHING_TO_CALL', 'DUE_DATE_PAST']);

@Resolver()
export class CallTranche {
  constructor(private readonly verbs: FundingVerbs) {}

  @Mutation(() => CallTranchePayload, { description: 'Asks every pledger for its part of a step. What was withdrawn or paid in part before is asked for again. Moothall holds no money.' })
  @Access('pledges:write')
  callTranche(@Args('input', { description: 'The step.' }) input: CallTrancheInput, @Context() context: RequestContext) {
    return this.verbs.onPot<CallingCode>(context, 'callTranche', input, async ({ tx, pot, actor }) => {
      const tranche = pot.tranches.find((one) => one.id === input.trancheId);
      if (!tranche) throw notFound('step of payment');
      const due = await dueOf(tx, pot, tranche.position);
      const isReached = await isMilestoneReached(tx, pot, tranche.milestone);
      const earlyReason = tranche.milestone === null || isReached ? null : (input.earlyReason ?? null);
      const sum = due.reduce((all, { amount }) => all + amount, 0n);
      const facts = { isClosed: pot.closedAt !== null, milestone: tranche.milestone, isReached, earlyReason, due: sum, dueOn: input.dueOn, today: await today(tx) };
      const refusals = refusalsOf(decideCalling(facts));
      if (refusals.length > 0) return { userErrors: refusals };
      await storeCalls(tx, pot, { trancheId: tranche.id, due, dueOn: input.dueOn, earlyReason: earlyReason?.trim() ?? null }, actor);
      return { done: { id: pot.id } };
    });
  }
}

/** Each pledger's part of the step, less what was called of it and stands. */
export async function dueOf(tx: Tx, pot: LockedPot, position: number): Promise<NewCalls['due']> {
  const cash = pot.shares.filter(({ unit }) => unit === 'GBP');
  const trancheId = pot.tranches[position]?.id;
  const rows: { pledgeId: string; amount: string }[] = await tx.query(
    `select pledge_id as "pledgeId", sum(case state when 'PENDING' then amount else posted end)::text as amount
     from money_call where tranche_id = $1 and state <> 'VOIDED' group by pledge_id`,
    [trancheId],
  );
  const called = new Map(rows.map(({ pledgeId, amount }) => [pledgeId, BigInt(amount)]));
  const due = new Map(partsDue(cash, { cap: BigInt(pot.cap), tranches: pot.tranches }, position, called).map(({ pledgeId, amount }) => [pledgeId, amount]));
  return cash.flatMap((share) => {
    const amount = due.get(share.pledgeId);
    return amount === undefined ? [] : [{ share, amount }];
  });
}

async function isMilestoneReached(tx: Tx, pot: LockedPot, milestone: string | null): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from pilot_milestone where pilot_id = $1 and code = $2 and reached_at is not null', [pot.pilotId, milestone]);
  return rows.length > 0;
}
