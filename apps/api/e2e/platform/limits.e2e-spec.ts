// What is too large is refused before it runs, with a code and a figure, and never as a failure of ours.
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { type Answer, listen } from '@moothall/testing/asking';
import { countStatements } from '@moothall/testing/database';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

const ask = (query: string, variables: object = {}) => aVisitor(api).ask(query, variables);
const nested = (depth: number): string => (depth === 0 ? 'code' : `neighbours { ${nested(depth - 1)} }`);

/** A refusal that a program can act on: a client code and a plain message, no failure of the server. */
function expectRefusal(answer: Answer, codes: readonly string[], message: RegExp): void {
  expect(codes).toContain(answer.codes[0]);
  expect(answer.errors[0]?.message).toMatch(message);
  expect(answer.status).toBeLessThan(500);
  expect(answer.raw).not.toMatch(/select |insert |node_modules|\.ts:\d|at \w+ \(/iu);
}

describe('an operation that asks for too much', () => {
  it.each([
    ['depth', `{ place(code: "E10000007") { ${nested(14)} } }`, /depth 15|depth 16/u],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: rateLimit { cost }`).join(' ')} }`, /aliases 31/u],
    ['directives', `{ rateLimit { ${Array.from({ length: 21 }, () => 'cost @include(if: true)').join(' ')} } }`, /directives 21/u],
    ['cost', '{ challenges(first: 100) { nodes { places { neighbours { neighbours { code } } } } } }', /cost \d{5,}/u],
  ])('by its %s is refused with the figure and the limit', async (name, query, message) => {
    const { result, statements } = await countStatements(() => ask(query));
    expectRefusal(result, ['BAD_USER_INPUT'], message);
    expect(result.errors[0]?.message).toContain(name);
    expect(statements).toEqual([]);
  });

  it('by its length is refused while it is read', async () => {
    expectRefusal(await ask(`{ rateLimit { ${'cost '.repeat(2_100)} } }`), ['GRAPHQL_PARSE_FAILED'], /2000 tokens/u);
  });

  it('by fragments that multiply is refused', async () => {
    const levels = Array.from({ length: 13 }, (_, n) => `fragment f${n} on Place { ...f${n + 1} ...f${n + 1} ...f${n + 1} }`).join(' ');
    expectRefusal(await ask(`{ place(code: "x") { ...f0 } } ${levels} fragment f13 on Place { code }`), ['BAD_USER_INPUT'], /repeats its fragments|limit/u);
  });

  it('by fragments that name one another in a circle is refused', async () => {
    expectRefusal(await ask('{ place(code: "x") { ...a } } fragment a on Place { ...b } fragment b on Place { ...a }'), ['GRAPHQL_VALIDATION_FAILED'], /fragment/u);
  });

  it.each([0, -5, 101, 2_147_483_647])('by a page of %i is refused', async (first) => {
    expectRefusal(await ask('query ($first: Int!) { organisations(first: $first) { nodes { id } } }', { first }), ['BAD_USER_INPUT'], /at least 1|at most 100|cost/u);
  });

  it('by 101 ids is refused', async () => {
    expectRefusal(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('chl_1') }), ['BAD_USER_INPUT'], /at most 100/u);
  });

  it('by a body of more than half a megabyte is refused', async () => {
    const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'x'.repeat(600_000) });
    expect(answer.status).toBe(413);
    expect(answer.raw).not.toMatch(/node_modules|\.[jt]s:\d/u);
  });

  it('in a list of operations is refused', async () => {
    const answer = await aVisitor(api).post(JSON.stringify([{ query: '{ rateLimit { cost } }' }, { query: '{ rateLimit { cost } }' }]));
    expect(answer.status).toBe(400);
  });
});

describe('malformed text', () => {
  const cases: [string, string][] = [
    ['the NUL character', 'before\u0000after'],
    ['the first half of a pair', 'before\ud800after'],
    ['the second half of a pair', 'before\udc00after'],
  ];

  it.each(cases)('with %s is refused in a variable, naming it', async (_what, query) => {
    const answer = await ask('query ($filter: ChallengeFilter) { challenges(filter: $filter) { totalCount } }', { filter: { query } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['filter', 'query'] }] });
  });

  it.each(cases)('with %s is refused in the document', async (_what, text) => {
    expectRefusal(await ask(`{ organisations(query: ${JSON.stringify(text)}) { totalCount } }`), ['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED'], /./u);
  });

  it('of many scripts is taken as it is', async () => {
    const text = 'Llŷn 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301 ‮ \u200d';
    expect((await ask('query ($query: String!) { organisations(query: $query) { totalCount } }', { query: text })).at('organisations.totalCount')).toBe(0);
  });
});

