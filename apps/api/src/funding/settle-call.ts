// How a call ends, and what it refers to: `recordPayment`, `voidCall`, `setCallReferences`.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { decidePayment, decideReferences, decideVoiding, type PayingCode, type ReferenceCode, type VoidingCode } from '@moothall/domain/funding';
import { refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { Access } from '../platform/graphql/access.ts';
import { conflict } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import type { CallRow } from './funding.queries.ts';
import { CALL_RESULT, type CallResult, FundingVerbs } from './funding-verbs.ts';
import { postCall, storeReferences, voidCall } from './store-call.ts';

@InputType({ description: 'A payment that was made.' })
export class RecordPaymentInput {
  @Field(() => ID, { description: 'Which call.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field(() => DecimalScalar, { description: 'What was paid in pounds: all that was asked for, or a part.' })
  @Matches(/^\d/, { message: 'Enter the amount that was paid in pounds, like 25000.' })
  amount: string;
}

@InputType({ description: 'A call to withdraw.' })
export class VoidCallInput {
  @Field(() => ID, { description: 'Which call or delivery.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field({ description: 'Why. The lead and all pledgers of the round can read it.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
}

@InputType({ description: 'What a call refers to in the books of the payer and the payee.' })
export class SetCallReferencesInput {
  @Field(() => ID, { description: 'Which call.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'The number of the purchase order; left out for none.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  purchaseOrder?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the invoice; left out for none.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  invoice?: string | null;
}

const RecordPaymentPayload = payloadOf<CallResult, PayingCode>('RecordPayment', CALL_RESULT, ['ALREADY_POSTED', 'ALREADY_VOIDED', 'AMOUNT_MISSING', 'MORE_THAN_CALLED', 'IS_IN_KIND']);
const VoidCallPayload = payloadOf<CallResult, VoidingCode>('VoidCall', CALL_RESULT, ['ALREADY_POSTED', 'ALREADY_VOIDED', 'REASON_MISSING']);
const SetCallReferencesPayload = payloadOf<CallResult, ReferenceCode>('SetCallReferences', CALL_RESULT, ['ALREADY_POSTED', 'ALREADY_VOIDED', 'INVALID_REFERENCE']);

@Resolver()
export class SettleCall {
  constructor(private readonly verbs: FundingVerbs) {}

  @Mutation(() => RecordPaymentPayload, { description: 'Records that a call was paid, in whole or in part, at most once. Moothall holds no money: the payment itself went from the pledger to the lead.' })
  @Access('pledges:write')
  recordPayment(@Args('input', { description: 'The payment.' }) input: RecordPaymentInput, @Context() context: RequestContext) {
    return this.verbs.onCall<PayingCode>(context, 'recordPayment', input, ['LEAD', 'PLEDGER'], async ({ tx, actor, ...locked }) => {
      const { call } = locked;
      const paid = fromDecimalString(input.amount) ?? 0n;
      const refusals = refusalsOf(decidePayment({ state: call.state, called: BigInt(call.amount), paid, isInKind: call.unit !== 'GBP' }));
      if (refusals.length > 0) return refusals;
      demandCallVersion(call, input.version);
      await postCall(tx, locked, paid, actor);
      return [];
    });
  }

  @Mutation(() => VoidCallPayload, { description: 'Withdraws a call that was not paid, or a delivery that was not verified, with a reason. It may be called again.' })
  @Access('pledges:write')
  voidCall(@Args('input', { description: 'The call.' }) input: VoidCallInput, @Context() context: RequestContext) {
    return this.verbs.onCall<VoidingCode>(context, 'voidCall', input, ['LEAD'], async ({ tx, actor, ...locked }) => {
      const refusals = refusalsOf(decideVoiding({ state: locked.call.state, reason: input.reason }));
      if (refusals.length > 0) return refusals;
      demandCallVersion(locked.call, input.version);
      await voidCall(tx, locked, input.reason, actor);
      return [];
    });
  }

  @Mutation(() => SetCallReferencesPayload, { description: 'Notes the numbers of purchase order and invoice, until the call ends. Only the lead and the pledger see them.' })
  @Access('pledges:write')
  setCallReferences(@Args('input', { description: 'The numbers.' }) input: SetCallReferencesInput, @Context() context: RequestContext) {
    return this.verbs.onCall<ReferenceCode>(context, 'setCallReferences', input, ['LEAD', 'PLEDGER'], async ({ tx, actor, ...locked }) => {
      const references = { purchaseOrder: input.purchaseOrder?.trim() || null, invoice: input.invoice?.trim() || null };
      const refusals = refusalsOf(decideReferences({ state: locked.call.state, ...references }));
      if (refusals.length > 0) return refusals;
      demandCallVersion(locked.call, input.version);
      await storeReferences(tx, locked, references, actor);
      return [];
    });
  }
}

/** Asked after the rules: whoever comes second to a call is told that it has ended, and not to read it again. */
function demandCallVersion(call: CallRow, version: number): void {
  if (call.version !== version) throw conflict('call', call.version);
}
