// Fills a migrated database with the made-up world, so that all that the product itself would have kept is there too.
import pg from 'pg';
import { refreshSearch } from '../../apps/api/dist/challenges/refresh-search.js';
import { lockContent } from '../../apps/api/dist/proposals/sealing/content-box.js';
import { KeyRing } from '../../apps/api/dist/platform/keys/key-ring.js';
import { CHALLENGE_TABLES, challengesOf, keyTable } from './challenges.mjs';
import { copyInto } from './copy.mjs';
import { factsOf } from './facts.mjs';
import { withoutForeignKeys, withoutIndexes } from './at-once.mjs';
import { organisationsOn, organisationTables } from './organisations.mjs';
import { PROPOSAL_TABLES, proposalsOf } from './proposals.mjs';

/** The world once over; ten times the world has ten times of each. */
export const ONCE = { challenges: 20_000, proposals: 200_000, scores: 1_000_000, pledges: 100_000, suppliers: 3_000 };

export const worldOf = (size) => Object.fromEntries(Object.entries(ONCE).map(([name, count]) => [name, Math.round(count * size)]));

/**
 * @param url of a database that is migrated and has its places
 * @param say is told what was done, and how long it took
 * @returns what the scenarios have to know of it
 */
export async function loadWorld({ url, size, serverKey, say }) {
  const counts = worldOf(size);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: places } = await client.query(`select code, name_en, region, nation, population from place where valid_to is null and hex_column is not null order by code`);
    const organisations = organisationsOn(places, counts);
    const keys = new KeyRing(serverKey);
    const facts = await withoutForeignKeys(client, async () => {
      for (const [table, columns, rows] of organisationTables(organisations)) await timed(say, table, () => copyInto(client, table, columns, rows));
      const { challenges, words } = await loadChallenges(client, organisations, counts, say);
      const [columns, rows] = keyTable(challenges, (id, key) => keys.lock('challenge-key', id, key));
      await timed(say, 'challenge_key', () => copyInto(client, 'challenge_key', columns, rows));
      const sets = proposalsOf(organisations, challenges, counts, (id, content) => lockContent(keys, id, content));
      for (const [table, { columns: names, rows: make }] of Object.entries(PROPOSAL_TABLES)) await timed(say, table, () => copyInto(client, table, names, rowsOf(sets, make)));
      return factsOf({ size, organisations, challenges, sets, words });
    });
    await timed(say, 'challenge_search', () => fillSearch(client, facts));
    await timed(say, 'vacuum analyze', () => client.query('vacuum (analyze)'));
    return facts;
  } finally {
    await client.end();
  }
}

async function loadChallenges(client, organisations, counts, say) {
  const { words, each } = challengesOf(organisations, counts.challenges);
  const challenges = [];
  const kept = { participation: [], challenge_follow: [], amendment: [] };
  const rows = function* () {
    for (const one of each()) {
      yield* CHALLENGE_TABLES.challenge.rows(one);
      for (const [table, list] of Object.entries(kept)) list.push(...CHALLENGE_TABLES[table].rows(one));
      const { content: _content, followers: _followers, partners: _partners, ...slim } = one;
      challenges.push(slim);
    }
  };
  await timed(say, 'challenge', () => copyInto(client, 'challenge', CHALLENGE_TABLES.challenge.columns, rows()));
  for (const [table, list] of Object.entries(kept)) await timed(say, table, () => copyInto(client, table, CHALLENGE_TABLES[table].columns, list));
  return { challenges, words };
}

function* rowsOf(sets, rows) {
  for (const set of sets) yield* rows(set);
}

/** The product's own statement, for all challenges at once instead of one. */
async function fillSearch(client, facts) {
  const said = [];
  await refreshSearch({ query: async (text, values) => said.push({ text, values }) }, '');
  const [one] = said;
  const all = one?.text.replace('c.id = $1 and', '($1::text is null or c.id = $1) and');
  if (said.length === 1 && all !== one.text) await withoutIndexes(client, 'challenge_search', () => client.query(all, [null, ...one.values.slice(1)]));
  else throw new Error('The product keeps its table of searches in another way now; the loader has to follow it.');
  const { rows } = await client.query('select count(*)::int as n from challenge_search');
  if (rows[0].n !== facts.published) throw new Error(`${rows[0].n} challenges can be found where ${facts.published} are published`);
}

async function timed(say, what, work) {
  const began = performance.now();
  const result = await work();
  const rows = typeof result === 'number' ? `, ${result.toLocaleString('en-GB')} rows` : '';
  say(`  ${what}${rows}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
