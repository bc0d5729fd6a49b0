// Read plans say exactly what the resolvers say, of public facts only, are never stale, and are what public pages run on.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import fc from 'fast-check';
import { type GraphQLObjectType, type GraphQLSchema, isNonNullType } from 'graphql';
import { Asker } from '@moothall/testing/asking';
import { aDraft } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aVisitor } from '@moothall/testing/people';
import { ADD_UP } from '../../src/challenges/tidy-tally.ts';
import { createApp } from '../../src/create-app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { ReadPlans } from '../../src/platform/read-plan/read-plans.ts';
import { Config } from '../../src/platform/settings.ts';
import { runGqlFor } from '../../src/site/run-gql.ts';
import { useApi } from '../setup/start-api.ts';
import { type PlannedWorld, plannedWorld, writes } from './planned-world.ts';
import { anySelection, type Ingredients, operations } from './random-operations.ts';

const KNOWN: Record<string, string> = JSON.parse(readFileSync(new URL('../../../../libs/contract/persisted-documents.json', import.meta.url), 'utf8'));
const documentOf = (name: string): string => Object.values(KNOWN).find((text) => text.startsWith(`query ${name}(`) || text.startsWith(`query ${name}{`))!;

const api = useApi();
let world: PlannedWorld;
let schema: GraphQLSchema;
let plans: ReadPlans;
beforeAll(async () => {
  world = await plannedWorld(api);
  schema = api.app.get(GraphQLSchemaHost).schema;
  plans = api.app.get(ReadPlans);
}, 60_000);

type Asking = Pick<Asker, 'ask'>;

/** The bytes of `data`, and whether a plan answered; errors and the price beside them. */
async function answerOf(who: Asking, query: string, variables: object, of: ReadPlans = plans): Promise<{ data: string; byPlan: boolean; price: unknown }> {
  const before = of.counts.answered;
  const { raw, errors, extensions } = await who.ask(query, variables);
  const cut = raw.lastIndexOf(',"extensions":');
  return { data: errors.length > 0 ? raw.slice(0, cut) : raw.slice(raw.indexOf('"data":'), cut), byPlan: of.counts.answered > before, price: extensions };
}

/** One root field that nobody declared sends the whole operation to the resolvers; its own answer is cut out again. */
async function resolved(who: Asking, query: string, variables: object): Promise<string> {
  const { data, byPlan } = await answerOf(who, query.replace('{', '{ rateLimit { limit } '), variables);
  expect(byPlan).toBe(false);
  return data.replace(/"rateLimit":\{"limit":\d+\},?/u, '');
}

async function ingredients(): Promise<Ingredients> {
  const { rows } = await api.sql.query('select id, slug from challenge order by id');
  const list = await aVisitor(api).ask('{ challenges(first: 30) { edges { cursor } } }');
  const cursors = list.list('challenges.edges').map((edge) => (edge as { cursor: string }).cursor);
  const bare = rows.filter(({ slug }) => !String(slug).startsWith('many-'));
  return {
    schema,
    declared: plans.declared.map(({ name }) => name),
    slugs: [...bare.map(({ slug }) => String(slug)), 'many-3'],
    ids: bare.map(({ id }) => String(id)),
    places: ['E10000007', 'W06000015', 'E06000015'],
    organisations: [world.council.id, world.other.id, world.supplier.id],
    cursors: [cursors[2]!, cursors[9]!, 'nonsense', 'WyJhIiwiYiJd'],
  };
}

