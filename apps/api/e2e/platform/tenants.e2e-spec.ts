// Row-level security, the second wall: each statement says whose it is, nothing of that outlives it, and rows of others stay away even where the SQL forgets.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_STAGES, STAGES } from '@moothall/domain/challenge';
import { aDraft, anOpenChallenge } from '@moothall/testing/challenges';
import { aCouncil, aSupplier, type Council } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aSubmittedProposal } from '@moothall/testing/proposals';
import type { DataSource } from 'typeorm';
import { CHALLENGE_VISIBLE } from '../../src/challenges/challenges.queries.ts';
import { ViewerReader } from '../../src/organisations/viewer.ts';
import { Rows } from '../../src/platform/database/rows.ts';
import { TABLES } from '../../src/platform/tenancy/tables.ts';
import { asNobody, asSystem, asTenant, tenantOf } from '../../src/platform/tenancy/tenant.ts';
import { inTransaction, type Tx } from '../../src/platform/transaction.ts';
import { as, oneConnection, searchesOn, TOLD, toldOn } from '../setup/one-connection.ts';
import { useApi } from '../setup/start-api.ts';

let database: DataSource;
// Before the API is closed, which waits for all that are connected.
afterAll(() => database.destroy());
const api = useApi();

let rows: Rows;
const [one, other] = [`per_${'1'.repeat(32)}`, `per_${'2'.repeat(32)}`];
const told = () => toldOn(rows);
const kept = () => searchesOn(rows);

beforeAll(async () => {
  database = await oneConnection(api, [one, other]);
  rows = new Rows(database);
});

describe('the list of tables', () => {
  it('has every table, and each is secured as it says', async () => {
    const found = await api.sql.query(`select relname, relrowsecurity and relforcerowsecurity as on, relrowsecurity or relforcerowsecurity as touched from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`);
    expect(found.rows.map(({ relname }) => relname).toSorted()).toEqual([...TABLES.keys()].toSorted());
    const asListed = found.rows.filter(({ relname, on, touched }) => (TABLES.get(relname)?.whose === 'tenant' ? !on : touched));
    expect(asListed).toEqual([]);
    expect([...TABLES.values()].filter(({ why }) => why.length < 8)).toEqual([]);
  });

  it('leaves no policy that is for everybody, but for the server itself', async () => {
    const { rows: policies } = await api.sql.query(`select tablename, policyname, roles::text, cmd, qual, with_check from pg_policies where schemaname = 'public'`);
    const known = { parties: ['{public}', 'ALL'], readers: ['{public}', 'SELECT'], invited: ['{public}', 'SELECT'], holders: ['{public}', 'UPDATE'], readers_hold: ['{public}', 'UPDATE'], invited_hold: ['{public}', 'UPDATE'], system: ['{moothall_system}', 'ALL'] } as const;
    const asKnown = ({ policyname, roles, cmd, qual }: Record<string, unknown>) => Object.entries(known).some(([name, [to, what]]) => name === policyname && to === roles && what === cmd && (qual === 'true') === (name === 'system'));
    expect(policies.filter((policy) => !asKnown(policy))).toEqual([]);
    // Whoever holds a row of others may change nothing in it.
    expect(policies.filter(({ policyname, with_check }) => (/hold/u.test(String(policyname)) ? with_check !== 'false' : with_check !== null))).toEqual([]);
    expect(policies.filter(({ policyname, qual }) => policyname === 'parties' && !String(qual).includes('tenant_is_system()'))).toEqual([]);
  });
});

