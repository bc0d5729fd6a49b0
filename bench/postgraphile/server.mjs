// PostGraphile 5 on the same tables, with the settings it has for production: `node server.mjs`.
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { submitterOn } from '../peers/raw-submit.mjs';
import { functionsFor } from './functions.mjs';
import { submitWith } from './submit.mjs';

const connectionString = process.env.DATABASE_URL;
const seals = await makeFunctions();

const preset = {
  extends: [PostGraphileAmberPreset],
  // Its rule that only indexed columns can be asked for would hide some that the pages need.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [submitWith(seals)],
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: Number(process.env.DATABASE_POOL) } })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
};

const serv = postgraphile(preset).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready?.();
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('SIGTERM', () => process.exit(0));

async function makeFunctions() {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(`select c.collname as collation from pg_attribute a join pg_collation c on c.oid = a.attcollation where attrelid = 'solution'::regclass and attname = 'challenge_id'`);
  for (const statement of functionsFor(rows[0].collation)) await client.query(statement);
  const made = await submitterOn(client, Buffer.from(process.env.SERVER_KEY, 'base64'));
  await client.end();
  return made;
}
