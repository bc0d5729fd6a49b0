// `makePledge` and `withdrawPledge`: an organisation promises, on conditions it builds itself, and may take it back until the round ends.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { decidePledgeWithdrawal, type PledgeWithdrawalCode } from '@moothall/domain/pledge';
import { holdChallenge } from '../challenges/store-challenge.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { answerWithPledge, demandPledger, holdPledge, PLEDGE_RESULT, type PledgeDone, type PledgeResult, pledgingActor } from './pledge-verbs.ts';
import { CLASS_OF, readTerms, roundFacts, TERMS_CODES, type TermsCode } from './pledge-terms.ts';
import { MakePledgeInput } from './pledge.input.ts';
import { RoundLoader } from './round.loader.ts';
import { dropWaiting, storePledge, withdraw } from './store-pledge.ts';
import { lockRound } from './store-round.ts';

@InputType({ description: 'A pledge to take back.' })
export class WithdrawPledgeInput {
  @Field(() => ID, { description: 'Which pledge.' })
  @IsString()
  id: string;

  @Field(() => String, { nullable: true, description: 'Why, if you wish to say; everybody can read it.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

const MakePledgePayload = payloadOf<PledgeResult, TermsCode>('MakePledge', PLEDGE_RESULT, TERMS_CODES);
const WithdrawPledgePayload = payloadOf<PledgeResult, PledgeWithdrawalCode>('WithdrawPledge', PLEDGE_RESULT, ['ROUND_CLOSED', 'WRONG_STATE']);

@Resolver()
export class MakePledge {
  constructor(
    private readonly verbs: Verbs,
    private readonly rounds: RoundLoader,
  ) {}

  @Mutation(() => MakePledgePayload, {
    description: 'Pledges money or something else to a solution, on a condition or in any case. Above the limit of the organisation it waits as a draft for a second person.',
  })
  @Access('pledges:write')
  async makePledge(@Args('input', { description: 'The pledge.' }) input: MakePledgeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const { organisationId, kind } = input;
    demandPledger(viewer, organisationId);
    const outcome = await this.verbs.run(context, 'makePledge', input, async (tx): Promise<Outcome<PledgeDone, TermsCode>> => {
      const round = await lockRound(tx, input.roundId);
      const challenge = await holdChallenge(tx, round.challengeId);
      const { terms, refusals } = await readTerms(tx, { round, challenge, input, kind, organisationId });
      if (refusals) return { userErrors: refusals };
      const pledger = viewer.memberships.find((one) => one.organisationId === organisationId)?.kind ?? 'SUPPLIER';
      const actor = pledgingActor(viewer, organisationId);
      const wish = { round, actor, terms, authority: input.authority.trim(), organisationId, class: CLASS_OF[pledger], kind };
      return { done: { pledgeId: await storePledge(tx, wish) } };
    });
    return answerWithPledge(this.rounds, context, outcome);
  }

  @Mutation(() => WithdrawPledgePayload, { description: 'Takes a pledge back before the round ends. Whoever comes back makes a new one.' })
  @Access('pledges:write')
  async withdrawPledge(@Args('input', { description: 'The pledge.' }) input: WithdrawPledgeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'withdrawPledge', input, async (tx): Promise<Outcome<PledgeDone, PledgeWithdrawalCode>> => {
      const held = await holdPledge(tx, viewer, input.id);
      const refusals = refusalsOf(decidePledgeWithdrawal({ ...(await roundFacts(tx, held)), state: held.pledge.state }));
      if (refusals.length > 0) return { userErrors: refusals };
      const actor = pledgingActor(viewer, held.pledge.organisationId);
      if (held.pledge.state === 'DRAFT') await dropWaiting(tx, held.pledge, held.round, actor);
      else await withdraw(tx, held.pledge, held.round, actor, input.reason?.trim() || null);
      return { done: { pledgeId: input.id } };
    });
    return answerWithPledge(this.rounds, context, outcome);
  }
}
