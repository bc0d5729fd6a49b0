// `askClient` and `answerCaseStudy`: a client says without an account whether a case study is true, by a link that works once.
import { Args, Context, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { refusalsOf, refuse } from '@moothall/domain/decision';
import { caseStudyState, decideAnswer } from '@moothall/domain/organisation';
import { normaliseEmail } from '../../identity/people.ts';
import { hashSecret, randomSecret } from '../../identity/secrets.ts';
import { append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { LocalisedText, Money, moneyOf } from '../../platform/graphql/values.type.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { Config } from '../../platform/settings.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import type { Tx } from '../../platform/transaction.ts';
import { OrganisationLoader } from '../organisation.loader.ts';
import { OrganisationType } from '../organisation.type.ts';
import { type Viewer, viewerOf } from '../viewer.ts';
import { AnswerCaseStudyInput, AskClientInput } from './case-study.input.ts';
import { clientLetter } from './client-letter.ts';
import { lockCaseStudy } from './lock-case-study.ts';
import { ASKED, type AskedRow, ProfileQueries } from './profile.queries.ts';
import { storeAsked, storeClientAnswer } from './store-profile.ts';

@ObjectType({ description: 'A case study as its client reads it before they answer.' })
export class CaseStudyQuestion {
  @Field(() => LocalisedText, { description: 'Who says they did it.' })
  supplier: LocalisedText;
  @Field({ description: 'The client’s organisation, as the supplier named it.' })
  client: string;
  @Field({ description: 'What it was.' })
  title: string;
  @Field({ description: 'What was done.' })
  done: string;
  @Field({ description: 'Where.' })
  place: string;
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field(() => Money, { nullable: true, description: 'It was worth this much or more.' })
  valueMin: Money | null;
  @Field(() => Money, { nullable: true, description: 'It was worth this much or less.' })
  valueMax: Money | null;
  @Field({ description: 'Until when the link works.' })
  expiresAt: Date;
}

type AskCode = 'ALREADY_CONFIRMED' | 'TOO_MANY_LETTERS';
const AskClientPayload = payloadOf<{ organisation: OrganisationType | null }, AskCode>(
  'AskClient',
  { organisation: { type: () => OrganisationType, description: 'The organisation with its profile; a letter is on its way.' } },
  ['ALREADY_CONFIRMED', 'TOO_MANY_LETTERS'],
);
const AnswerCaseStudyPayload = payloadOf<{ isTrue: boolean | null }, 'LINK_ENDED'>(
  'AnswerCaseStudy',
  { isTrue: { type: () => Boolean, description: 'What you said.' } },
  ['LINK_ENDED'],
);

@Resolver()
export class AskClient {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: ProfileQueries,
    private readonly loader: OrganisationLoader,
    private readonly mail: Mail,
    private readonly config: Config,
  ) {}

  @Query(() => CaseStudyQuestion, { nullable: true, description: 'What a client is asked, by the last part of the link; null when the link has ended.' })
  @Access('public')
  async caseStudyQuestion(@Args('token', { description: 'The last part of the link.' }) token: string, @Context() context: RequestContext): Promise<CaseStudyQuestion | null> {
    const row = await this.queries.asked(hashSecret(token));
    if (!row || caseStudyState(row) !== 'WAITING') return null;
    const { name } = await this.loader.mustLoad(context, row.organisationId);
    const pence = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
    return { ...row, supplier: name, valueMin: moneyOf(pence(row.valueMin)), valueMax: moneyOf(pence(row.valueMax)) };
  }

  @Mutation(() => AskClientPayload, { description: 'Asks a client by letter whether a case study is true; the link works once, for 30 days, and replaces the one before.' })
  @Access('signed-in')
  async askClient(@Args('input', { description: 'Whom.' }) input: AskClientInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const token = randomSecret();
    const outcome = await this.verbs.run(context, 'askClient', input, (tx) => ask(tx, viewer, input, hashSecret(token)));
    context.loaders.clear();
    if (outcome.userErrors) return { organisation: null, userErrors: outcome.userErrors };
    const organisation = await this.loader.mustLoad(context, outcome.done.organisationId);
    if (outcome.done.tokenHash === hashSecret(token)) await this.mail.send(clientLetter(input.email, organisation.name, `${this.config.publicUrl}/case-studies/${token}`));
    return { organisation, userErrors: [] };
  }

  @Mutation(() => AnswerCaseStudyPayload, { description: 'Says as a client whether a case study is true. No account is needed; the link works once.' })
  @Access('public')
  async answerCaseStudy(@Args('input', { description: 'The answer.' }) input: AnswerCaseStudyInput, @Context() context: RequestContext) {
    const request = { token: hashSecret(input.token), isTrue: input.isTrue };
    const outcome = await this.verbs.run(context, 'answerCaseStudy', request, (tx) => asSystem('client-link', () => answer(tx, request.token, input.isTrue)));
    return { isTrue: outcome.done?.isTrue ?? null, userErrors: outcome.userErrors ?? [] };
  }
}

async function ask(tx: Tx, viewer: Viewer, input: AskClientInput, tokenHash: string): Promise<Outcome<{ organisationId: string; tokenHash: string }, AskCode>> {
  const { organisationId, digest } = await lockCaseStudy(tx, viewer, input.id, input.version);
  const confirmed: unknown[] = await tx.query(`select 1 from case_study_confirmation where case_study_id = $1 and state = 'CONFIRMED' and digest = $2`, [input.id, digest]);
  if (confirmed.length > 0) return { userErrors: [refuse('ALREADY_CONFIRMED', ['id'], 'The client has said yes to this text already.')] };
  if ((await lettersToday(tx, organisationId)) >= MOST_LETTERS) return { userErrors: [refuse('TOO_MANY_LETTERS', [], `At most ${MOST_LETTERS} letters to clients may be sent in a day. Try again tomorrow.`)] };
  const id = await storeAsked(tx, input.id, { client: input.client.trim(), email: normaliseEmail(input.email), tokenHash, personId: viewer.personId ?? '' });
  const actor = { personId: viewer.personId, organisationId };
  await append(tx, { chain: organisationId, act: 'profile.client-asked', subject: input.id, actor, data: { request: id, digest }, isPublic: false });
  return { done: { organisationId, tokenHash } };
}

/** Letters go to people who did not ask for them. */
const MOST_LETTERS = 20;

async function lettersToday(tx: Tx, organisationId: string): Promise<number> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`letters ${organisationId}`]);
  const rows: { n: number }[] = await tx.query(
    `select count(*)::int as n from case_study_confirmation a join case_study s on s.id = a.case_study_id where s.organisation_id = $1 and a.asked_at > clock_timestamp() - interval '1 day'`,
    [organisationId],
  );
  return rows[0]?.n ?? 0;
}

/** The case study is held, so that its text stays the one the client answers for. */
async function answer(tx: Tx, tokenHash: string, isTrue: boolean): Promise<Outcome<{ isTrue: boolean }, 'LINK_ENDED'>> {
  await tx.query('select 1 from case_study s join case_study_confirmation a on a.case_study_id = s.id where a.token_hash = $1 for update of s', [tokenHash]);
  const rows: AskedRow[] = await tx.query(ASKED, [tokenHash]);
  const row = rows[0];
  const refusals = refusalsOf(decideAnswer(row ?? null));
  if (refusals.length > 0) return { userErrors: refusals };
  if (!row) throw notFound('link');
  await storeClientAnswer(tx, row.id, isTrue);
  const act = isTrue ? 'profile.case-study-confirmed' : 'profile.case-study-denied';
  await append(tx, { chain: row.organisationId, act, subject: row.caseStudyId, actor: { personId: null, organisationId: null }, data: { request: row.id }, isPublic: false });
  return { done: { isTrue } };
}
