// `signUp`: a person makes an account and is signed in.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Language } from '../platform/graphql/values.type.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { Attempts } from './attempts.ts';
import { BeginSession } from './begin-session.ts';
import { createPerson } from './create-person.ts';
import { hashPassword, passwordProblems } from './passwords.ts';
import { normaliseEmail } from './people.ts';
import { ViewerType } from './viewer.type.ts';

@InputType({ description: 'A new account.' })
export class SignUpInput {
  @Field({ description: 'The name others will see.' })
  @IsString()
  @MinLength(1, { message: 'Enter your name.' })
  @MaxLength(200, { message: 'Enter a name of at most 200 characters.' })
  name: string;

  @Field({ description: 'Where letters go; also the name to sign in with.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email: string;

  @Field({ description: 'At least 15 characters.' })
  @IsString()
  @MaxLength(1000)
  password: string;

  @Field(() => Language, { nullable: true, description: 'The language for pages and letters; English unless said.' })
  @IsOptional()
  @IsIn(['EN', 'CY'])
  language?: Language | null;
}

const SignUpPayload = payloadOf<{ viewer: ViewerType | null }, 'EMAIL_TAKEN' | 'PASSWORD_TOO_WEAK'>(
  'SignUp',
  { viewer: { type: () => ViewerType, description: 'The new person, signed in.' } },
  ['EMAIL_TAKEN', 'PASSWORD_TOO_WEAK'],
);

const TAKEN = refuse('EMAIL_TAKEN', ['email'], 'There is already an account with this address. Sign in, or recover your password.');

@Resolver()
export class SignUp {
  constructor(
    private readonly verbs: Verbs,
    private readonly attempts: Attempts,
    private readonly session: BeginSession,
    private readonly keys: KeyRing,
  ) {}

  @Mutation(() => SignUpPayload, { description: 'Makes an account and signs it in.' })
  @Access('public')
  async signUp(@Args('input', { description: 'The account.' }) input: SignUpInput, @Context() context: RequestContext) {
    await this.attempts.count(`sign-up:${context.req.ip}`, 50);
    const email = normaliseEmail(input.email);
    const weak = passwordProblems(input.password, [email, ...email.split(/[@.]/), ...input.name.split(/\s+/)]);
    if (weak.length > 0) return { viewer: null, userErrors: weak };
    const passwordHash = await hashPassword(input.password);
    const request = { name: input.name, email, language: input.language ?? 'EN' };
    // Whoever repeats a request is signed in again, so the password is part of what must be the same.
    const asked = { ...request, password: this.keys.digest('password', input.password) };
    const outcome = await this.verbs.run(context, 'signUp', asked, async (tx): Promise<Outcome<{ personId: string }, 'EMAIL_TAKEN'>> => {
      const personId = await createPerson(tx, { ...request, passwordHash });
      return personId ? { done: { personId } } : { userErrors: [TAKEN] };
    });
    if (outcome.userErrors) return { viewer: null, userErrors: outcome.userErrors };
    await this.verbs.effect((tx) => this.session.begin(tx, context, outcome.done.personId));
    await this.session.complete(context);
    return { viewer: { isViewer: true }, userErrors: [] };
  }
}
