// `releasePot`: when the pilot has ended, what was never called is released to whoever promised it.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { decideRelease, type ReleasingCode } from '@moothall/domain/funding';
import { refusalsOf } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import type { PotRow } from './funding.queries.ts';
import { FundingVerbs, MONEY_RESULT, type MoneyResult } from './funding-verbs.ts';
import { storeRelease } from './store-call.ts';

@InputType({ description: 'The end of a pot.' })
export class ReleasePotInput {
  @Field(() => ID, { description: 'The locked round.' })
  @IsString()
  roundId: string;

  @Field({ description: 'Why. Everybody can read it.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
}

const ReleasePotPayload = payloadOf<MoneyResult, ReleasingCode>('ReleasePot', MONEY_RESULT, ['POT_CLOSED', 'PILOT_RUNS', 'CALLS_PENDING', 'REASON_MISSING']);

/** What is only reported may still be opened again. */
const ENDED_PILOTS: readonly string[] = ['STOPPED', 'VERIFIED', 'CLOSED'];
const ENDED_STAGES: readonly string[] = ['CONCLUDED', 'TERMINATED', 'ARCHIVED'];

/** Whether the work that the pledges pay for is over. */
export const hasEnded = ({ pilotState, stage }: Pick<PotRow, 'pilotState' | 'stage'>): boolean => ENDED_STAGES.includes(stage) || (pilotState !== null && ENDED_PILOTS.includes(pilotState));

@Resolver()
export class ReleasePot {
  constructor(private readonly verbs: FundingVerbs) {}

  @Mutation(() => ReleasePotPayload, { description: 'Releases every pledger from what was not called, once the pilot has ended. Nothing can be called afterwards.' })
  @Access('pledges:write')
  releasePot(@Args('input', { description: 'The round.' }) input: ReleasePotInput, @Context() context: RequestContext) {
    return this.verbs.onPot<ReleasingCode>(context, 'releasePot', input, async ({ tx, pot, actor }) => {
      const pending: { n: number }[] = await tx.query(`select count(*)::int as n from money_call where pot_id = $1 and state = 'PENDING'`, [pot.id]);
      const refusals = refusalsOf(decideRelease({ isClosed: pot.closedAt !== null, hasEnded: hasEnded(pot), pendingCount: pending[0]?.n ?? 0, reason: input.reason }));
      if (refusals.length > 0) return { userErrors: refusals };
      await storeRelease(tx, pot, input.reason, actor);
      return { done: { id: pot.id } };
    });
  }
}
