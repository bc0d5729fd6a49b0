// What whoever runs a server sees of it: health, figures, the log; and one limit over several processes.
import { describe, expect, it } from '@jest/globals';
import { aVisitor } from '@moothall/testing/people';
import { Log } from '../../src/platform/log.ts';
import { BUCKET } from '../../src/platform/graphql/bucket.ts';
import { RateLedger } from '../../src/platform/graphql/rate-ledger.ts';
import { RateLimits, UNSETTLED } from '../../src/platform/graphql/rate-limit.ts';
import { Metrics } from '../../src/platform/serving/metrics.ts';
import { Standing } from '../../src/platform/serving/standing.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi({ METRICS_TOKEN: 'a token for the figures' });
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.address}${path}`, { headers });
const figures = async (): Promise<string> => (await get('/metrics', { authorization: 'Bearer a token for the figures' })).text();

describe('health', () => {
  it('is alive and ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ alive: true });
    expect(await (await get('/readyz')).json()).toEqual({ ready: true });
  });

  it('is not ready while the tables are older than the program, and alive all the same', async () => {
    const { rows } = await api.sql.query('delete from migrations where id = (select max(id) from migrations) returning *');
    const answer = await get('/readyz');
    await api.sql.query('insert into migrations select * from jsonb_populate_record(null::migrations, $1)', [JSON.stringify(rows[0])]);
    expect({ status: answer.status, wait: answer.headers.get('retry-after'), ...Object(await answer.json()) }).toEqual({
      status: 503,
      wait: '1',
      ready: false,
      because: 'The tables of the database are not at this version yet.',
    });
    expect((await get('/readyz')).status).toBe(200);
  });

  it('is ready where a newer program has brought the tables further', async () => {
    await api.sql.query(`insert into migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`);
    const { status } = await get('/readyz');
    await api.sql.query(`delete from migrations where name = 'FromTheFuture9999999999999'`);
    expect(status).toBe(200);
  });
});

describe('figures', () => {
  it('are for nobody without the token', async () => {
    for (const sent of ['', 'Bearer a token for the figureS']) expect((await get('/metrics', { authorization: sent })).status).toBe(401);
  });

  it('count requests by route and operation, and names that others made up as one', async () => {
    await aVisitor(api).ask('query MadeUpByMe { rateLimit { cost } }');
    await get('/healthz');
    const text = await figures();
    expect(text).toMatch(/moothall_request_seconds_count\{method="POST",route="\/graphql",operation="other",status="200"\} [1-9]/u);
    expect(text).not.toContain('MadeUpByMe');
  });

  it('count errors by code, and show the pool and how far readers of the journal are behind', async () => {
    await aVisitor(api).ask('{ node(id: "chl_nothing") { id } challenges(first: 1000) { totalCount } }');
    const text = await figures();
    expect(text).toMatch(/moothall_graphql_errors_total\{code="BAD_USER_INPUT"\} [1-9]/u);
    expect(text).toMatch(/moothall_database_connections\{state="open"\} [1-9]/u);
    expect(text).toContain('# HELP moothall_journal_behind_seconds');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('count what plans answered and what was left to the resolvers', async () => {
    (await aVisitor(api).ask('{ challenges(first: 1) { nodes { slug } } }')).done();
    (await aVisitor(api).ask('{ rateLimit { remaining } }')).done();
    const text = await figures();
    expect(text).toMatch(/moothall_read_plans\{how="answered"\} [1-9]/u);
    expect(text).toMatch(/moothall_read_plans\{how="left"\} [1-9]/u);
  });
});

describe('the id of a request', () => {
  it('is the one that a proxy gave, in the header and beside errors', async () => {
    const answer = await aVisitor(api).post(JSON.stringify({ query: '{ nothing }' }), { headers: { 'content-type': 'application/json', 'x-request-id': 'from-the-proxy-1' } });
    expect(answer.headers.get('x-request-id')).toBe('from-the-proxy-1');
    expect(answer.extensions).toMatchObject({ requestId: 'from-the-proxy-1' });
  });

  it('stands in the answer only beside errors', async () => {
    expect((await aVisitor(api).ask('{ rateLimit { cost } }')).extensions).not.toHaveProperty('requestId');
  });

  it('is our own where what was sent is no id', async () => {
    for (const sent of ['short', 'with spaces in it', 'x'.repeat(65), '<script>alert(1)</script>']) {
      expect((await get('/healthz', {})).headers.get('x-request-id')).toBeNull();
      expect((await get('/keys/checkpoint.json', { 'x-request-id': sent })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
    }
  });
});

describe('one limit over two processes', () => {
  const process = () => new RateLimits(api.app.get(RateLedger), api.app.get(Log), api.app.get(Metrics));
  const refused = (taken: Promise<unknown>) => taken.then(() => false, () => true);

  it('lets a caller have what the bucket holds, whichever process is asked', async () => {
    const [one, other] = [process(), process()];
    let admitted = 0;
    for (let turn = 0; turn < 2 * (BUCKET.capacity / 5_000); turn += 1) if (!(await refused((turn % 2 ? one : other).take('both', 5_000, Date.now())))) admitted += 5_000;
    // What came back while we asked is little.
    expect(admitted).toBeGreaterThanOrEqual(BUCKET.capacity);
    expect(admitted).toBeLessThanOrEqual(BUCKET.capacity + BUCKET.perSecond * 5);
  });

  it('lets a caller have no more than the stated error beyond it, in small steps at the same time', async () => {
    const all = [process(), process(), process()];
    const began = Date.now();
    let admitted = 0;
    const spend = async (limits: RateLimits): Promise<void> => {
      for (let turn = 0; turn < 250; turn += 1) if (!(await refused(limits.take('all', 400, Date.now())))) admitted += 400;
    };
    await Promise.all(all.map(spend));
    const came = (BUCKET.perSecond * (Date.now() - began)) / 1000;
    expect(admitted).toBeGreaterThanOrEqual(BUCKET.capacity);
    expect(admitted).toBeLessThanOrEqual(BUCKET.capacity + came + all.length * UNSETTLED);
  });

  it('gives back what was refused', async () => {
    const limits = process();
    await limits.take('back', 90_000, Date.now());
    expect(await refused(limits.take('back', 50_000, Date.now()))).toBe(true);
    expect(await refused(limits.take('back', 10_000, Date.now()))).toBe(false);
  });

  it('keeps no address of anybody in the database', async () => {
    await process().take('address:203.0.113.9', 3_000, Date.now());
    const { rows } = await api.sql.query<{ all: string }>(`select string_agg(bucket, ' ') as all from rate_bucket`);
    expect(rows[0]?.all).not.toContain('203.0.113');
  });
});

describe('a process that is told to stop', () => {
  it('says that it is not ready, answers what comes all the same, and closes each connection behind its answer', async () => {
    api.app.get(Standing).beginDraining();
    const [ready, alive, page] = await Promise.all([get('/readyz'), get('/healthz'), get('/keys/checkpoint.json')]);
    expect([ready.status, alive.status, page.status]).toEqual([503, 200, 200]);
    expect([ready, alive, page].map((answer) => answer.headers.get('connection'))).toEqual(['close', 'close', 'close']);
  });
});
