// `planTranches`: the lead council says in which steps the money of a round is called, and what each step waits for.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { decidePlan, type PlanBasis, type PlanCode, sharesUnderCap, type TranchePlan } from '@moothall/domain/funding';
import { refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { Access } from '../platform/graphql/access.ts';
import { conflict } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import type { Tx } from '../platform/transaction.ts';
import { FundingVerbs, MONEY_RESULT, type MoneyResult } from './funding-verbs.ts';
import { PlanBasisEnum } from './funding.type.ts';
import { type LockedPot, takeAgreedCost } from './store-pot.ts';
import { storePlan } from './store-call.ts';

@InputType({ description: 'A step of payment.' })
export class TrancheInput {
  @Field({ description: 'What it pays for.' })
  @IsString()
  @MaxLength(200)
  title: string;

  @Field(() => String, { nullable: true, description: 'The code of the milestone of the pilot that it waits for; left out for the start.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  milestone?: string | null;

  @Field(() => DecimalScalar, { description: 'Its share in per cent with up to two decimals, or its amount in pounds, as the plan says.' })
  @Matches(/^\d/, { message: 'Enter a share, like 40, or an amount in pounds, like 40000.' })
  value: string;
}

@InputType({ description: 'A plan of payment.' })
export class PlanTranchesInput {
  @Field(() => ID, { description: 'The locked round.' })
  @IsString()
  roundId: string;

  @Field(() => Int, { description: 'The version of its money that you read.' })
  @IsInt()
  version: number;

  @Field(() => PlanBasisEnum, { description: 'Whether the values are shares that make 100, or amounts that make the whole.' })
  @IsIn(Object.keys(PlanBasisEnum))
  basis: PlanBasis;

  @Field(() => [TrancheInput], { description: 'The steps in their order; the last takes the rest.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TrancheInput)
  tranches: TrancheInput[];
}

const PlanTranchesPayload = payloadOf<MoneyResult, PlanCode>('PlanTranches', MONEY_RESULT, [
  'POT_CLOSED', 'PLAN_IN_USE', 'NO_TRANCHES', 'TITLE_MISSING', 'WEIGHT_MISSING', 'WRONG_SUM', 'NO_SUCH_MILESTONE',
]);

@Resolver()
export class PlanTranches {
  constructor(private readonly verbs: FundingVerbs) {}

  @Mutation(() => PlanTranchesPayload, { description: 'Plans in which steps the money of a locked round is called. Possible until something was called.' })
  @Access('pledges:write')
  planTranches(@Args('input', { description: 'The plan.' }) input: PlanTranchesInput, @Context() context: RequestContext) {
    return this.verbs.onPot<PlanCode>(context, 'planTranches', input, async ({ tx, pot, actor }) => {
      if (pot.version !== input.version) throw conflict('plan of payment', pot.version);
      const plan = { basis: input.basis, tranches: input.tranches.map(toPlan) };
      const callCount = await countCalls(tx, pot.id);
      const refusals = refusalsOf(decidePlan({ ...plan, isClosed: pot.closedAt !== null, callCount, milestones: await milestonesOf(tx, pot), whole: wholeOf(pot) }));
      if (refusals.length > 0) return { userErrors: refusals.map((one) => ({ ...one, path: one.path.map((part) => (part === 'sharePct' || part === 'amount' ? 'value' : part)) })) };
      await takeAgreedCost(tx, pot, actor);
      await storePlan(tx, pot, plan, actor);
      return { done: { id: pot.id } };
    });
  }
}

/** A per cent with two decimals is as many basis points as an amount with two decimals is pence. */
const toPlan = ({ title, milestone, value }: TrancheInput): TranchePlan => ({ title, milestone: milestone ?? null, weight: fromDecimalString(value) ?? 0n });

/** What the pledgers give in cash, under the cost that is agreed with the pilot where there is one. */
function wholeOf(pot: LockedPot): bigint {
  const committed = pot.shares.filter(({ unit }) => unit === 'GBP').map(({ balances }) => -balances.PROMISED);
  return sharesUnderCap(committed, BigInt(pot.pilotCost ?? pot.cap)).reduce((sum, share) => sum + share, 0n);
}

async function countCalls(tx: Tx, potId: string): Promise<number> {
  const rows: { n: number }[] = await tx.query('select count(*)::int as n from money_call where pot_id = $1 and tranche_id is not null', [potId]);
  return rows[0]?.n ?? 0;
}

async function milestonesOf(tx: Tx, pot: LockedPot): Promise<string[]> {
  const rows: { code: string }[] = await tx.query('select code from pilot_milestone where pilot_id = $1', [pot.pilotId]);
  return rows.map((row) => row.code);
}
