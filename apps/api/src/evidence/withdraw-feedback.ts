// `withdrawFeedback`: whoever gave an answer takes it back, with the receipt; then nothing of it is left.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { Attempts } from '../identity/attempts.ts';
import { hashSecret } from '../identity/secrets.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { Addresses } from './addresses.ts';

@InputType({ description: 'An answer to take back.' })
export class WithdrawFeedbackInput {
  @Field({ description: 'The receipt that was shown when the answer was given.' })
  @IsString()
  @MaxLength(100)
  receipt: string;
}

const WithdrawFeedbackPayload = payloadOf<{ ok: boolean | null }, 'RECEIPT_UNKNOWN'>(
  'WithdrawFeedback',
  { ok: { type: () => Boolean, description: 'True when nothing of the answer is left.' } },
  ['RECEIPT_UNKNOWN'],
);

const MOST_PER_ADDRESS = 30;
const UNKNOWN = refuse('RECEIPT_UNKNOWN' as const, ['receipt'], 'No answer has this receipt. Check that you copied all of it; it may also have been taken back already.');

@Resolver()
export class WithdrawFeedback {
  constructor(
    private readonly verbs: Verbs,
    private readonly addresses: Addresses,
    private readonly attempts: Attempts,
  ) {}

  @Mutation(() => WithdrawFeedbackPayload, { description: 'Takes back an answer for good, its figure included.' })
  @Access('public')
  async withdrawFeedback(@Args('input', { description: 'Which answer.' }) input: WithdrawFeedbackInput, @Context() context: RequestContext) {
    const sender = await this.addresses.today(context.req.ip ?? 'unknown');
    await this.attempts.count(`feedback-back:${sender.hash}`, MOST_PER_ADDRESS);
    const hash = hashSecret(input.receipt.trim());
    const outcome = await this.verbs.run(context, 'withdrawFeedback', { hash }, async (tx): Promise<Outcome<{ ok: true }, 'RECEIPT_UNKNOWN'>> => {
      const removed: unknown[] = await asSystem('receipt', () => tx.query('with gone as (delete from feedback where receipt_hash = $1 returning 1) select * from gone', [hash]));
      return removed.length > 0 ? { done: { ok: true } } : { userErrors: [UNKNOWN] };
    });
    return { ok: outcome.done?.ok ?? null, userErrors: outcome.userErrors ?? [] };
  }
}
