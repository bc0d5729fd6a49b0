// The peer that has nothing but node:http, pg and statements written by hand: `node raw.mjs json` or `node raw.mjs rows`.
import { createServer } from 'node:http';
import pg from 'pg';
import { amendOn } from './raw-amend.mjs';
import { submitOn, submitterOn } from './raw-submit.mjs';
import { pageOfRows } from './raw-rows.mjs';
import { statementsFor } from './raw-statements.mjs';

const isRows = process.argv[2] === 'rows';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL), statement_timeout: 5_000 });
const { rows: columns } = await pool.query(
  `select c.collname as collation from pg_attribute a join pg_collation c on c.oid = a.attcollation where attrelid = 'solution'::regclass and attname = 'challenge_id'`,
);
const statements = statementsFor(columns[0].collation)[isRows ? 'rows' : 'json'];
const seals = await submitterOn(pool, Buffer.from(process.env.SERVER_KEY, 'base64'));

/** The values of a page's statement, and its name. */
const PAGES = {
  '/list': ({ query, regions, first }) => ['list', [query, regions, first], first],
  '/browse': ({ first }) => ['browse', [first], first],
  '/deep': ({ first, publishedAt, id }) => ['deep', [first, publishedAt, id], first],
  '/one': ({ slug }) => ['one', [slug]],
};

const server = createServer((req, res) => {
  const parts = [];
  req.on('data', (part) => parts.push(part));
  req.on('end', () => {
    answer(req.url, Buffer.concat(parts).toString()).then(
      (text) => send(res, 200, text),
      (error) => send(res, 500, JSON.stringify({ errors: [{ message: String(error) }] })),
    );
  });
});

function send(res, status, text) {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
  res.end(text);
}

async function answer(path, body) {
  if (path === '/submit') return JSON.stringify({ data: { submitProposal: await submitOn(pool, seals, JSON.parse(body)) } });
  if (path === '/amend') return JSON.stringify({ data: { amendChallenge: await amend(JSON.parse(body)) } });
  const [name, values, first] = PAGES[path](JSON.parse(body));
  if (isRows && first !== undefined) {
    const { rows } = await pool.query({ name, text: statements[name], values, rowMode: 'array' });
    return JSON.stringify({ data: { challenges: pageOfRows(rows, first) } });
  }
  const { rows } = await pool.query({ name, text: statements[name], values });
  return rows[0].answer;
}

async function amend(input) {
  const client = await pool.connect();
  try {
    return { challenge: { id: input.id, version: await amendOn(client, input) }, userErrors: [] };
  } finally {
    client.release();
  }
}

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('SIGTERM', () => process.exit(0));
