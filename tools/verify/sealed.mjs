// `npm run verify:sealed`: plants words in every text of proposals and looks for them everywhere before two people have opened them.
// Prints one line of JSON; exit code 1 when a word was found outside its own organisation, or not all of them after the opening.
import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSecret } from '../../apps/api/dist/identity/secrets.js';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { deadlineIn, deadlineWorld, storePerson } from './deadline-world.mjs';
import { documentsFor } from './every-field.mjs';
import { askApi } from './own-api.mjs';
import { pause } from './own-postgres.mjs';
import { program, until } from './program.mjs';

const began = Date.now();
const { folder, server, serverKey, run } = await program('sealed');
const log = join(folder, 'log');
const dataFolder = join(folder, 'api');
const words = [];

/** A word that nothing else holds. */
function word() {
  const made = `canary${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  words.push(made);
  return made;
}

const texts = () => ({
  title: word(), summary: word(), approach: word(), change: word(), evidence: word(), smallestPilot: word(), risks: word(), trlEvidence: word(), costNote: word(), trl: 6, price: '9650000.00', priceModel: 'FIXED', language: 'EN',
  claims: [{ indicatorCode: 'REPEAT90', value: 11, evidence: word(), basis: word() }],
  team: [{ name: word(), role: 'PARTNER', sharePct: 5, does: word() }],
  costs: [{ what: word(), kind: 'OTHER', amount: '1.00' }],
  riskRows: [{ risk: word(), likelihood: 1, impact: 1, response: word(), owner: word() }],
  milestones: [{ what: word(), week: 1 }],
  confidential: [{ field: 'COSTS', ground: 'S43_COMMERCIAL', why: word() }],
});

await run(play);

async function play() {
  const { database, api, sql } = await server({ LOG_LEVEL: 'debug' }, { log });
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: 4 });
  await plant(sql, api.address, world);
  const askers = await everybody(sql, api.address, world);
  const before = await lookEverywhere({ sql, database, api, world, askers });
  await deadlineIn(database.url, world.challengeId, 0);
  await until(sql, `select 1 from challenge where id = $1 and stage = 'CLOSED'`, [world.challengeId]);
  const closed = await lookEverywhere({ sql, database, api, world, askers });
  const own = await lookAsOwner(api.address, world);
  await open(api.address, world, askers);
  const { rows } = await sql.query('select string_agg(content::text, $2) as text from proposal where challenge_id = $1', [world.challengeId, '\n']);
  const opened = world.counted.filter((one) => rows[0].text.includes(one)).length;
  const hits = [...before.hits, ...closed.hits];
  const isOk = hits.length === 0 && own === words.length && opened === world.counted.length;
  return { name: 'verify sealed', ok: isOk, words: words.length, hits: hits.length, where: [...new Set(hits)].slice(0, 20), answers: before.answers + closed.answers, tables: before.tables, files: before.files, readByOwners: own, sentLast: world.counted.length, openedAfterwards: opened, seconds: Math.round((Date.now() - began) / 1000) };
}

/** A draft, a version sent, a version sent again, and one that is changed since: every stage that a text can be in. */
async function plant(sql, address, world) {
  const take = async (one, verb, type, input) => {
    const answer = await askApi(address, one.key.secret, `mutation ($input: ${type}!) { ${verb}(input: $input) { proposal { version } userErrors { code message path } } }`, { input: { id: one.proposal, version: one.version, ...input } });
    const made = answer?.data?.[verb]?.proposal;
    if (!made) throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
    one.version = made.version;
  };
  const [drafter, sender, reviser, changer] = world.suppliers;
  const write = async (one) => {
    const from = words.length;
    await take(one, 'updateProposal', 'UpdateProposalInput', texts());
    await confirmTeam(sql, address, world, one);
    return words.slice(from);
  };
  const send = (one) => take(one, 'submitProposal', 'ProposalStepInput', {});
  world.counted = [];
  world.own = [[drafter, await write(drafter)]];
  const sent = await write(sender);
  const attached = await attach(sql, address, sender);
  await send(sender);
  const first = await write(reviser);
  await send(reviser);
  const second = await write(reviser);
  await send(reviser);
  const standing = await write(changer);
  await send(changer);
  const changed = await write(changer);
  world.counted.push(...sent, ...second, ...standing);
  world.unsent = changed;
  world.own.push([sender, [...sent, ...attached]], [reviser, [...first, ...second]], [changer, [...standing, ...changed]]);
}

/** A file whose name and whose bytes each hold a word, sent as the site sends it. */
async function attach(sql, address, one) {
  const headers = { ...(await session(sql, one.person)), origin: address, 'x-moothall-upload': '1' };
  const planted = [word(), word()];
  const [name, text] = [`${planted[0]}.txt`, `A line with ${planted[1]} in it.\n`];
  const made = await fetch(`${address}/files`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ proposalId: one.proposal, name, size: text.length }) });
  const { id } = await made.json();
  if (!id) throw new Error(`No file was begun: ${made.status}`);
  const sent = await fetch(`${address}/files/${id}`, { method: 'PATCH', headers: { ...headers, 'upload-offset': '0' }, body: text });
  if (!sent.ok) throw new Error(`The file was not taken: ${await sent.text()}`);
  one.file = { id, headers };
  const { version } = (await askApi(address, one.key.secret, 'query ($id: ID!) { proposal(id: $id) { version } }', { id: one.proposal })).data.proposal;
  one.version = version;
  return planted;
}

/** As if each member had used the link of its letter. */
async function confirmTeam(sql, address, world, one) {
  const answer = await askApi(address, one.key.secret, 'query ($id: ID!) { proposal(id: $id) { team { id } } }', { id: one.proposal });
  for (const { id } of answer.data.proposal.team) {
    await sql.query(
      `insert into team_consent (id, proposal_id, challenge_id, member_id, email, state) values ($1, $2, $3, $4, 'team@members.example', 'CONFIRMED')
       on conflict do nothing`,
      [newId('tcn'), one.proposal, world.challengeId, id],
    );
  }
}

/** Everybody but the senders: nobody, a stranger, each role of the council, another supplier, keys with every scope. */
async function everybody(sql, address, world) {
  const roles = ['ADMIN', 'BUYER', 'APPROVER', 'EVALUATOR', 'AUDITOR', 'PLEDGER'];
  const people = { visitor: {}, 'a key of the council': { authorization: `Api-Key ${world.buyer.key.secret}` } };
  people['a person'] = await session(sql, await storePerson(sql, null, []));
  people['another supplier'] = await session(sql, await storePerson(sql, 'SUPPLIER', ['ADMIN', 'PROPOSER']));
  people['a funder'] = await session(sql, await storePerson(sql, 'FUNDER', ['ADMIN', 'PLEDGER']));
  people['another council'] = await session(sql, await storePerson(sql, 'COUNCIL', ['BUYER', 'APPROVER']));
  for (const role of roles) people[role] = await session(sql, await storePerson(sql, world.buyer.organisation, [role]));
  for (const [who, headers] of Object.entries(people)) {
    const isKnown = (await ask(address, headers, { query: '{ viewer { person { id } } }' })).includes('per_');
    if (isKnown !== (who !== 'visitor')) throw new Error(`The API does not know ${who}`);
  }
  return people;
}

async function session(sql, person) {
  const token = randomBytes(32).toString('base64url');
  await sql.query(`insert into session (id, token_hash, person_id, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 hour')`, [newId('ses'), hashSecret(token), person]);
  return { cookie: `moothall_session=${token}` };
}

async function lookEverywhere({ sql, database, api, world, askers }) {
  const hits = [];
  const look = (where, text) => words.filter((one) => text.includes(one)).forEach(() => hits.push(where));
  let answers = 0;
  const documents = await documentsFor(api.address, world);
  for (const [who, headers] of Object.entries(askers)) {
    for (const { name, query, variables } of documents) {
      const text = await ask(api.address, headers, { query, variables });
      look(`${who}: ${name}`, text);
      answers += 1;
    }
  }
  const tables = await sql.query(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  for (const { name } of tables.rows) look(`table ${name}`, (await sql.query(`select string_agg(t::text, ' ') as text from ${name} t`)).rows[0].text ?? '');
  await sql.query('checkpoint');
  let files = 0;
  for (const [what, part] of [['database files', database.files], ['data folder and outbox', dataFolder], ['log', log]]) {
    for (const path of await filesOf(part)) {
      files += 1;
      const bytes = await readFile(path).catch(() => null);
      if (bytes) look(what, bytes);
    }
  }
  return { hits, answers, tables: tables.rows.length, files };
}

/** Waits where it asked too much at once, so that every question is answered. */
async function ask(address, headers, body) {
  for (;;) {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
    if (answer.status === 200) return answer.text();
    if (answer.status !== 429) throw new Error(`A question is wrong: ${await answer.text()}`);
    await pause(1000 * Number(answer.headers.get('retry-after') ?? 1));
  }
}

async function filesOf(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  return entries ? entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)) : [path];
}

