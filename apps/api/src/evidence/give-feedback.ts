// `giveFeedback`: what somebody thinks of a service, without an account, in under a minute. No journal entry: see docs/adr/0012.
import { Args, Context, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { personalDataIn } from '@moothall/domain/feedback';
import { Attempts } from '../identity/attempts.ts';
import { hashSecret } from '../identity/secrets.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { Addresses, isCrowded } from './addresses.ts';
import { GiveFeedbackInput } from './give-feedback.input.ts';
import { aboutOf, type AboutCode, useInvitation } from './feedback-about.ts';
import { renewReceipt, storeFeedback, TEXTS } from './store-feedback.ts';
import { receiptOf, Visits } from './visit.ts';

@ObjectType({ description: 'That an answer was taken.' })
export class FeedbackReceipt {
  @Field(() => ID, { description: 'The id of the answer.' })
  id: string;
  @Field({ description: 'Keep it if you may want to take the answer back; it is shown this once.' })
  receipt: string;
}

type Code = AboutCode | 'ALREADY_GIVEN' | 'PERSONAL_DATA';
const GiveFeedbackPayload = payloadOf<{ feedback: FeedbackReceipt | null }, Code>(
  'GiveFeedback',
  { feedback: { type: () => FeedbackReceipt, description: 'The receipt.' } },
  ['PLACE_UNKNOWN', 'SERVICE_UNKNOWN', 'INVITATION_ENDED', 'ALREADY_GIVEN', 'PERSONAL_DATA'],
);

/** From one address in 15 minutes: a library or an event has many people behind one. */
const MOST_PER_ADDRESS = 60;
const ALREADY_GIVEN = refuse<Code>('ALREADY_GIVEN', [], 'You have told us about this already, and one answer from each visit counts. To change it, take the first one back.');

@Resolver()
export class GiveFeedback {
  constructor(
    private readonly verbs: Verbs,
    private readonly visits: Visits,
    private readonly addresses: Addresses,
    private readonly attempts: Attempts,
  ) {}

  @Mutation(() => GiveFeedbackPayload, { description: 'Says what you think of a service of your council. No account is needed, and nobody learns who you are.' })
  @Access('public')
  async giveFeedback(@Args('input', { description: 'What you think.' }) input: GiveFeedbackInput, @Context() context: RequestContext) {
    const sender = await this.addresses.today(context.req.ip ?? 'unknown');
    await this.attempts.count(`feedback:${sender.hash}`, MOST_PER_ADDRESS);
    const token = this.visits.token(context);
    const { invitation, ...rest } = input;
    const request = { ...rest, invitation: invitation ? hashSecret(invitation) : null };
    const outcome = await this.verbs.run(context, 'giveFeedback', request, async (tx): Promise<Outcome<{ id: string }, Code>> => {
      const personal = TEXTS.flatMap((field) => personalData(field, input[field] ?? ''));
      if (personal.length > 0) return { userErrors: personal };
      const about = await aboutOf(tx, input);
      if (!about.found) return { userErrors: about.refusals };
      const id = await storeFeedback(tx, about.found, input, { token, isCrowded: () => isCrowded(tx, sender) });
      if (!id) return { userErrors: [ALREADY_GIVEN] };
      await useInvitation(tx, about.found);
      return { done: { id } };
    });
    if (outcome.userErrors) return { feedback: null, userErrors: outcome.userErrors };
    const { id } = outcome.done;
    const receipt = receiptOf(token, id);
    // An answer that never arrived may have taken the cookie with it; whoever repeats the request gets a receipt that is good.
    if (context.idempotencyKey !== null) await this.verbs.effect((tx) => asSystem('receipt', () => renewReceipt(tx, id, receipt)));
    return { feedback: { id, receipt }, userErrors: [] };
  }
}

/** Nobody answers here, so nobody needs to be found; what could find somebody is not even stored. */
function personalData(field: string, text: string): Refusal<Code>[] {
  return personalDataIn(text).length > 0
    ? [refuse('PERSONAL_DATA', [field], 'Leave out telephone numbers, e-mail addresses, full postcodes and other numbers of a person. Nobody is contacted.')]
    : [];
}
