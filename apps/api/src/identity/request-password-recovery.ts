// `requestPasswordRecovery`: a letter with a link that works once, for half an hour. Unknown addresses get the same answer.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail } from 'class-validator';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { Attempts } from './attempts.ts';
import { normaliseEmail, People } from './people.ts';
import { RecoveryLetters } from './recovery-letters.ts';
import { hashSecret } from './secrets.ts';

@InputType({ description: 'Whose password is lost.' })
export class RequestPasswordRecoveryInput {
  @Field({ description: 'The e-mail address of the account.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  email: string;
}

const RequestPasswordRecoveryPayload = payloadOf<{ ok: boolean | null }, 'NOT_SENT'>(
  'RequestPasswordRecovery',
  { ok: { type: () => Boolean, description: 'True also when there is no such account, so that nobody can find out.' } },
  ['NOT_SENT'],
);

@Resolver()
export class RequestPasswordRecovery {
  constructor(
    private readonly verbs: Verbs,
    private readonly attempts: Attempts,
    private readonly people: People,
    private readonly letters: RecoveryLetters,
  ) {}

  @Mutation(() => RequestPasswordRecoveryPayload, { description: 'Sends a letter with a link to choose a new password.' })
  @Access('public')
  async requestPasswordRecovery(
    @Args('input', { description: 'Whose password is lost.' }) input: RequestPasswordRecoveryInput,
    @Context() context: RequestContext,
  ) {
    const email = normaliseEmail(input.email);
    await this.attempts.count(`recover:${hashSecret(email)}`, 5);
    await this.attempts.count(`recover-from:${context.req.ip}`, 50);
    const person = await this.people.byEmail(email);
    let isAskedNow = false;
    await this.verbs.run(context, 'requestPasswordRecovery', { email }, (): Promise<Outcome<{ ok: true }, 'NOT_SENT'>> => {
      isAskedNow = true;
      return Promise.resolve({ done: { ok: true } });
    });
    // Not awaited: the answer takes as long for a known address as for an unknown one.
    if (person && isAskedNow) this.letters.send(person);
    return { ok: true, userErrors: [] };
  }
}