/** How many of the words their own organisations read, so that the search above could have found them. */
async function lookAsOwner(address, world) {
  let read = 0;
  for (const [one, mine] of world.own) {
    const answer = await askApi(address, one.key.secret, 'query ($id: ID!) { proposal(id: $id) { title summary approach change evidence smallestPilot risks trlEvidence costNote claims { evidence basis } team { name does } costs { what } riskRows { risk response owner } milestones { what } confidential { why } attachments { name } receipts { proposalVersion } } }', { id: one.proposal });
    let text = JSON.stringify(answer);
    for (const { proposalVersion } of answer.data.proposal.receipts) {
      text += await (await fetch(`${address}/data/proposals/${one.proposal}/${proposalVersion}/submission.json`, { headers: { authorization: `Api-Key ${one.key.secret}` } })).text();
    }
    if (one.file) text += await (await fetch(`${address}/files/${one.file.id}`, { headers: one.file.headers })).text();
    // What was changed after the last sending is kept apart at the close, and shown to nobody any more.
    read += mine.filter((word) => text.includes(word) || world.unsent.includes(word)).length;
  }
  return read;
}

async function open(address, world, askers) {
  for (const [verb, type, who] of [['askForOpening', 'AskForOpeningInput', 'BUYER'], ['openProposals', 'OpenProposalsInput', 'APPROVER']]) {
    const body = JSON.stringify({ query: `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message } } }`, variables: { input: { challengeId: world.challengeId } } });
    const answer = await (await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...askers[who] }, body })).json();
    if (answer.data?.[verb]?.userErrors.length !== 0) throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
  }
}