describe('a connection', () => {
  it('says at each statement whose it is, two people in turn and at once, and rests as nobody', async () => {
    for (const id of [one, other, one]) {
      expect(await as(id, kept)).toEqual([id]);
      expect(await asNobody(kept)).toEqual([]);
      expect(await asNobody(told)).toBe('nobody moothall_app');
    }
    const many = await Promise.all(Array.from({ length: 40 }, (_, n) => as(n % 2 === 0 ? one : other, kept)));
    expect(many).toEqual(Array.from({ length: 40 }, (_, n) => [n % 2 === 0 ? one : other]));
    expect(await asSystem('spec', kept)).toEqual([one, other]);
    expect(await asSystem('spec', told)).toBe('system:spec moothall_system');
    expect(await as(one, told)).toBe(`${one}| moothall_app`);
  });

  it('refuses rows of anybody to whoever says nothing', async () => {
    await expect(kept()).rejects.toThrow('nobody said whose rows are asked for');
    await expect(inTransaction(database, (tx) => tx.query('update saved_search set name = name'))).rejects.toThrow('nobody said whose rows are asked for');
    expect(await asNobody(kept)).toEqual([]);
  });

  it('forgets it after an error, a statement that took too long, and a transaction that was given up', async () => {
    const wrong = (text: string) => as(one, () => rows.all(text));
    await expect(wrong('select 1 / (select 0 from saved_search limit 1)')).rejects.toThrow('division by zero');
    expect(await asNobody(told)).toBe('nobody moothall_app');
    for (const _ of [1, 2]) await expect(wrong('select no_such_column from saved_search')).rejects.toThrow('no_such_column');
    expect(await as(other, kept)).toEqual([other]);
    const slow = as(one, () => inTransaction(database, async (tx) => {
      await tx.query('set local statement_timeout = 30');
      expect(await tx.query(TOLD)).toEqual([{ told: `${one}| moothall_app` }]);
      await tx.query('select pg_sleep(5)');
    }));
    await expect(slow).rejects.toThrow('statement timeout');
    expect(await asNobody(told)).toBe('nobody moothall_app');
    expect(await as(other, kept)).toEqual([other]);
  });

  it('changes with the work inside of a transaction, and back, also past a savepoint', async () => {
    const seen = await as(one, () => inTransaction(database, async (tx) => {
      const names = async () => (await tx.query('select name from saved_search order by name') as { name: string }[]).map(({ name }) => name);
      const before = await names();
      await tx.query('savepoint here');
      const whole = await asSystem('spec', names);
      await tx.query('rollback to savepoint here');
      return [before, whole, await names(), await asNobody(names), await names()];
    }));
    expect(seen).toEqual([[one], [one, other], [one], [], [one]]);
    expect(await asNobody(told)).toBe('nobody moothall_app');
  });

  it('does so without another round trip, and begins transactions without one', async () => {
    let trips = 0;
    const client = await rows.pool.connect();
    const connection = Reflect.get(client, 'connection');
    const count = () => (trips += 1);
    connection.on('readyForQuery', count);
    client.release();
    const tripsOf = async (work: () => Promise<unknown>) => {
      trips = 0;
      await work();
      return trips;
    };
    expect(await tripsOf(async () => [await as(one, kept), await as(other, kept), await asNobody(kept)])).toBe(3);
    const twice = (texts: string[]) => as(one, () => inTransaction(database, async (tx) => {
      const told: unknown[] = [];
      for (const text of texts) told.push(await tx.query(text));
      return told;
    }));
    expect(await tripsOf(() => twice([TOLD, TOLD]))).toBe(3);
    expect(await tripsOf(() => twice([]))).toBe(0);
    await expect(twice(['select no_such_column from saved_search'])).rejects.toThrow('no_such_column');
    await expect(twice([`set local moothall.tenant = ''`, 'select 1 / 0'])).rejects.toThrow('division by zero');
    expect(await asNobody(told)).toBe('nobody moothall_app');
    // What is asked for at the same time in one transaction is in that transaction too.
    const both = await as(one, () => inTransaction(database, (tx) => Promise.all([1, 2].map(() => tx.query('select pg_current_xact_id()::text as id')))));
    expect(both[0]).toEqual(both[1]);
    connection.off('readyForQuery', count);
  });

  it('begins nothing for the next when it was let go before it asked anything', async () => {
    const runner = database.createQueryRunner();
    await runner.query('begin');
    await runner.release();
    const moments = [await rows.one<{ at: Date }>('select now()::text as at'), await rows.one<{ at: Date }>('select now()::text as at')];
    // Within one transaction it would be the same moment.
    expect(moments[0]?.at).not.toBe(moments[1]?.at);
  });

  it('is left as nobody by a request that was broken off', async () => {
    const person = (await aSupplier(api)).admin.browser;
    const cut = new AbortController();
    const asked = fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...person.credentials },
      body: JSON.stringify({ query: '{ viewer { savedSearches { id } sessions { id } notifications(first: 5) { nodes { id } } } }' }),
      signal: cut.signal,
    });
    cut.abort();
    await expect(asked).rejects.toThrow();
    const shared = api.app.get(Rows);
    const all = await asNobody(() => Promise.all(Array.from({ length: shared.pool.totalCount + 5 }, () => shared.one<{ told: string }>(TOLD))));
    expect(new Set(all.map((row) => row?.told))).toEqual(new Set(['nobody moothall_app']));
  });
});

describe('whose a statement is', () => {
  it('is told by ids alone', () => {
    expect(tenantOf(null, ['org_1'])).toBe('nobody');
    expect(tenantOf('per_1', ['org_1', 'org_2'])).toBe('per_1|org_1,org_2');
    for (const wrong of ['system:x', 'per_1|org_9', `per_1'`, '', 'per_1,']) expect(() => tenantOf(wrong, [])).toThrow('ids alone');
    expect(() => tenantOf('per_1', ['org_1,org_2'])).toThrow('ids alone');
    expect(() => asSystem('x|org_1', () => null)).toThrow('no name of work');
  });
});