describe('a plan', () => {
  it('answers with the very bytes of the resolvers, whatever is asked by whomever', async () => {
    const facts = plans.declared.filter(({ isForVisitors }) => !isForVisitors).map(({ name }) => name);
    const tally = { refused: 0, visitor: 0, visitorByPlan: 0, signedInByPlan: 0 };
    const property = fc.asyncProperty(operations(await ingredients(), facts), fc.constantFrom(...Object.keys(world.asking)), async ({ query, variables }, name) => {
      const who = world.asking[name as keyof PlannedWorld['asking']];
      const { data, byPlan } = await answerOf(who, query, variables);
      if (data.startsWith('{"errors"')) {
        tally.refused += 1;
        return expect(byPlan).toBe(false);
      }
      expect(data).toBe(await resolved(who, query, variables));
      if (name === 'visitor') tally.visitor += 1;
      if (byPlan) tally[name === 'visitor' ? 'visitorByPlan' : 'signedInByPlan'] += 1;
    });
    await fc.assert(property, { numRuns: 400, seed: 20_261_129, includeErrorInReport: true, endOnFailure: true });
    // It would prove nothing if the resolvers had answered both times.
    expect(tally.visitorByPlan).toBeGreaterThan(Math.max(40, tally.visitor * 0.7));
    expect(tally.signedInByPlan).toBeGreaterThan(40);
  }, 60_000);

  it('stands aside for a draft, for whoever may see it and for whoever may not', async () => {
    const query = 'query ($id: ID!) { challenge(id: $id) { id stage title { en cy } } }';
    for (const [name, who] of Object.entries(world.asking)) {
      const answer = await who.ask(query, { id: world.draft.id });
      expect([name, answer.at('challenge.stage')]).toEqual([name, name === 'buyer' ? 'DRAFT' : undefined]);
    }
  });

  it('is priced and limited as the resolvers are', async () => {
    const query = 'query ($first: Int!) { challenges(first: $first) { nodes { id participants { role } } } }';
    const { byPlan, price } = await answerOf(aVisitor(api), query, { first: 10 });
    expect([byPlan, price]).toEqual([true, { cost: expect.objectContaining({ requested: 70, limit: 10_000, remaining: expect.any(Number) }) }]);
    const tooMuch = await aVisitor(api).ask('query { challenges(first: 101) { nodes { id } } }');
    expect(tooMuch.codes).toEqual(['BAD_USER_INPUT']);
    const aliases = Array.from({ length: 40 }, (_, n) => `a${n}: slug`).join(' ');
    expect((await aVisitor(api).ask(`{ challenges { nodes { ${aliases} } } }`)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('sees what is wrong with a cursor or a filter in the words of the resolvers', async () => {
    const query = 'query ($after: String, $filter: ChallengeFilter) { challenges(after: $after, filter: $filter) { nodes { id } } }';
    for (const variables of [{ after: 'nonsense' }, { after: Buffer.from('["x","y"]').toString('base64url') }, { filter: { query: 'x'.repeat(201) } }, { filter: { places: Array(401).fill('x') } }])
      expect((await aVisitor(api).ask(query, variables)).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a field that nobody declared', () => {
  /** How an object of each type is reached. */
  const PATHS: Readonly<Record<string, (field: string) => string>> = {
    Challenge: (field) => `{ challenges(first: 1) { nodes { ${field} } } }`,
    Organisation: (field) => `{ challenges(first: 1) { nodes { lead { ${field} } } } }`,
    Place: (field) => `{ place(code: "E10000007") { ${field} } }`,
    Engagement: (field) => `{ challenges(first: 1) { nodes { engagement { ${field} } } } }`,
    Sealing: (field) => `{ challenges(first: 1) { nodes { sealing { ${field} } } } }`,
    Solution: (field) => `{ challenges(first: 1) { nodes { solutions { ${field} } } } }`,
    Shortlist: (field) => `{ challenges(first: 1) { nodes { shortlist { ${field} } } } }`,
    Pilot: (field) => `{ challenges(first: 1) { nodes { pilots { ${field} } } } }`,
    Problem: (field) => `{ challenges(first: 1) { nodes { beganAs { ${field} } } } }`,
    Amendment: (field) => `{ challenges(first: 1) { nodes { amendments { ${field} } } } }`,
    Query: (field) => `{ challenges(first: 1) { totalCount } ${field} }`,
  };
  const ROOTS = ['challenge', 'challenges', 'organisation', 'place'];

  it.each(Object.keys(PATHS))('of %s is never answered by a plan, nor is anything beside it', async (typeName) => {
    const type = schema.getType(typeName) as GraphQLObjectType;
    const fields = Object.values(type.getFields()).filter(({ name, args }) => {
      const isDeclared = typeName === 'Query' ? ROOTS.includes(name) : plans.declared.some((one) => one.name === `${typeName}.${name}`);
      return !isDeclared && args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);
    });
    for (const { name } of fields) {
      const { byPlan } = await answerOf(aVisitor(api), PATHS[typeName]!(`${name} ${anySelection(schema, type, name)}`), {});
      expect([name, byPlan]).toEqual([name, false]);
    }
    expect(fields.length).toBeGreaterThan(0);
  });

  it('has nothing beside it that could not be declared alone', async () => {
    expect((await answerOf(aVisitor(api), '{ challenges(first: 1) { nodes { id } } }', {})).byPlan).toBe(true);
  });
});

describe('public pages', () => {
  const PAGES: readonly (readonly [string, () => object, number])[] = [
    ['HomePage', () => ({}), 2],
    ['BrowseChallenges', () => ({ filter: { query: 'word7' }, sort: 'NEWEST', place: 'E10000007', hasPlace: true, lead: world.council.id, hasLead: true }), 2],
    ['BrowseChallenges', () => ({ filter: null, place: '', hasPlace: false, hasLead: false }), 2],
    ['ChallengesFeed', () => ({ filter: {} }), 2],
    ['ChallengePage', () => ({ slug: 'many-7' }), 1],
    ['ChallengeCalendar', () => ({ slug: 'many-7' }), 1],
  ];

  it.each(PAGES)('%s is answered by a plan for a visitor, in %#: as the resolvers do, and by one statement once it is warm', async (name, variables, cold) => {
    const document = documentOf(name);
    const visitor = aVisitor(api);
    const ask = () => countStatements(() => answerOf(visitor, document, variables()));
    const first = await ask();
    const again = await ask();
    expect([first.result.byPlan, again.result.byPlan]).toEqual([true, true]);
    expect(first.statements.length).toBeLessThanOrEqual(cold);
    expect(again.statements).toHaveLength(1);
    expect(again.result.data).toBe(await resolved(visitor, document, variables()));
  });

  it('that the server draws itself go by the same plans', async () => {
    const request = { headers: {}, ip: '127.0.0.9', socket: {} } as unknown as Request;
    const run = runGqlFor(api.app)(request, { headersSent: true } as Response);
    const before = plans.counts.answered;
    const drawn = await run(documentOf('HomePage'), {}, {});
    expect(plans.counts.answered).toBe(before + 1);
    expect(drawn).toEqual({ data: (await aVisitor(api).ask(documentOf('HomePage'))).data });
  });

  it.each([20, 100])('a page of %d cards costs two statements at most', async (first) => {
    const query = 'query ($first: Int!) { challenges(first: $first) { nodes { id slug title { en } lead { name { en } } participants { organisation { slug } } engagement { followers } } } }';
    const { statements, result } = await countStatements(() => answerOf(aVisitor(api), query, { first }));
    expect([result.byPlan, statements.length <= 2]).toEqual([true, true]);
  });

  it('that hold rights of the viewer are left to the resolvers for whoever is signed in', async () => {
    const { byPlan } = await answerOf(world.council.buyer, documentOf('ChallengePage'), { slug: 'many-7' });
    expect(byPlan).toBe(false);
  });
});

describe('after a write', () => {
  let second: NestExpressApplication;
  beforeAll(async () => {
    const values = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', DEMO: 'false', DATA_FOLDER: api.app.get(Config).dataFolder });
    second = await createApp(new Config(values, api.databaseUrl));
    await second.listen(0, '127.0.0.1');
  });
  afterAll(() => second.close());

  it('both of two nodes say at once what is there now', async () => {
    const nodes: readonly (readonly [Asking, ReadPlans])[] = [
      [aVisitor(api), plans],
      [new Asker((await second.getUrl()).replace('[::1]', '127.0.0.1')), second.get(ReadPlans)],
    ];
    const slugOf = async (id: string) => String((await api.sql.query('select slug from challenge where id = $1', [id])).rows[0]?.['slug']);
    const slugs = [await slugOf(world.open.id), await slugOf(world.pilot.challengeId)];
    const seen = async () => {
      const texts: string[] = [];
      for (const slug of slugs) {
        const expected = await resolved(aVisitor(api), documentOf('ChallengePage'), { slug });
        for (const [who, of] of nodes) expect(await answerOf(who, documentOf('ChallengePage'), { slug }, of)).toMatchObject({ byPlan: true, data: expected });
        texts.push(expected);
      }
      return texts.join('\n');
    };
    let before = await seen();
    const unseen: string[] = [];
    for (const [what, write] of writes(api, world)) {
      await write();
      const after = await seen();
      if (after === before) unseen.push(what);
      before = after;
    }
    // Each of them changes what a page shows, or it would prove nothing; these two change what it does not show today.
    expect(unseen).toEqual(['a pilot moves on', 'a shortlist is dated anew']);
  }, 60_000);

  it('the counts that are kept are those that counting gives', async () => {
    await api.sql.query(`update challenge_search set stage = 'TERMINATED', places = '{E10000007,W06000015}' where id in (select id from challenge_search order by id limit 7)`);
    const kept = `select kind, key, sum(n)::int as n from challenge_tally group by kind, key having sum(n) <> 0 order by kind, key`;
    const counted = `select t.kind, t.key, count(*)::int as n from challenge_search s cross join lateral tally_of(s.stage, s.places) t group by t.kind, t.key order by t.kind, t.key`;
    const { rows } = await api.sql.query(counted);
    expect((await api.sql.query(kept)).rows).toEqual(rows);
    expect(rows.length).toBeGreaterThan(5);
    // Many small changes are added up again, and nothing else changes.
    await api.sql.query(`insert into challenge_tally (kind, key, n) select 'STAGE', 'OPEN', case when n % 2 = 0 then 1 else -1 end from generate_series(1, 2100) n`);
    await api.sql.query(ADD_UP);
    expect((await api.sql.query(kept)).rows).toEqual(rows);
    expect((await api.sql.query('select count(*)::int as n from challenge_tally')).rows).toEqual([{ n: rows.length }]);
    const answer = await aVisitor(api).ask('{ all: challenges { totalCount } open: challenges(filter: { stages: [OPEN] }) { totalCount } some: challenges(filter: { stages: [OPEN], query: "word7" }) { totalCount } }');
    const total = async (where: string) => (await api.sql.query(`select count(*)::int as n from challenge_search ${where}`)).rows[0]?.['n'];
    expect([answer.at('all.totalCount'), answer.at('open.totalCount')]).toEqual([await total(''), await total(`where stage = 'OPEN'`)]);
  });

  it('a draft that was asked for before it was published is there at once', async () => {
    const draft = await aDraft(world.council);
    const query = 'query ($id: ID!) { challenge(id: $id) { id stage } }';
    expect((await aVisitor(api).ask(query, draft)).at('challenge')).toBeNull();
    await api.sql.query(`update challenge set stage = 'ENGAGING', published_at = now() where id = $1`, [draft.id]);
    expect((await aVisitor(api).ask(query, draft)).at('challenge')).toEqual({ id: draft.id, stage: 'ENGAGING' });
  });
});
