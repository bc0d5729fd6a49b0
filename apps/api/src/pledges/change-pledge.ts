// `changePledge` and `confirmPledge`: an offered pledge changes until the round ends, above the limit of its organisation by two people.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsString } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { changesBetween, type ConfirmationCode, decideConfirmation, decidePledgeChange, type PledgeChangeCode } from '@moothall/domain/pledge';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { conflict } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { readTerms, roundFacts, TERMS_CODES, type TermsCode } from './pledge-terms.ts';
import { answerWithPledge, type HeldPledge, holdPledge, PLEDGE_RESULT, type PledgeDone, type PledgeResult, pledgingActor } from './pledge-verbs.ts';
import { ChangePledgeInput } from './pledge.input.ts';
import { RoundLoader } from './round.loader.ts';
import { changeTerms, dropWaiting, offerWaiting, termsOfRow } from './store-pledge.ts';

@InputType({ description: 'What to do with a pledge, or with a change of it, that waits for a second person.' })
export class ConfirmPledgeInput {
  @Field(() => ID, { description: 'Which pledge.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field({ description: 'Whether you agree; otherwise what waits is dropped.' })
  @IsBoolean()
  agrees: boolean;
}

type ChangeCode = TermsCode | PledgeChangeCode;
const ChangePledgePayload = payloadOf<PledgeResult, ChangeCode>('ChangePledge', PLEDGE_RESULT, [...TERMS_CODES, 'WRONG_STATE', 'NOTHING_CHANGED']);
const ConfirmPledgePayload = payloadOf<PledgeResult, ConfirmationCode>('ConfirmPledge', PLEDGE_RESULT, [
  'ROUND_NOT_OPEN',
  'ROUND_CLOSED',
  'NOTHING_TO_CONFIRM',
  'SAME_PERSON',
  'ALREADY_EXPIRED',
]);

@Resolver()
export class ChangePledge {
  constructor(
    private readonly verbs: Verbs,
    private readonly rounds: RoundLoader,
  ) {}

  @Mutation(() => ChangePledgePayload, { description: 'Raises, lowers or otherwise changes a pledge of your organisation until the round ends. Above the limit of the organisation it waits for a second person, and the pledge stands as it was.' })
  @Access('pledges:write')
  async changePledge(@Args('input', { description: 'The pledge as it is to be.' }) input: ChangePledgeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'changePledge', input, async (tx): Promise<Outcome<PledgeDone, ChangeCode>> => {
      const held = await holdPledge(tx, viewer, input.id);
      if (held.pledge.version !== input.version) throw conflict('pledge', held.pledge.version);
      return this.change(tx, held, input, pledgingActor(viewer, held.pledge.organisationId));
    });
    return answerWithPledge(this.rounds, context, outcome);
  }

  private async change(tx: Tx, held: HeldPledge, input: ChangePledgeInput, actor: ReturnType<typeof pledgingActor>): Promise<Outcome<PledgeDone, ChangeCode>> {
    const { pledge, round } = held;
    const { terms, refusals } = await readTerms(tx, { ...held, input, kind: pledge.kind, organisationId: pledge.organisationId });
    if (refusals) return { userErrors: refusals };
    const facts = { ...(await roundFacts(tx, held)), pledge: { kind: pledge.kind, ...terms }, hasAuthority: true, isOwnProposal: false };
    const refused = refusalsOf(decidePledgeChange({ ...facts, state: pledge.state, changes: changesBetween(termsOfRow(pledge), terms) }));
    if (refused.length > 0) return { userErrors: refused };
    await changeTerms(tx, pledge, { round, actor, terms, authority: input.authority.trim() });
    return { done: { pledgeId: pledge.id } };
  }

  @Mutation(() => ConfirmPledgePayload, { description: 'Agrees, as a second person, to a pledge or a change above the limit of your organisation; or drops it.' })
  @Access('pledges:write')
  async confirmPledge(@Args('input', { description: 'The pledge.' }) input: ConfirmPledgeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'confirmPledge', input, async (tx): Promise<Outcome<PledgeDone, ConfirmationCode>> => {
      const held = await holdPledge(tx, viewer, input.id);
      const { pledge, round } = held;
      if (pledge.version !== input.version) throw conflict('pledge', pledge.version);
      const until = pledge.pending ? pledge.pending.validUntil : pledge.validUntil;
      const refusals = refusalsOf(
        decideConfirmation({
          ...(await roundFacts(tx, held)),
          isWaiting: pledge.state === 'DRAFT' || pledge.pending !== null,
          writtenBy: pledge.pending?.personId ?? pledge.personId,
          personId: viewer.personId,
          agrees: input.agrees,
          validUntil: until === null ? null : new Date(until),
        }),
      );
      if (refusals.length > 0) return { userErrors: refusals };
      await (input.agrees ? offerWaiting : dropWaiting)(tx, pledge, round, pledgingActor(viewer, pledge.organisationId));
      return { done: { pledgeId: pledge.id } };
    });
    return answerWithPledge(this.rounds, context, outcome);
  }
}