/** One challenge of each stage, as never published and as published, and who has what to do with all of them. */
describe('challenges', () => {
  const [lead, partner, asked, outside] = ['a', 'b', 'c', 'd'].map((end) => `org_${end.repeat(32)}`);
  const [judge, somebody] = [`per_${'3'.repeat(32)}`, `per_${'4'.repeat(32)}`];
  const IDS = `select id from challenge where id like 'chl_wall%' order by id`;
  const tenants = { lead: [somebody, lead], partner: [somebody, partner], asked: [somebody, asked], outside: [somebody, outside], judge: [judge, outside] } as const;
  type Who = keyof typeof tenants;
  const by = <Result>(who: Who, work: () => Result): Result => asTenant(() => tenantOf(tenants[who][0], [String(tenants[who][1])]), work);
  const ids = async (): Promise<string[]> => (await rows.all<{ id: string }>(IDS)).map(({ id }) => id);
  const draft = 'chl_wall_DRAFT_0';
  const open = 'chl_wall_OPEN_1';

  beforeAll(async () => {
    await api.sql.query('set session_replication_role = replica');
    const stages = STAGES.flatMap((stage) => [0, 1].map((published) => [`chl_wall_${stage}_${published}`, stage, published]));
    for (const [id, stage, published] of stages) {
      await api.sql.query(`insert into challenge (id, slug, lead_id, stage, content, closes_at, author_ids, published_at) values ($1, $1, $2, $3, '{}', now(), '{}', case when $4 = 1 then now() end)`, [id, lead, stage, published]);
      await api.sql.query(`insert into participation (challenge_id, organisation_id, role) values ($1, $2, 'LEAD'), ($1, $3, 'OBSERVER')`, [id, lead, partner]);
      await api.sql.query(`insert into participation_invitation (id, challenge_id, organisation_id, role, state, invited_by) values ('pin_' || $1, $1, $2, 'OBSERVER', 'INVITED', $3)`, [id, asked, somebody]);
      await api.sql.query(`insert into panel_member (id, challenge_id, person_id, role) values ('pnl_' || $1, $1, $2, 'CHAIR')`, [id, judge]);
    }
    await api.sql.query('set session_replication_role = origin');
  });

  it('are shown to strangers as the verbs show them, whatever the stage, and whole to whoever has part in them', async () => {
    const { rows: visible } = await api.sql.query(`select id from challenge c where id like 'chl_wall%' and ${CHALLENGE_VISIBLE} order by id`, [PUBLIC_STAGES, []]);
    const published = visible.map(({ id }) => String(id));
    expect(published).toHaveLength(PUBLIC_STAGES.length * 2 + 1);
    expect([await by('outside', ids), await asNobody(ids)]).toEqual([published, published]);
    for (const who of ['lead', 'partner', 'asked', 'judge'] as const) expect(await by(who, ids)).toHaveLength(STAGES.length * 2);
  });

  it('are published ones also to whoever says nothing, and refused with the first draft', async () => {
    expect(await rows.all('select id from challenge where id = $1', [open])).toEqual([{ id: open }]);
    await expect(rows.all('select id from challenge where id = $1', [draft])).rejects.toThrow('nobody said whose rows are asked for');
  });

  it('may be held by all who read them, and changed, removed or made by their councils and panel alone', async () => {
    const undone = new Error('undone');
    const tried = async (who: Who, text: string, values: unknown[]): Promise<unknown> => {
      let count: unknown;
      const work = async (tx: Tx) => {
        const answer: unknown = await tx.query(text, values);
        count = Array.isArray(answer) ? (/^(?:select|insert)/u.test(text) ? answer.length : answer[1]) : answer;
        throw undone;
      };
      return by(who, () => inTransaction(database, work)).catch((error: unknown) => (error === undone ? count : error instanceof Error && error.message.includes('row-level security') ? 'refused' : error));
    };
    const each = async (text: string, id: string) => Object.fromEntries(await Promise.all((['lead', 'partner', 'judge', 'asked', 'outside'] as const).map(async (who) => [who, await tried(who, text, [id])])));
    for (const how of ['share', 'update']) {
      expect(await each(`select id from challenge where id = $1 for ${how}`, draft)).toEqual({ lead: 1, partner: 1, judge: 1, asked: 1, outside: 0 });
      expect(await each(`select id from challenge where id = $1 for ${how}`, open)).toEqual({ lead: 1, partner: 1, judge: 1, asked: 1, outside: 1 });
    }
    expect(await each('update challenge set version = version where id = $1', draft)).toEqual({ lead: 1, partner: 1, judge: 1, asked: 'refused', outside: 0 });
    expect(await each('update challenge set version = version where id = $1', open)).toEqual({ lead: 1, partner: 1, judge: 1, asked: 'refused', outside: 'refused' });
    // What refers to it stands in the way of whoever could remove it.
    const removed = await each('delete from challenge where id = $1', open);
    expect([removed['asked'], removed['outside']]).toEqual([0, 0]);
    expect(String(removed['lead'])).toContain('violates foreign key');
    const MAKE = `insert into challenge (id, slug, lead_id, stage, content, author_ids) values ('chl_wall_new', 'chl_wall_new', $1, 'DRAFT', '{}', '{}') returning id`;
    await api.sql.query(`insert into organisation (id, slug, name_en, kind) values ($1, $1, 'A council', 'COUNCIL')`, [lead]);
    expect(await each(MAKE, String(lead))).toEqual({ lead: 1, partner: 'refused', judge: 'refused', asked: 'refused', outside: 'refused' });
  });
});

