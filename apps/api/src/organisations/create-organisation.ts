// `createOrganisation` and `updateOrganisation`: whoever makes an organisation becomes its first administrator, with all roles but the auditor's.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refuse } from '@moothall/domain/decision';
import { FOUNDER_ROLES } from '@moothall/domain/organisation';
import type { Actor } from '../journal/append.ts';
import { append } from '../journal/append.ts';
import { Sessions } from '../identity/sessions.ts';
import { Access } from '../platform/graphql/access.ts';
import { conflict, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { CreateOrganisationInput, UpdateOrganisationInput } from './organisation.input.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { OrganisationType } from './organisation.type.ts';
import { checkIdentifiers, type OrganisationCode, placeExists, storeIdentifiers, storeMember, storeOrganisation } from './store-organisation.ts';
import { can, ViewerReader, viewerOf } from './viewer.ts';

const CODES: readonly OrganisationCode[] = ['IDENTIFIER_INVALID', 'IDENTIFIER_TAKEN', 'NO_SUCH_PLACE', 'NAME_MISSING'];
const RESULT = { organisation: { type: () => OrganisationType, description: 'The organisation as it is now.' } };
const CreateOrganisationPayload = payloadOf<{ organisation: OrganisationType | null }, OrganisationCode>('CreateOrganisation', RESULT, CODES);
const UpdateOrganisationPayload = payloadOf<{ organisation: OrganisationType | null }, OrganisationCode>('UpdateOrganisation', RESULT, CODES);

const NAME_MISSING = refuse<OrganisationCode>('NAME_MISSING', ['name', 'en'], 'Enter the name of the organisation.');
const NO_SUCH_PLACE = refuse<OrganisationCode>('NO_SUCH_PLACE', ['placeCode'], 'Choose a place from the list.');

type Stored = Outcome<{ organisationId: string }, OrganisationCode>;

@Resolver()
export class CreateOrganisation {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: OrganisationLoader,
    private readonly sessions: Sessions,
    private readonly viewers: ViewerReader,
  ) {}

  @Mutation(() => CreateOrganisationPayload, { description: 'Makes an organisation with you as its first administrator.' })
  @Access('signed-in')
  async createOrganisation(
    @Args('input', { description: 'The organisation.' }) input: CreateOrganisationInput,
    @Context() context: RequestContext,
  ) {
    const viewer = viewerOf(context);
    const actor: Actor = { personId: viewer.personId, organisationId: null };
    const outcome = await this.verbs.run(context, 'createOrganisation', input, (tx) => this.create(tx, input, actor));
    if (outcome.userErrors) return { organisation: null, userErrors: outcome.userErrors };
    const { organisationId } = outcome.done;
    await this.verbs.effect((tx) => this.sessions.actFor(tx, viewer.sessionId ?? '', organisationId));
    viewer.memberships = await this.viewers.memberships(viewer);
    Object.assign(viewer, { actingFor: organisationId });
    return { organisation: await this.loader.load(context, organisationId), userErrors: [] };
  }

  @Mutation(() => UpdateOrganisationPayload, { description: 'Changes what an organisation says of itself.' })
  @Access('organisations:write')
  async updateOrganisation(
    @Args('input', { description: 'The changes.' }) input: UpdateOrganisationInput,
    @Context() context: RequestContext,
  ) {
    const viewer = viewerOf(context);
    if (!can(viewer, input.id, 'manageMembers')) throw notFound('organisation');
    const actor: Actor = { personId: viewer.personId, organisationId: input.id };
    const outcome = await this.verbs.run(context, 'updateOrganisation', input, (tx) => this.update(tx, input, actor));
    context.loaders.clear();
    const organisation = outcome.done ? await this.loader.load(context, input.id) : null;
    return { organisation, userErrors: outcome.userErrors ?? [] };
  }

  private async create(tx: Tx, input: CreateOrganisationInput, actor: Actor): Promise<Stored> {
    const { found, refusals } = checkIdentifiers(input.identifiers ?? []);
    const nameEn = input.name.en?.trim() ?? '';
    if (nameEn === '' || nameEn.length > 200) refusals.push(NAME_MISSING);
    if (input.placeCode && !(await placeExists(tx, input.placeCode))) refusals.push(NO_SUCH_PLACE);
    const taken = await takenIdentifiers(tx, found);
    if (refusals.length + taken.length > 0) return { userErrors: [...refusals, ...taken] };
    const { kind, size = null, summary = null, website = null, placeCode = null } = input;
    const details = { nameEn, nameCy: input.name.cy?.trim() || null, kind, size, summary, website, placeCode };
    const organisationId = await storeOrganisation(tx, details, actor);
    await storeIdentifiers(tx, organisationId, found);
    await storeMember(tx, organisationId, actor.personId ?? '', FOUNDER_ROLES, actor);
    return { done: { organisationId } };
  }

  private async update(tx: Tx, input: UpdateOrganisationInput, actor: Actor): Promise<Stored> {
    const rows: { version: number }[] = await tx.query('select version from organisation where id = $1 for update', [input.id]);
    if (!rows[0]) throw notFound('organisation');
    if (rows[0].version !== input.version) throw conflict('organisation', rows[0].version);
    const { found, refusals } = checkIdentifiers(input.identifiers ?? []);
    if (input.name && !input.name.en?.trim()) refusals.push(NAME_MISSING);
    if (input.placeCode && !(await placeExists(tx, input.placeCode))) refusals.push(NO_SUCH_PLACE);
    const taken = input.identifiers ? await takenIdentifiers(tx, found, input.id) : [];
    if (refusals.length + taken.length > 0) return { userErrors: [...refusals, ...taken] };
    if (input.identifiers) await storeIdentifiers(tx, input.id, found);
    const { size, summary, website, placeCode } = input;
    // JSON leaves out what is undefined and keeps what is null: left out stays, null clears.
    const changes = JSON.stringify({ nameCy: input.name?.cy, size, summary, website, placeCode });
    await tx.query(
      `update organisation set version = version + 1, name_en = coalesce($2, name_en),
         name_cy = case when $3::jsonb ? 'nameCy' then $3::jsonb ->> 'nameCy' else name_cy end,
         size = case when $3::jsonb ? 'size' then $3::jsonb ->> 'size' else size end,
         summary = case when $3::jsonb ? 'summary' then $3::jsonb ->> 'summary' else summary end,
         website = case when $3::jsonb ? 'website' then $3::jsonb ->> 'website' else website end,
         place_code = case when $3::jsonb ? 'placeCode' then $3::jsonb ->> 'placeCode' else place_code end where id = $1`,
      [input.id, input.name?.en?.trim(), changes],
    );
    await append(tx, { chain: input.id, act: 'organisation.updated', subject: input.id, actor, data: { version: input.version + 1 }, isPublic: true });
    return { done: { organisationId: input.id } };
  }
}

/** Which of these numbers belong to another organisation. */
async function takenIdentifiers(tx: Tx, found: readonly { scheme: string; id: string }[], own = ''): Promise<ReturnType<typeof refuse<OrganisationCode>>[]> {
  // Two who claim a number at the same moment: the second waits here and is told kindly. In order, so that none waits for ever.
  for (const number of found.map((one) => `${one.scheme} ${one.id}`).toSorted()) {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [number]);
  }
  const rows: { position: string }[] = await tx.query(
    `select given.position from unnest($1::text[], $2::text[]) with ordinality as given (scheme, id, position)
     join organisation_identifier held using (scheme, id) where held.organisation_id <> $3`,
    [found.map((one) => one.scheme), found.map((one) => one.id), own],
  );
  const message = 'An organisation with this number is here already. Ask one of its administrators to invite you.';
  return rows.map((row) => refuse('IDENTIFIER_TAKEN', ['identifiers', String(Number(row.position) - 1), 'id'], message));
}
