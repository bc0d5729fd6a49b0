// `npm run verify:hostile`: asks a server of its own thousands of wrong, broken, huge and cunning things: no answer of 500 or more, nothing of the inside in any answer,
// nobody kept waiting for more than five seconds, and the server still well at the end. Prints one line of JSON; exit code 1 otherwise.
import { request } from 'node:http';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { buildSchema, getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import { readFile } from 'node:fs/promises';
import { seededRandom } from '../../libs/domain/dist/random/index.js';
import { program } from './program.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, requests: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const REQUESTS = Number(values.requests ?? (values.quick ? 1_500 : 50_000));
const AT_ONCE = 16;
const SLOWEST_MS = 5_000;
/** What only the inside of the server knows. */
const LEAKS = /node_modules|\n\s+at .+:\d+:\d+|file:\/\/|\bSELECT .+ FROM\b|syntax error at or near|relation "|violates .+ constraint|duplicate key|\/dist\/|TypeORM|QueryFailedError|ECONNREFUSED|Cannot read propert/u;

const random = seededRandom(values.seed);
const pick = (list) => list[Math.floor(random() * list.length)];
const times = (count, of) => Array.from({ length: count }, (_, index) => of(index));

const NASTY = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', '\u202e', '\ufeff', '%00', '../../../etc/passwd', "' or 1=1 --", '"; drop table person; --', '${7*7}', '{{7*7}}', '<script>alert(1)</script>', 'javascript:alert(1)',
  '=1+1', '@SUM(1)', '-1', '1e400', 'NaN', '9'.repeat(400), 'x'.repeat(20_000), '🏛'.repeat(500), 'chl_', 'chl_0', `chl_${'0'.repeat(32)}`, 'null', '[]', '{}', '\\', '\r\nSet-Cookie: a=b', 'a'.repeat(300) + '@example.org',
];
const VALUES = [...NASTY, null, true, -1, 0, 1.5, 1e308, 2_147_483_648, Number.MAX_SAFE_INTEGER, [], {}, [[[]]], { $gt: '' }, { toString: 1 }, { __proto__: null }, times(200, () => ({}))];

const schema = buildSchema(await readFile(new URL('../../libs/contract/schema.graphql', import.meta.url), 'utf8'));
const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()], ['subscription', schema.getSubscriptionType()]].flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field })),
);

/** A right question with wrong values: the arguments and fields of inputs are the real ones. */
function wrongValues() {
  const { kind, field } = pick(roots);
  const selected = selectionOf(field.type);
  const said = field.args.filter((arg) => isNonNullType(arg.type) || random() < 0.5);
  const declared = said.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = said.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `${kind}${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selected} }`;
  return json({ query, variables: Object.fromEntries(said.map((arg) => [arg.name, valueFor(arg.type)])) });
}

const selectionOf = (type) => (getNamedType(type).getFields || getNamedType(type).getTypes ? '{ __typename }' : '');

function valueFor(type, depth = 0) {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || depth > 3 || random() < 0.1) return pick(VALUES);
  return Object.fromEntries(Object.values(named.getFields()).filter((field) => isNonNullType(field.type) || random() < 0.4).map((field) => [field.name, valueFor(field.type, depth + 1)]));
}

