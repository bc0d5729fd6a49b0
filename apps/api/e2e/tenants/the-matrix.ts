// One cell of the matrix after the other: a root field, who asks, and whom the server takes them for.
import type { Answer } from '@moothall/testing/asking';
import { isRecord } from '@moothall/testing/asking';
import { aSupplier, type Organisation } from '@moothall/testing/organisations';
import type { Person } from '@moothall/testing/people';
import { aSubmittedProposal } from '@moothall/testing/proposals';
import { DiscoveryService } from '@nestjs/core';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { ViewerMembership } from '../../src/organisations/viewer.ts';
import { Recurring } from '../../src/platform/recurring.ts';
import { ACCESS_TABLE, type Row } from '../access/access-table.ts';
import { type AccessWorld, accessWorld, type Actor, ACTORS } from '../access/access-world.ts';
import { schemaOf } from '../setup/printed-schema.ts';
import type { Api } from '../setup/start-api.ts';
import { type Change, ChangesUndone } from './changes-undone.ts';
import { addMoreRows } from './more-rows.ts';
import { type Belief, believing, takeDown } from './first-wall-down.ts';
import { TRIED_ON } from './tried-on.ts';
import { TENANT_TABLES, WhoseRows, wordsIn } from './whose-rows.ts';
import { wholeQuestion } from './whole-question.ts';

export interface Found {
  readonly cell: string;
  readonly field: string;
  /** Tables whose rows of others stood in the answer, or were written. */
  readonly read: readonly string[];
  readonly written: readonly string[];
  readonly wroteInJournal: boolean;
  readonly isAnswered: boolean;
  /** What the second wall hides, the server sometimes cannot do without. */
  readonly isBroken: boolean;
}

const ALL_ROLES = ['ADMIN', 'BUYER', 'APPROVER', 'AUDITOR', 'PROPOSER', 'PLEDGER', 'EVALUATOR'] as const;
const TEXTS = ['summary', 'approach', 'change', 'smallestPilot', 'risks', 'trlEvidence', 'costNote'];
const NO_VERSION = 999_999;
const REFUSED = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

export const BELIEFS = ['everybody', 'buyer', 'supplier', 'chair', 'evaluator', 'funder'] as const;
export type Believed = (typeof BELIEFS)[number];

export class TheMatrix {
  private readonly questions = new Map<string, string>();

  private constructor(
    private readonly world: AccessWorld,
    readonly whose: WhoseRows,
    private readonly changes: ChangesUndone,
    private readonly schema: GraphQLSchema,
    private readonly ids: ReadonlyMap<Actor, readonly string[]>,
    private readonly versions: ReadonlyMap<string, number>,
    private readonly rival: readonly string[],
  ) {}

  /** @returns the matrix, and how to put the first wall up again */
  static async begin(api: Api): Promise<{ matrix: TheMatrix; putUp: () => void }> {
    const { world, rival } = await worldWithRival(api);
    await stopByItself(api);
    const { rows } = await api.sql.query<Pick<ViewerMembership, 'organisationId' | 'kind'>>('select id as "organisationId", kind from organisation');
    const everywhere = rows.map((row) => ({ ...row, id: 'mem_0', roles: [...ALL_ROLES] }));
    let tenant = '';
    const sealed = await sealedWords(rival.admin, world.facts.sealed);
    const putUp = takeDown(api.app, everywhere, (told) => (tenant = told));
    const ids = await meet(world, () => tenant);
    const person = (actor: Actor): string => ids.get(actor)?.[0] ?? '';
    await addMoreRows(api.sql, world.facts, { buyer: person('buyer'), auditor: person('auditor'), evaluator: person('evaluator'), chair: person('chair'), supplier: person('supplier'), funder: person('funder') });
    const [whose, changes] = [await WhoseRows.read(api.sql), new ChangesUndone(api.sql)];
    whose.plant('proposal', world.facts.sealed, sealed);
    await changes.install();
    return { matrix: new TheMatrix(world, whose, changes, schemaOf(api.app), ids, await versionsIn(api), [rival.admin.id, rival.id]), putUp };
  }

