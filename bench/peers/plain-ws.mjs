// The peer for sockets: graphql-ws as its guide has it, with one read for each event and one execution for each socket.
import { createServer } from 'node:http';
import { buildSchema, GraphQLError } from 'graphql';
import { PubSub } from 'graphql-subscriptions';
import { useServer } from 'graphql-ws/use/ws';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const schema = buildSchema(`
  type LocalisedText { en: String cy: String }
  type Challenge { id: ID! version: Int! stage: String! title: LocalisedText! summary: LocalisedText }
  type ChallengeChange { act: String! at: String! challenge: Challenge! }
  type Query { ok: Boolean }
  type Subscription { challengeChanged(id: ID!): ChallengeChange! }
`);

const events = new PubSub();
const connectionString = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString, max: Number(process.env.DATABASE_POOL) });
const listener = new pg.Client({ connectionString });
await listener.connect();
await listener.query('listen journal');
listener.on('notification', ({ payload }) => void tell(payload));

const LATEST = `select c.id, c.version, c.stage, c.content -> 'title' as title, c.content -> 'summary' as summary, e.details ->> 'act' as act, e.at, e.is_public
  from challenge c join journal_entry e on e.chain = c.id where c.id = $1 order by e.seq desc limit 1`;

async function tell(id) {
  const { rows } = await pool.query({ name: 'latest', text: LATEST, values: [id] });
  if (!rows[0]?.is_public) return;
  const { act, at, ...challenge } = rows[0];
  await events.publish(id, { challengeChanged: { act, at: at.toISOString(), challenge } });
}

schema.getSubscriptionType().getFields().challengeChanged.subscribe = async (_root, { id }) => {
  const { rows } = await pool.query({ name: 'known', text: 'select 1 from challenge where id = $1 and published_at is not null', values: [id] });
  if (rows.length === 0) throw new GraphQLError('There is no such challenge.');
  return events.asyncIterableIterator(id);
};

const server = createServer();
useServer({ schema }, new WebSocketServer({ server, path: '/graphql' }));
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('SIGTERM', () => process.exit(0));
