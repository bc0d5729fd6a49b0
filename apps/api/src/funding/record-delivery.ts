// What is given in kind: `recordDelivery` by the lead, part by part, and `verifyDelivery` by somebody else.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsString, Matches, MaxLength } from 'class-validator';
import { decideDelivery, decideVerifying, type DeliveryCode, type VerifyingCode } from '@moothall/domain/funding';
import { refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { conflict, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { CALL_RESULT, type CallResult, demandLead, type Done, FundingVerbs } from './funding-verbs.ts';
import { postCall, storeDelivery } from './store-call.ts';
import { lockPot } from './store-pot.ts';

@InputType({ description: 'Something that was delivered.' })
export class RecordDeliveryInput {
  @Field(() => ID, { description: 'The pledge in kind.' })
  @IsString()
  pledgeId: string;

  @Field(() => DecimalScalar, { description: 'What this part was valued at when it was pledged. A value, not cash.' })
  @Matches(/^\d/, { message: 'Enter what this part was valued at, like 6000.' })
  value: string;

  @Field({ description: 'What was delivered. The lead and the pledger can read it.' })
  @IsString()
  @MaxLength(1_000)
  note: string;
}

@InputType({ description: 'A delivery to verify.' })
export class VerifyDeliveryInput {
  @Field(() => ID, { description: 'Which delivery.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

const RecordDeliveryPayload = payloadOf<CallResult, DeliveryCode>('RecordDelivery', CALL_RESULT, ['POT_CLOSED', 'NOT_IN_KIND', 'VALUE_MISSING', 'MORE_THAN_LEFT', 'NOTE_MISSING']);
const VerifyDeliveryPayload = payloadOf<CallResult, VerifyingCode>('VerifyDelivery', CALL_RESULT, ['ALREADY_POSTED', 'ALREADY_VOIDED', 'NOT_IN_KIND', 'OWN_RECORD']);

@Resolver()
export class RecordDelivery {
  constructor(
    private readonly verbs: Verbs,
    private readonly funding: FundingVerbs,
  ) {}

  @Mutation(() => RecordDeliveryPayload, { description: 'Records what arrived of a pledge in kind, in parts. It counts once somebody else has verified it.' })
  @Access('pledges:write')
  async recordDelivery(@Args('input', { description: 'The delivery.' }) input: RecordDeliveryInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'recordDelivery', input, async (tx): Done<DeliveryCode> => {
      const pot = await lockPot(tx, await roundOf(tx, input.pledgeId));
      demandLead(viewer, pot.leadId);
      const share = pot.shares.find((one) => one.pledgeId === input.pledgeId);
      if (!share) throw notFound('pledge');
      const { note } = input;
      const value = fromDecimalString(input.value) ?? 0n;
      const refusals = refusalsOf(decideDelivery({ isClosed: pot.closedAt !== null, isInKind: share.unit === 'IN_KIND', value, left: share.balances.COMMITTED, note }));
      if (refusals.length > 0) return { userErrors: refusals };
      return { done: { id: await storeDelivery(tx, pot, { share, value, note }, { personId: viewer.personId, organisationId: pot.leadId }) } };
    });
    return this.answer(context, outcome);
  }

  @Mutation(() => VerifyDeliveryPayload, { description: 'Confirms that a delivery in kind took place as recorded: by somebody else of the lead, or of the pledger.' })
  @Access('pledges:write')
  verifyDelivery(@Args('input', { description: 'The delivery.' }) input: VerifyDeliveryInput, @Context() context: RequestContext) {
    return this.funding.onCall<VerifyingCode>(context, 'verifyDelivery', input, ['SECOND'], async ({ tx, actor, viewer, ...locked }) => {
      const { call } = locked;
      const refusals = refusalsOf(decideVerifying({ state: call.state, isInKind: call.unit === 'IN_KIND', isOwnRecord: call.askedBy === viewer.personId }));
      if (refusals.length > 0) return refusals;
      if (call.version !== input.version) throw conflict('delivery', call.version);
      await postCall(tx, locked, BigInt(call.amount), actor);
      return [];
    });
  }

  private answer(context: RequestContext, outcome: Outcome<{ id: string }, DeliveryCode>) {
    return this.funding.callOf(context, outcome.done?.id ?? '', outcome.userErrors ?? []);
  }
}

async function roundOf(tx: Tx, pledgeId: string): Promise<string> {
  const rows: { roundId: string }[] = await tx.query('select round_id as "roundId" from pledge where id = $1', [pledgeId]);
  if (!rows[0]) throw notFound('pledge');
  return rows[0].roundId;
}