  fields(): [string, GraphQLField<unknown, unknown>][] {
    return [this.schema.getQueryType(), this.schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [`${type?.name}.${field.name}`, field]));
  }

  /** What the first wall lets through: the field is asked as whom the table lets in, by whom it does not. */
  async play(name: string, field: GraphQLField<unknown, unknown>, actor: Actor, believed: Believed): Promise<Found> {
    const row = ACCESS_TABLE[name];
    if (!row) throw new Error(`${name} is in no table`);
    const variables = this.variablesFor(name, row, actor);
    const asker = this.world.actors[actor].twin();
    const headers = believing(this.belief(believed));
    const kind = name.startsWith('Query') ? 'Query' : 'Mutation';
    let answer = await asker.ask(this.question(name, kind, field), variables, { headers });
    // One field that cannot be answered takes all around it away, so that it hides what would have been told.
    if (answer.errors.length > 0 && answer.at(field.name) === null && kind === 'Query') answer = joined(answer, await asker.ask(wholeQuestion(this.schema, kind, field, 0), variables, { headers }));
    const changed = await this.changes.all();
    const written = await this.foreignWrites(changed, actor);
    if (changed.length > 0) await this.changes.undo();
    return { cell: `${name} by ${actor} as ${believed}`, field: name, read: this.foreignReads(answer, variables, actor), written, wroteInJournal: changed.some(({ table }) => table === 'journal_entry'), isAnswered: isAnswered(answer, field.name), isBroken: answer.codes.includes('INTERNAL') };
  }

  private belief(believed: Believed): Belief {
    const ids = believed === 'supplier' ? this.rival : this.ids.get(believed === 'everybody' ? 'buyer' : believed);
    return { personId: ids?.[0] ?? '', actingFor: ids?.[1] ?? null, everywhere: believed === 'everybody' };
  }

  private question(name: string, kind: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): string {
    const known = this.questions.get(name) ?? wholeQuestion(this.schema, kind, field);
    this.questions.set(name, known);
    return known;
  }

  /** Where the table sends a version that nobody has, so that nothing changes, those who may not act send the right one. */
  private variablesFor(name: string, row: Row, actor: Actor): Readonly<Record<string, unknown>> {
    const isLetIn = row.who[ACTORS.indexOf(actor)] === '+';
    const variables: Record<string, unknown> = { ...(isLetIn ? row.with : (TRIED_ON[name] ?? row.with))?.(this.world.facts) };
    const { input } = variables;
    if (name.startsWith('Query') || isLetIn || !isRecord(input) || input['version'] !== NO_VERSION) return variables;
    const id = Object.values(input).find((value) => typeof value === 'string' && this.versions.has(value));
    return { input: { ...input, version: typeof id === 'string' ? this.versions.get(id) : NO_VERSION } };
  }

  private foreignReads(answer: Answer, variables: object, actor: Actor): string[] {
    // What a caller sent is no news to it, where it is told what is wrong.
    const said = JSON.stringify(answer.data) + wordsIn(variables).reduce((text, word) => text.replaceAll(word, ''), JSON.stringify(answer.errors));
    const tables = [...this.whose.foreignTo(this.ids.get(actor) ?? [])].filter(([word]) => said.includes(word)).map(([, table]) => table);
    return [...new Set(tables)];
  }

  private async foreignWrites(changed: readonly Change[], actor: Actor): Promise<string[]> {
    const ids = this.ids.get(actor) ?? [];
    const ours = changed.filter(({ table, told }) => TENANT_TABLES.includes(table) && !told.startsWith('system:who-asks'));
    const found = new Set<string>();
    for (const { table, before, told } of ours) if (before && this.whose.isForeign(table, before, ids)) found.add(`${table}${told.startsWith('system:') ? ` by ${told}` : ''}`);
    for (const table of new Set(ours.map((one) => one.table))) {
      const made = ours.flatMap((one) => (one.table === table && one.after && !one.told.startsWith('system:') ? [one.after] : []));
      if (made.length > 0 && (await this.whose.areForeign(table, made, ids))) found.add(`new ${table}`);
    }
    return [...found];
  }
}

/** Learns of every caller what the database is told. */
async function meet({ actors }: AccessWorld, told: () => string): Promise<Map<Actor, readonly string[]>> {
  const ids = new Map<Actor, readonly string[]>();
  for (const actor of ACTORS) {
    await actors[actor].twin().ask('{ __typename }');
    ids.set(actor, told() === 'nobody' ? [] : told().split(/[|,]/u).filter(Boolean));
  }
  return ids;
}

async function versionsIn({ sql }: Api): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  const { rows } = await sql.query(`select a.table_name as name from information_schema.columns a join information_schema.columns b using (table_schema, table_name) where table_schema = 'public' and a.column_name = 'id' and b.column_name = 'version'`);
  for (const { name } of rows) for (const { id, version } of (await sql.query(`select id, version from ${String(name)}`)).rows) versions.set(String(id), Number(version));
  return versions;
}

/** The world of the access table, where its sealed idea is one of a supplier that is nobody of those who ask, and was not chosen. */
async function worldWithRival(api: Api): Promise<{ world: AccessWorld; rival: Organisation }> {
  const [made, rival] = [await accessWorld(api), await aSupplier(api)];
  const sealed = await aSubmittedProposal(rival, made.facts.open, { ...Object.fromEntries(TEXTS.map((text) => [text, `A canary of the ${text} of a rival`])), title: 'Lamps that count potholes' });
  return { world: { ...made, facts: { ...made.facts, sealed: sealed.id } }, rival };
}

/** What only the supplier can read of its sealed idea, which stands encrypted in the database. */
async function sealedWords(supplier: Pick<Person, 'ask'>, id: string): Promise<string[]> {
  const answer = await supplier.ask(`query ($id: ID!) { proposal(id: $id) { title ${TEXTS.join(' ')} team { id } } }`, { id });
  return wordsIn(answer.done().data);
}

async function stopByItself({ app }: Api): Promise<void> {
  for (const { instance } of app.get(DiscoveryService, { strict: false }).getProviders()) if (instance instanceof Recurring) await instance.onModuleDestroy();
}

function isAnswered(answer: Answer, fieldName: string): boolean {
  return !REFUSED.includes(answer.codes[0] ?? '') && (answer.at(fieldName) ?? null) !== null;
}

function joined(one: Answer, other: Answer): Answer {
  return Object.assign(Object.create(Object.getPrototypeOf(other)), other, { errors: [...one.errors, ...other.errors] });
}