const json = (body, headers = {}) => ({ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const text = (body, headers) => ({ path: '/graphql', method: 'POST', headers, body });

const WAYS = [
  wrongValues, wrongValues, wrongValues, wrongValues,
  () => json({ query: pick(NASTY) }),
  () => json({ query: `{ ${times(2_000, (index) => `a${index}: __typename`).join(' ')} }` }),
  () => json({ query: `{ challenges { ${'nodes { lead { '.repeat(60)}id${' } }'.repeat(60)} } }` }),
  () => json({ query: `{ __typename ${times(500, () => '@skip(if: false)').join(' ')} }` }),
  () => json({ query: `query(${times(3_000, (index) => `$v${index}: Int`).join(', ')}) { __typename }` }),
  () => json({ query: `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }` }),
  () => json({ query: `{ ${'...F0 '} } ${times(25, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F25 on Query { __typename }` }),
  () => json(times(50, () => ({ query: '{ __typename }' }))),
  () => json({ query: '{ __typename }', variables: pick(VALUES), operationName: pick(VALUES), extensions: pick(VALUES) }),
  () => json({ extensions: { persistedQuery: { version: 1, sha256Hash: pick(NASTY) } } }),
  () => json({ query: '{ __schema { types { fields { type { fields { name } } } } } }' }),
  () => text('{"query":', { 'content-type': 'application/json' }),
  () => text(Buffer.from(times(200, () => Math.floor(random() * 256))), { 'content-type': pick(['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/graphql', '']) }),
  () => text('{"query":"{ __typename }"}', { 'content-type': pick(['application/json; charset=utf-7', 'application/json; charset=ibm037', 'application/json;charset="', 'application/cbor']) }),
  () => text('x'.repeat(700_000), { 'content-type': 'application/json' }),
  () => ({ path: `/graphql?query=${encodeURIComponent('{ __typename }')}`, method: 'GET', headers: { 'content-type': pick(['', 'message/anything', 'application/json']) }, body: null }),
  () => ({ path: `/${pick(['challenges', 'problems', 'solutions', 'organisations', 'places', 'cy/challenges', 'data', 'data/rounds', 'files', 'keys', 'assets', 'pilots', 'say'])}/${encodeURIComponent(pick(NASTY).toWellFormed())}`, method: pick(['GET', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']), headers: {}, body: null }),
  () => ({ path: `/challenges?${['q', 'stage', 'theme', 'after', 'sort', 'place'].map((name) => `${name}=${encodeURIComponent(pick(NASTY).toWellFormed())}`).join('&')}`, method: 'GET', headers: { 'accept-language': pick(NASTY).replace(/[^\x20-\x7e]/gu, ''), accept: '*/*' }, body: null }),
  () => ({ path: `/${pick(['sign-in', 'sign-up', 'recover', 'say', 'cy/sign-in'])}`, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: times(6, () => `${encodeURIComponent(pick(NASTY).toWellFormed())}=${encodeURIComponent(pick(NASTY).toWellFormed())}`).join('&') }),
  () => ({ path: pick(['/%', '/%c0%af', '//evil.example/%2e%2e', '/..%2f..%2fetc/passwd', '/assets/../../package.json', '/.env', '/.git/config', '/graphql/../graphql']), method: 'GET', headers: {}, body: null }),
  () => ({ path: '/', method: 'GET', headers: { cookie: `sid=${pick(NASTY).replace(/[^\x20-\x7e]/gu, '')}; __Host-sid=${'a'.repeat(5_000)}`, authorization: `Api-Key ${pick(NASTY).replace(/[^\x20-\x7e]/gu, '')}` }, body: null }),
];

const { server, run } = await program('hostile');

await run(async () => {
  const began = Date.now();
  const { api } = await server({ LOG_LEVEL: 'silent', TRUST_PROXY: 'true' });
  const found = { status: {}, serverErrors: [], leaks: [], slow: 0, unanswered: 0, slowestMs: 0 };
  let left = REQUESTS;
  await Promise.all(times(AT_ONCE, async () => {
    while (left > 0) {
      left -= 1;
      const way = pick(WAYS);
      judge(found, way(), await ask(api.address, way()), way);
    }
  }));
  const raw = await wrongProtocol(api.address);
  const isWell = (await ask(api.address, { path: '/', method: 'GET', headers: {}, body: null })).status === 200;
  const isOk = found.serverErrors.length === 0 && found.leaks.length === 0 && found.slow === 0 && found.unanswered === 0 && raw === 0 && isWell;
  const { status, serverErrors, leaks, slow, unanswered, slowestMs } = found;
  return { name: 'verify hostile', promises: ['S5'], ok: isOk, requests: REQUESTS, status, serverErrors: serverErrors.length, firstErrors: [...new Set(serverErrors)].slice(0, 10), leaks: leaks.length, firstLeaks: [...new Set(leaks)].slice(0, 10), slow, unanswered, slowestMs, rawAnsweredBadly: raw, isWell, seed: Number(values.seed), seconds: Math.round((Date.now() - began) / 1000) };
});

/** Everybody comes from an address of their own, as the limit by address would answer most of it otherwise. */
function ask(address, { path, method, headers, body }) {
  const began = Date.now();
  const forwarded = `10.${times(3, () => Math.floor(random() * 256)).join('.')}`;
  return new Promise((resolve) => {
    const done = (status, said) => resolve({ status, said, ms: Date.now() - began });
    let sent;
    try {
      sent = request(`${address}`, { path, method, headers: { 'x-forwarded-for': forwarded, ...headers }, timeout: SLOWEST_MS * 4 }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => done(answer.statusCode, Buffer.concat(chunks).toString('utf8')));
        answer.on('error', () => done(0, ''));
      });
    } catch {
      // Node itself does not send it.
      return done(-1, '');
    }
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => done(0, ''));
    sent.end(body ?? undefined);
  });
}

function judge(found, asked, { status, said, ms }, way) {
  if (status === -1) return;
  found.status[status] = (found.status[status] ?? 0) + 1;
  found.slowestMs = Math.max(found.slowestMs, ms);
  const what = `${asked.method} ${asked.path.slice(0, 80)} ${String(way.name)} ${String(asked.body).slice(0, 160)}`;
  if (status >= 500 || /"code":"INTERNAL"/u.test(said)) found.serverErrors.push(`${status} ${what}`);
  if (LEAKS.test(said) && !asked.path.startsWith('/assets')) found.leaks.push(`${LEAKS.exec(said)?.[0]} ${what}`);
  if (ms > SLOWEST_MS) found.slow += 1;
  // A body beyond the limit may end with the connection.
  if (status === 0 && String(asked.body).length < 500_000) found.unanswered += 1;
}

/** Bytes that are no HTTP, smuggled lengths and half a head: each must end in a refusal or a closed connection. @returns how many did not */
async function wrongProtocol(address) {
  const { hostname, port } = new URL(address);
  const lines = [
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 100\r\n\r\nx',
    'GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n',
    '\u0000\u0001\u0002\r\n\r\n',
    `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\n${'X-A: b\r\n'.repeat(5_000)}\r\n`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ];
  const isRefused = (line) =>
    new Promise((resolve) => {
      let said = '';
      const socket = connect(Number(port), hostname, () => socket.end(line));
      socket.setTimeout(20_000, () => socket.destroy());
      socket.on('data', (chunk) => (said += chunk));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(said === '' || /^HTTP\/1\.1 4\d\d/u.test(said)));
    });
  return (await Promise.all(lines.map(isRefused))).filter((one) => !one).length;
}
