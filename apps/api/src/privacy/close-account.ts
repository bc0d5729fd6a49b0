// `closeAccount`: a person says their password and their address, and is forgotten. `Viewer.closing` says before what that means.
import { Args, Context, Field, InputType, Int, Mutation, ObjectType, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { type Refusal, refusalsOf, refuse } from '@moothall/domain/decision';
import { type ClosingCode, decideClosing, formerName } from '@moothall/domain/privacy';
import { BeginSession } from '../identity/begin-session.ts';
import { identified } from '../identity/identified.ts';
import { normaliseEmail } from '../identity/people.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { Tx } from '../platform/transaction.ts';
import { ClosingQueries, type Title } from './closing.queries.ts';
import { ErasePerson, type Gone } from './erase-person.ts';
import { KnownPassword } from './known-password.ts';
import { PersonDataQueries, type Subject } from './person-data.queries.ts';

type CloseCode = ClosingCode | 'WRONG_PASSWORD' | 'NOT_CONFIRMED';
const STOPS: readonly ClosingCode[] = ['LAST_ADMINISTRATOR', 'ORGANISATION_AT_WORK', 'CHAIR_OF_PANEL', 'UNFINISHED_SCORES', 'CONTACT_OF_CHALLENGE'];
const OF_ORGANISATION: readonly ClosingCode[] = ['LAST_ADMINISTRATOR', 'ORGANISATION_AT_WORK'];
const NO_TITLE: Title = { en: null, cy: null };
const StopEnum = Object.fromEntries(STOPS.map((code) => [code, code]));
registerEnumType(StopEnum, { name: 'ClosingStopCode', description: 'Why an account cannot be closed yet.' });

@ObjectType({ description: 'Something that must be handed over before an account can be closed.' })
export class ClosingStop {
  @Field(() => StopEnum, { description: 'What it is.' })
  code: ClosingCode;

  @Field({ description: 'The slug of the organisation or the challenge that it is about.' })
  slug: string;

  @Field(() => LocalisedText, { description: 'What that is called.' })
  title: Title;

  @Field({ description: 'What to do.' })
  message: string;
}

@ObjectType({ description: 'What it means to close the account of the viewer now.' })
export class AccountClosing {
  @Field(() => [ClosingStop], { description: 'What stops it; empty when it can be closed.' })
  stops: ClosingStop[];

  @Field(() => Int, { description: 'How many drafts of proposals would be deleted, because nobody else belongs to their organisation.' })
  draftsDeleted: number;

  @Field({ description: 'The name that would stand in records in place of the own.' })
  formerName: string;
}

@InputType({ description: 'An account to close for good.' })
export class CloseAccountInput {
  @Field({ description: 'The e-mail address of the account, to show that it is meant.' })
  @IsString()
  @MaxLength(254)
  email: string;

  @Field({ description: 'The password.' })
  @IsString()
  @MaxLength(1000)
  password: string;
}

const CloseAccountPayload = payloadOf<{ ok: boolean | null }, CloseCode>(
  'CloseAccount',
  { ok: { type: () => Boolean, description: 'True when the account is closed and the person is signed out everywhere.' } },
  ['WRONG_PASSWORD', 'NOT_CONFIRMED', ...STOPS],
);

const WRONG = refuse('WRONG_PASSWORD', ['password'], 'The password is wrong. Try again, or recover your password.');
const UNCONFIRMED = refuse('NOT_CONFIRMED', ['email'], 'Enter the e-mail address of your account, as it stands above.');

@Resolver(() => ViewerType)
export class CloseAccount {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: PersonDataQueries,
    private readonly closings: ClosingQueries,
    private readonly password: KnownPassword,
    private readonly erasing: ErasePerson,
    private readonly session: BeginSession,
  ) {}

  @ResolveField(() => AccountClosing, { nullable: true, description: 'What closing the account would mean now; null for nobody and for programs.' })
  async closing(@Context() context: RequestContext): Promise<AccountClosing | null> {
    const { personId, sessionId } = identified(context);
    const subject = personId && sessionId ? await this.queries.byId(personId) : null;
    if (!subject) return null;
    return asSystem('closing', () => this.verbs.effect((tx) => this.closingOf(tx, subject)));
  }

  @Mutation(() => CloseAccountPayload, { description: 'Closes the account of the viewer for good and erases what is kept about them. Records of decisions stay, with “Former member …” in place of the name.' })
  @Access('signed-in')
  async closeAccount(@Args('input', { description: 'The account.' }) input: CloseAccountInput, @Context() context: RequestContext) {
    const { personId, sessionId } = identified(context);
    const subject = personId && sessionId ? await this.queries.byId(personId) : null;
    if (!subject) throw new ApiError('FORBIDDEN', 'Only a signed-in person can close an account; an API key cannot.');
    const refusals = await this.unproven(subject, input);
    // A twin of this request may have closed it meanwhile.
    if (refusals.length > 0 && (await this.queries.byId(subject.id))?.isErased) throw new ApiError('UNAUTHENTICATED', 'This account is closed.');
    if (refusals.length > 0) return { ok: null, userErrors: refusals };
    const left: Gone[] = [];
    // Not even a hash of the address is kept with the key.
    const outcome = await this.verbs.run(context, 'closeAccount', {}, async (tx): Promise<Outcome<{ ok: boolean }, CloseCode>> => {
      const attempted = await asSystem('close-account', () => this.erasing.attempt(tx, subject.id, subject.id));
      if ('refusals' in attempted) return attempted.refusals.length > 0 ? { userErrors: attempted.refusals } : { done: { ok: true } };
      left.push(attempted.gone);
      return { done: { ok: true } };
    });
    if (outcome.userErrors) return { ok: null, userErrors: outcome.userErrors };
    for (const gone of left) await this.erasing.finish(gone, true);
    await this.verbs.effect((tx) => this.session.end(tx, context));
    return { ok: true, userErrors: [] };
  }

  private async closingOf(tx: Tx, subject: Subject): Promise<AccountClosing> {
    const stops = refusalsOf(decideClosing(await this.closings.facts(tx, subject))).map(({ code, path, message }) => ({ code, slug: path[0] ?? '', message }));
    const titles = await this.closings.titles(tx, stops.map(({ slug }) => slug));
    return {
      stops: stops.map((stop) => ({ ...stop, title: titles.get(`${OF_ORGANISATION.includes(stop.code) ? 'organisation' : 'challenge'} ${stop.slug}`) ?? NO_TITLE })),
      draftsDeleted: (await this.closings.loneDrafts(tx, subject)).length,
      formerName: formerName(subject.id),
    };
  }

  private async unproven(subject: { id: string; email: string }, input: CloseAccountInput): Promise<Refusal<CloseCode>[]> {
    const isMeant = normaliseEmail(input.email) === subject.email;
    const isKnown = await this.password.isRight('closing-of', subject.id, input.password);
    return [...(isMeant ? [] : [UNCONFIRMED]), ...(isKnown ? [] : [WRONG])];
  }
}