describe('a broken request', () => {
  it.each([
    ['no JSON', '{'],
    ['no query', '{}'],
    ['a query that is none', '{"query": 5}'],
    ['variables that are none', '{"query": "{ rateLimit { cost } }", "variables": 5}'],
    ['an operation that is not there', '{"query": "query A { rateLimit { cost } } query B { rateLimit { cost } }", "operationName": "C"}'],
    ['nothing', ''],
  ])('with %s is answered as one, without a trace of the inside', async (_what, body) => {
    const answer = await aVisitor(api).post(body);
    expect(answer.status).toBe(400);
    expect(answer.raw).not.toMatch(/node_modules|\.[jt]s:\d|at \w+ \(/u);
  });

  it('of a browser form from another site is refused', async () => {
    const answer = await aVisitor(api).post('query=mutation{signOut{ok}}', { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(answer.status).toBe(400);
  });

  it('names no field that the caller did not write', async () => {
    const answer = await ask('{ challengs { nodes { id } } }');
    expect(answer.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(answer.raw).not.toContain('Did you mean');
  });

  it('that asks for a subscription without a socket says where to ask', async () => {
    expectRefusal(await ask('subscription { challengeChanged(id: "chl_0") { act } }'), ['BAD_USER_INPUT'], /WebSocket/u);
  });

  it('does not let a GET change anything', async () => {
    const query = encodeURIComponent('mutation { signOut { ok } }');
    const response = await fetch(`${api.address}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(405);
  });
});

describe('the price', () => {
  it('is told with each answer and in a field', async () => {
    const answer = await ask('{ rateLimit { cost limit remaining } places(first: 500) { nodes { code } } }');
    expect(answer.extensions).toMatchObject({ cost: { requested: answer.at('rateLimit.cost'), limit: 10_000 } });
    expect(answer.whole('rateLimit.remaining')).toBeLessThan(answer.whole('rateLimit.limit'));
  });

  it('can be spent, and the answer then says how long to wait', async () => {
    const list = 'challenges(first: 100) { nodes { places { code } participants { role } amendments { version } } }';
    const dear = `{ ${['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: ${list}`).join(' ')} }`;
    let last: Answer | null = null;
    for (let count = 0; count < 60 && last?.status !== 429; count += 1) last = await aVisitor(api).ask(dear);
    expect(last?.codes).toEqual(['RATE_LIMITED']);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  }, 60_000);
});

describe('over a socket', () => {
  const watch = (fields: string, variables: object = {}) => listen(api.address, `subscription ($id: ID!) { challengeChanged(id: $id) { ${fields} } }`, variables);

  it.each([
    ['a query', '{ rateLimit { cost } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { signOut { ok } }', 'BAD_USER_INPUT'],
    ['what cannot be read', '{', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a document without end', `subscription { challengeChanged(id: "x") { ${'act '.repeat(2_100)} } }`, 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused', async (_what, query, code) => {
    const heard = await listen(api.address, query);
    expect(await heard.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code } }] });
    heard.close();
  });

  it('the same limits hold', async () => {
    const heard = await watch(`challenge { places { ${nested(14)} } }`, { id: 'x' });
    expect(await heard.next()).toMatchObject({ payload: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
    heard.close();
  });

  it('a message of more than 128 KiB ends the connection before it is read', async () => {
    const socket = new WebSocket(`${api.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('x'.repeat(128 * 1024 + 1));
    const [closed] = await once(socket, 'close');
    expect(closed).toMatchObject({ code: 1009 });
  });

  it.each(['/graphqlx', '/', '/graphql/more?x=/graphql'])('there is nothing at %s, and whoever tries is told at once', async (path) => {
    const socket = new WebSocket(api.address.replace('http', 'ws') + path, 'graphql-transport-ws');
    const [closed] = await once(socket, 'close');
    expect(closed).toMatchObject({ code: 1006, wasClean: false });
  });

  it('an address may have a query', async () => {
    const socket = new WebSocket(`${api.address.replace('http', 'ws')}/graphql?from=here`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.close();
    await once(socket, 'close');
  });

  it('a message just below 128 KiB is read', async () => {
    const heard = await watch('act', { id: 'x'.repeat(127 * 1024) });
    expect(await heard.next()).toMatchObject({ payload: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
    heard.close();
  });

  it('the same text is refused', async () => {
    const heard = await watch('act', { id: 'a\u0000b' });
    expect(await heard.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    heard.close();
  });
});

describe('introspection', () => {
  it('is open, since the contract is public', async () => {
    expect((await ask('{ __schema { queryType { name } } __type(name: "Challenge") { description } }')).at('__schema.queryType.name')).toBe('Query');
  });

  it('cannot be nested without end', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'name' : `fields { name type { ${deep(levels - 1)} } }`);
    expectRefusal(await ask(`{ __schema { types { ${deep(5)} } } }`), ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'], /./u);
  });

  it('does not exhaust a program that reads the whole contract', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await ask(getIntrospectionQuery())).codes).toEqual([]);
  });
});
