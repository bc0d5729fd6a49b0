// `writeCaseStudy` and `removeCaseStudy`: an organisation says what it did before.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { type CaseStudyRefusal, decideCaseStudy } from '@moothall/domain/organisation';
import { append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import { badInput, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { OrganisationLoader } from '../organisation.loader.ts';
import { OrganisationType } from '../organisation.type.ts';
import { can, type Viewer, viewerOf } from '../viewer.ts';
import { RemoveCaseStudyInput, WriteCaseStudyInput } from './case-study.input.ts';
import { lockCaseStudy, mostCaseStudies } from './lock-case-study.ts';
import { storeCaseStudy } from './store-profile.ts';

type WriteCode = CaseStudyRefusal | 'TOO_MANY';
const RESULT = { organisation: { type: () => OrganisationType, description: 'The organisation with its profile as it is now.' } };
const WriteCaseStudyPayload = payloadOf<{ organisation: OrganisationType | null; id: string | null }, WriteCode>(
  'WriteCaseStudy',
  { ...RESULT, id: { type: () => String, description: 'The id of the case study.' } },
  ['YEAR_INVALID', 'VALUE_REVERSED', 'TOO_MANY'],
);
// Nothing is refused as data yet: what is gone is not found.
const RemoveCaseStudyPayload = payloadOf<{ organisation: OrganisationType | null }, 'NOT_POSSIBLE'>('RemoveCaseStudy', RESULT, ['NOT_POSSIBLE']);

@Resolver()
export class WriteCaseStudy {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: OrganisationLoader,
  ) {}

  @Mutation(() => WriteCaseStudyPayload, { description: 'Adds or changes a case study; a changed text is unconfirmed again.' })
  @Access('organisations:write')
  async writeCaseStudy(@Args('input', { description: 'The case study.' }) input: WriteCaseStudyInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    if (!can(viewer, input.organisationId, 'writeProfile')) throw notFound('organisation');
    const outcome = await this.verbs.run(context, 'writeCaseStudy', input, (tx) => write(tx, viewer, input));
    context.loaders.clear();
    const organisation = outcome.done ? await this.loader.load(context, input.organisationId) : null;
    return { organisation, id: outcome.done?.id ?? null, userErrors: outcome.userErrors ?? [] };
  }

  @Mutation(() => RemoveCaseStudyPayload, { description: 'Takes a case study away, with what a client said of it.' })
  @Access('organisations:write')
  async removeCaseStudy(@Args('input', { description: 'Which one.' }) input: RemoveCaseStudyInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'removeCaseStudy', input, async (tx): Promise<Outcome<{ organisationId: string }, never>> => {
      const study = await lockCaseStudy(tx, viewer, input.id, input.version);
      await tx.query('delete from case_study where id = $1', [input.id]);
      await record(tx, viewer, study.organisationId, 'profile.case-study-removed', input.id, {});
      return { done: { organisationId: study.organisationId } };
    });
    context.loaders.clear();
    return { organisation: await this.loader.load(context, outcome.done?.organisationId ?? ''), userErrors: [] };
  }
}

async function write(tx: Tx, viewer: Viewer, input: WriteCaseStudyInput): Promise<Outcome<{ id: string }, WriteCode>> {
  const { organisationId, id = null } = input;
  if (id !== null) {
    if (input.version == null) throw badInput('Send the version you read.', ['version']);
    const found = await lockCaseStudy(tx, viewer, id, input.version);
    if (found.organisationId !== organisationId) throw notFound('case study');
  }
  const amount = (text: string | null | undefined): bigint | null => (text == null ? null : fromDecimalString(text));
  const text = { title: input.title.trim(), done: input.done.trim(), place: input.place.trim(), year: input.year, valueMin: amount(input.valueMin), valueMax: amount(input.valueMax) };
  const refusals = refusalsOf(decideCaseStudy(text, (await databaseNow(tx)).getFullYear()));
  const tooMany = id === null ? await mostCaseStudies(tx, organisationId) : [];
  if (refusals.length + tooMany.length > 0) return { userErrors: [...refusals, ...tooMany] };
  const stored = await storeCaseStudy(tx, organisationId, id, text);
  await record(tx, viewer, organisationId, 'profile.case-study-written', stored.id, { digest: stored.digest, isNew: id === null });
  return { done: { id: stored.id } };
}

async function record(tx: Tx, viewer: Viewer, organisationId: string, act: string, subject: string, data: object): Promise<void> {
  const actor = { personId: viewer.personId, organisationId };
  await append(tx, { chain: organisationId, act, subject, actor, data: { ...data }, isPublic: false });
}

