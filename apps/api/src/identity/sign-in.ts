// `signIn` and `signOut`: a browser's session begins and ends.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { Attempts } from './attempts.ts';
import { BeginSession } from './begin-session.ts';
import { normaliseEmail, People } from './people.ts';
import { hashSecret } from './secrets.ts';
import { Strategies } from './strategies.ts';
import { ViewerType } from './viewer.type.ts';

const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 100;

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field({ description: 'The e-mail address of the account.' })
  @IsString()
  @MaxLength(254, { message: 'Enter your e-mail address, like name@example.org.' })
  email: string;

  @Field({ description: 'The password.' })
  @IsString()
  @MaxLength(1000, { message: 'Enter your password.' })
  password: string;
}

const SignInPayload = payloadOf<{ viewer: ViewerType | null }, 'WRONG_CREDENTIALS'>(
  'SignIn',
  { viewer: { type: () => ViewerType, description: 'The person, signed in.' } },
  ['WRONG_CREDENTIALS'],
);

const SignOutPayload = payloadOf<{ ok: boolean | null }, 'NOTHING_TO_DO'>(
  'SignOut',
  { ok: { type: () => Boolean, description: 'True when nobody is signed in on this browser any more.' } },
  ['NOTHING_TO_DO'],
);

const UNDO = new Error('Undone on purpose');
const WRONG = refuse('WRONG_CREDENTIALS', ['email'], 'The e-mail address or the password is wrong. Check both, or recover your password.');

@Resolver()
export class SignIn {
  constructor(
    private readonly verbs: Verbs,
    private readonly attempts: Attempts,
    private readonly strategies: Strategies,
    private readonly people: People,
    private readonly session: BeginSession,
  ) {}

  @Mutation(() => SignInPayload, { description: 'Signs a person in on this browser.' })
  @Access('public')
  async signIn(@Args('input', { description: 'Who signs in.' }) input: SignInInput, @Context() context: RequestContext) {
    const account = `sign-in:${hashSecret(normaliseEmail(input.email))}`;
    await this.attempts.count(account, TRIES_PER_ACCOUNT);
    await this.attempts.count(`sign-in-from:${context.req.ip}`, TRIES_PER_ADDRESS);
    const personId = await this.strategies.signIn(input.email, input.password);
    if (!personId) {
      await this.recordFailure(input.email);
      return { viewer: null, userErrors: [WRONG] };
    }
    await this.attempts.clear(account);
    await this.verbs.effect(async (tx) => {
      await this.session.begin(tx, context, personId);
      await append(tx, { chain: personId, act: 'person.signed-in', subject: personId, actor: { personId, organisationId: null }, isPublic: false });
    });
    await this.session.complete(context);
    return { viewer: { isViewer: true }, userErrors: [] };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  @Access('public')
  async signOut(@Context() context: RequestContext) {
    await this.verbs.effect((tx) => asSystem('sign-out', async () => {
      const personId = await this.session.end(tx, context);
      if (personId) await append(tx, { chain: personId, act: 'person.signed-out', subject: personId, actor: { personId, organisationId: null }, isPublic: false });
    }));
    return { ok: true, userErrors: [] };
  }

  /**
   * Stands in the chain of whose account was tried. Who tried is nobody yet; an address without an account is only counted (see attempts.ts).
   * For such a one the same is done and undone, so that the time it takes does not tell whether there is an account.
   */
  private async recordFailure(email: string): Promise<void> {
    const person = await this.people.byEmail(email);
    const subject = person?.id ?? newId('per');
    const recorded = this.verbs.effect((tx) => asSystem('sign-in-failed', async () => {
      // What is undone waits for no disk, so what is kept may not either.
      await tx.query('set local synchronous_commit = off');
      await append(tx, { chain: subject, act: 'person.sign-in-failed', subject, actor: { personId: null, organisationId: null }, isPublic: false });
      if (!person) throw UNDO;
    }));
    await recorded.catch((error: unknown) => {
      if (error !== UNDO) throw error;
    });
  }
}
