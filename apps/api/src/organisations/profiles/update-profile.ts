// `updateProfile`: whoever proposes for an organisation, or administers it, answers once what every proposal asks.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { cpvCode, decideProfile, type Insurance, type ProfileRefusal } from '@moothall/domain/organisation';
import { append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { OrganisationLoader } from '../organisation.loader.ts';
import { OrganisationType } from '../organisation.type.ts';
import { can, type Viewer, viewerOf } from '../viewer.ts';
import { CpvNames } from './cpv-names.ts';
import { UpdateProfileInput } from './profile.input.ts';
import { lockProfile, storeAccreditations, storeColumns, storeInsurances, storePolicies } from './store-profile.ts';

type Code = ProfileRefusal | 'NO_SUCH_PLACE' | 'NO_SUCH_REGION';
const CODES: readonly Code[] = ['CPV_INVALID', 'POLICY_EMPTY', 'POLICY_TWICE', 'DAY_INVALID', 'COVER_INVALID', 'AMOUNTS_REVERSED', 'NO_SUCH_PLACE', 'NO_SUCH_REGION'];
const UpdateProfilePayload = payloadOf<{ organisation: OrganisationType | null }, Code>(
  'UpdateProfile',
  { organisation: { type: () => OrganisationType, description: 'The organisation with its profile as it is now.' } },
  CODES,
);

@Resolver()
export class UpdateProfile {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: OrganisationLoader,
    private readonly cpv: CpvNames,
  ) {}

  @Mutation(() => UpdateProfilePayload, { description: 'Changes the profile of an organisation that proposes.' })
  @Access('organisations:write')
  async updateProfile(@Args('input', { description: 'The changes.' }) input: UpdateProfileInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    if (!can(viewer, input.organisationId, 'writeProfile')) throw notFound('organisation');
    const outcome = await this.verbs.run(context, 'updateProfile', input, (tx) => this.update(tx, viewer, input));
    context.loaders.clear();
    const organisation = outcome.done ? await this.loader.load(context, input.organisationId) : null;
    return { organisation, userErrors: outcome.userErrors ?? [] };
  }

  private async update(tx: Tx, viewer: Viewer, input: UpdateProfileInput): Promise<Outcome<{ version: number }, Code>> {
    const { organisationId } = input;
    const current = await lockProfile(tx, organisationId);
    if (current !== input.version) throw conflict('profile', current);
    const changes = changesOf(input);
    const refusals: Refusal<Code>[] = [...refusalsOf(decideProfile(changes)), ...(await placeRefusals(tx, input))];
    if (refusals.length > 0) return { userErrors: refusals };
    const cpvWords = async (codes: readonly string[]) => (await this.cpv.named(codes)).flatMap(({ name }) => name ?? []).join('. ');
    const version = await storeColumns(tx, organisationId, columnsOf(input, changes), cpvWords);
    if (changes.policies) await storePolicies(tx, organisationId, changes.policies);
    if (changes.insurances) await storeInsurances(tx, organisationId, changes.insurances);
    if (changes.accreditations) await storeAccreditations(tx, organisationId, changes.accreditations);
    const { organisationId: _id, version: _version, ...given } = input;
    const parts = Object.entries(given).filter(([, value]) => value !== undefined).map(([name]) => name).toSorted();
    const actor = { personId: viewer.personId, organisationId };
    await append(tx, { chain: organisationId, act: 'profile.updated', subject: organisationId, actor, data: { version, parts }, isPublic: false });
    return { done: { version } };
  }
}

const pence = (text: string | null | undefined): bigint | null | undefined => (text == null ? text : fromDecimalString(text));

interface Changes extends NonNullable<Parameters<typeof decideProfile>[0]> {
  readonly insurances?: readonly Insurance[] | undefined;
}

function changesOf(input: UpdateProfileInput): Changes {
  return {
    cpvCodes: input.cpvCodes ?? undefined,
    policies: input.policies?.map(({ kind, statement, url, reviewOn = null }) => ({ kind, statement: statement.trim(), url, reviewOn })),
    insurances: input.insurances?.map(({ kind, cover, insurer, expiresOn }) => ({ kind, cover: fromDecimalString(cover) ?? 0n, insurer: insurer.trim(), expiresOn })),
    accreditations: input.accreditations?.map(({ name, number, expiresOn = null }) => ({ name: name.trim(), number: number.trim(), expiresOn })),
    projectMin: pence(input.projectMin),
    projectMax: pence(input.projectMax),
  };
}

function columnsOf(input: UpdateProfileInput, { projectMin, projectMax }: Changes): Parameters<typeof storeColumns>[2] {
  const { publicParts, skills, cpvCodes, themes, places, regions, nations } = input;
  const distinct = (list: readonly string[] | null | undefined): string[] | undefined => (list ? [...new Set(list)] : undefined);
  const amount = (value: bigint | null | undefined): string | null | undefined => (value == null ? value : value.toString());
  return {
    publicParts: distinct(publicParts),
    skills: distinct(skills?.map((one) => one.trim()).filter(Boolean)),
    cpvCodes: distinct(cpvCodes?.map((one) => cpvCode(one) ?? one)),
    themes: distinct(themes),
    places: distinct(places),
    regions: distinct(regions),
    nations: distinct(nations),
    projectMin: amount(projectMin),
    projectMax: amount(projectMax),
  };
}

async function placeRefusals(tx: Tx, { places, regions }: UpdateProfileInput): Promise<Refusal<Code>[]> {
  const rows: { kind: 'places' | 'regions'; position: number }[] = await tx.query(
    `select 'places' as kind, position::int from unnest($1::text[]) with ordinality as given (code, position) where not exists (select 1 from place p where p.code = given.code)
     union all select 'regions', position::int from unnest($2::text[]) with ordinality as given (name, position) where not exists (select 1 from place p where p.region = given.name)`,
    [places ?? [], regions ?? []],
  );
  return rows.map(({ kind, position }) =>
    kind === 'places' ? refuse('NO_SUCH_PLACE', ['places', String(position - 1)], 'Choose a place from the list.') : refuse('NO_SUCH_REGION', ['regions', String(position - 1)], 'Choose a region of England from the list.'),
  );
}