interface Asking {
  readonly personId: string | null;
}

/** The first wall taken down: whoever asks is believed to be everything in every organisation, and the database alone knows better. */
describe('without the policies of the verbs', () => {
  let council: Council;
  let supplier: Person;
  let stranger: Person;
  let facts: { readonly sealed: string; readonly council: string; readonly draft: string };

  beforeAll(async () => {
    const [made, proposing, outside] = [await aCouncil(api), await aSupplier(api), await aSupplier(api)];
    [council, supplier, stranger] = [made, proposing.admin, outside.admin];
    const [draft, open] = [await aDraft(council), await anOpenChallenge(council)];
    facts = { sealed: (await aSubmittedProposal(proposing, open.id)).id, council: council.id, draft: draft.id };
    const belongs = new Map([[supplier.id, [proposing.id]], [stranger.id, [outside.id]], [council.buyer.id, [council.id]]]);
    const { rows: organisations } = await api.sql.query('select id, kind from organisation');
    const everywhere = organisations.map(({ id, kind }) => ({ id: 'mem_0', organisationId: id, kind, roles: ['ADMIN', 'BUYER', 'APPROVER', 'PROPOSER', 'PLEDGER', 'EVALUATOR'] }));
    Object.assign(api.app.get(ViewerReader), {
      memberships: ({ personId }: Asking) => Promise.resolve(personId ? everywhere : []),
      tenantOf: ({ personId }: Asking) => tenantOf(personId, belongs.get(personId ?? '') ?? []),
    });
  });
  afterAll(() => {
    for (const replaced of ['memberships', 'tenantOf']) Reflect.deleteProperty(api.app.get(ViewerReader), replaced);
  });

  const seen = async (who: Pick<Person, 'ask'>, query: string, variables: object, path: string) => (await who.ask(query, variables)).at(path) ?? null;

  it('shows a sealed idea to its own supplier and to nobody else', async () => {
    const READ = 'query ($id: ID!) { proposal(id: $id) { id } }';
    expect(await seen(supplier, READ, { id: facts.sealed }, 'proposal')).toEqual({ id: facts.sealed });
    for (const who of [stranger, council.buyer, aVisitor(api)]) expect(await seen(who, READ, { id: facts.sealed }, 'proposal')).toBeNull();
  });

  it('shows members and keys of an organisation to itself alone, though the first wall is down', async () => {
    const READ = 'query ($id: ID!) { organisation(id: $id) { members { id } } }';
    expect(await seen(council.buyer, READ, { id: facts.council }, 'organisation.members')).not.toEqual([]);
    expect(await seen(stranger, READ, { id: facts.council }, 'organisation.members')).toEqual([]);
  });

  it('shows a draft to its council alone, and to a stranger only where the second wall is down too', async () => {
    const draft = (who: Pick<Person, 'ask'>) => seen(who, 'query ($id: ID!) { challenge(id: $id) { id } }', { id: facts.draft }, 'challenge');
    expect([await draft(council.buyer), await draft(stranger), await draft(supplier), await draft(aVisitor(api))]).toEqual([{ id: facts.draft }, null, null, null]);
    await api.sql.query('alter table challenge disable row level security');
    expect(await draft(stranger)).toEqual({ id: facts.draft });
    await api.sql.query('alter table challenge enable row level security');
  });

  it('lets nobody but its council change or give up a draft', async () => {
    // It was saved once after it was begun.
    const stop = (who: Pick<Person, 'ask'>, id: string) => who.ask('mutation ($input: StopChallengeInput!) { withdrawChallenge(input: $input) { challenge { stage } userErrors { code } } }', { input: { id, version: 2, reason: { en: 'Nobody needs it any more.' } } });
    expect((await stop(stranger, facts.draft)).codes).toEqual(['NOT_FOUND']);
    expect((await stop(council.buyer, facts.draft)).done().at('withdrawChallenge.challenge.stage')).toBe('WITHDRAWN');
  });
});
