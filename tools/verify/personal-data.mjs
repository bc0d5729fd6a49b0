// `npm run verify:personal-data`: plants words of two people wherever the register says that a person has any, gives one of them their data, and erases them.
// Prints one line of JSON; exit code 1 when a word is missing, is somebody else's, is left, or was lost to the other.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { SMTPServer } from 'smtp-server';
import { KeyRing } from '../../apps/api/dist/platform/keys/key-ring.js';
import { CLASSIFIED } from '../../apps/api/dist/privacy/register/register.js';
import { nameOfFile } from '../../apps/api/dist/proposals/files/store-file.js';
import { unlockContent } from '../../apps/api/dist/proposals/sealing/content-box.js';
import { freePort } from './own-postgres.mjs';
import { joinCouncil, writeForCouncil } from './personal-data-council.mjs';
import { copied, misfiled, plantRows, wordsInJournal, wordsOf } from './personal-data-plant.mjs';
import { program } from './program.mjs';

const MOOTHALL = fileURLToPath(new URL('../../apps/api/dist/moothall.js', import.meta.url));
const KEPT = new Set(['PROCUREMENT', 'ACCOUNTS', 'ORGANISATION', 'JOURNAL']);
const ALONE = new Set(['proposal.draft', 'proposal_file.name_box']);
/** Where a kept text may stand once more: in what the organisation publishes. */
const TOGETHER = new Set(CLASSIFIED.filter(({ kind }) => kind === 'together').map(({ table, column }) => `${table}.${column}`));
const FATES = new Map(CLASSIFIED.map(({ table, column, fate }) => [`${table}.${column}`, fate]));

const began = Date.now();
const { folder, serverKey, server, keep, run } = await program('personal-data');
const dataFolder = join(folder, 'api');
const log = join(folder, 'log');
const keys = new KeyRing(serverKey);

await run(play);

async function play() {
  const { database, api, sql } = await server({ DEMO: 'true', LOG_LEVEL: 'info' }, { log });
  const command = (...given) => promisify(execFile)(process.execPath, [MOOTHALL, ...given], { env: { ...process.env, DATABASE_URL: database.url, DATA_FOLDER: dataFolder, SERVER_KEY: serverKey.toString('base64'), LOG_LEVEL: 'error', ...smtp.environment } });
  const [copies, journal] = [await copied(sql), await wordsInJournal(sql)];
  const smtp = await letterBox();
  const one = await somebody(api.address, 'one');
  const other = await somebody(api.address, 'other');
  const unplanted = [];
  for (const each of [one, other]) await write(api.address, sql, each);
  for (const each of [one, other]) await joinCouncil({ address: api.address, sql, dataFolder, each });
  for (const [each, another] of [[one, other], [other, one]]) await writeForCouncil(sql, each, another);
  for (const each of [one, other]) {
    unplanted.push(...(await plantRows(sql, each, each.planted)));
    await plantAddress(sql, each);
  }
  const wrong = await misfiled(sql);
  const planted = [one, other].flatMap(({ planted: { words } }) => words);
  const before = await lookEverywhere(sql);
  const unseen = planted.filter(({ word }) => !before.has(word)).map(({ where }) => where);

  const file = join(folder, 'given.zip');
  await command('person', 'export', one.email, file);
  const given = textOf(await readFile(file));
  const mine = one.planted.words.filter(({ isGiven }) => isGiven);
  const missing = mine.filter(({ word }) => !given.includes(word)).map(({ where }) => where);
  const foreign = [...other.planted.words, ...one.planted.words.filter(({ isGiven }) => !isGiven)].filter(({ word }) => given.includes(word)).map(({ where }) => where);

  await command('person', 'erase', one.email, '--yes');
  const after = await lookEverywhere(sql);
  // Whoever is erased is alone in the firm, so that its unsent draft goes too.
  const isKept = ({ where, isIdentity }) => !isIdentity && !ALONE.has(where) && KEPT.has(FATES.get(where));
  const left = one.planted.words.flatMap(({ word, where, ...rest }) => [...(after.get(word) ?? [])].filter((place) => !(isKept({ where, ...rest }) && (place === where || TOGETHER.has(place)))).map((place) => `${where} in ${place}`));
  const recordsLost = one.planted.words.filter((each) => isKept(each) && !after.has(each.word)).map(({ where }) => where);
  const othersLost = other.planted.words.filter(({ word }) => !after.has(word)).map(({ where }) => where);
  const chain = await command('verify', 'journal').then(({ stdout }) => JSON.parse(stdout.trim().split('\n').at(-1)));
  const goesOn = await worksOn(api.address, other);
  const isGone = (await one.ask('{ viewer { person { id } } }', {})).data.viewer.person === null;
  const isOk = [copies.found, journal.found, unplanted, wrong, unseen, missing, foreign, left, recordsLost, othersLost].every((list) => list.length === 0) && chain.ok && goesOn && isGone && smtp.letters.length === 1;
  return {
    name: 'verify personal-data', ok: isOk, columns: CLASSIFIED.length, own: CLASSIFIED.filter(({ kind }) => kind === 'own').length, planted: planted.length, byApi: planted.filter(({ how }) => how === 'API').length,
    exported: mine.length - missing.length, ofExported: mine.length, foreign: foreign.length, left: left.length, keptAsRecords: one.planted.words.filter((each) => isKept(each) && after.has(each.word)).length,
    recordsLost: recordsLost.length, othersLost: othersLost.length, chainVerifies: chain.ok, othersWork: goesOn, isSignedOut: isGone, lastLetters: smtp.letters.length, misfiled: wrong.length, peopleOfDemo: copies.people, copied: copies.found.length, journalEntries: journal.entries, wordsInJournal: journal.found.length,
    trouble: [...copies.found.map((table) => `copied to ${table}`), ...journal.found.map((place) => `words in the journal: ${place}`), ...unplanted, ...wrong.map((where) => `misfiled ${where}`), ...unseen.map((where) => `never seen ${where}`), ...missing.map((where) => `not given ${where}`), ...foreign.map((where) => `foreign ${where}`), ...left, ...recordsLost.map((where) => `record lost ${where}`), ...othersLost.map((where) => `lost to the other ${where}`)].slice(0, 60),
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

/** A server of letters, since what is sent must not lie here. */
async function letterBox() {
  const letters = [];
  const post = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: (stream, _, done) => (stream.resume(), stream.on('end', () => (letters.push(1), done()))) });
  const port = await freePort();
  await new Promise((resolve) => post.listen(port, '127.0.0.1', resolve));
  keep({ stop: () => new Promise((resolve) => post.close(resolve)) });
  return { letters, environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } };
}

/** Somebody who signs up, with a firm of their own; name, address and password are words to look for. */
async function somebody(address, who) {
  const planted = wordsOf(who);
  const identity = (where) => {
    const word = planted.make(where);
    planted.words.at(-1).isIdentity = true;
    return word;
  };
  const [name, email, password] = [`${identity('person.name')} Example`, `${identity('person.email')}@people.example`, `kettle amber seventeen ${randomUUID()}`];
  let cookie = '';
  const ask = async (query, variables) => {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
    const [set] = answer.headers.getSetCookie();
    if (set) cookie = set.split(';')[0];
    return answer.json();
  };
  const act = async (verb, type, input, fields = '') => {
    const answer = await ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code message path } } }`, { input });
    if (answer.data?.[verb]?.userErrors.length !== 0) throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
    return answer.data[verb];
  };
  const { viewer } = await act('signUp', 'SignUpInput', { name, email, password }, 'viewer { person { id } }');
  const made = await act('createOrganisation', 'CreateOrganisationInput', { name: { en: `Firm ${who} ${randomUUID().slice(0, 6)}` }, kind: 'SUPPLIER', size: 'SMALL' }, 'organisation { id }');
  return { id: viewer.person.id, name, email, password, planted, ask, act, organisation: made.organisation.id, headers: () => ({ cookie }) };
}

/** What a supplier writes, through the verbs that a supplier has. */
async function write(address, sql, each) {
  const { planted, act, organisation } = each;
  const { rows } = await sql.query(`select c.id from challenge c where c.stage = 'OPEN' and c.content ->> 'route' <> 'MARKET_ENGAGEMENT_ONLY' and (c.content ->> 'questionsCloseAt')::timestamptz > now() order by c.id limit 1`);
  const challengeId = rows[0].id;
  await act('followChallenge', 'FollowChallengeInput', { challengeId });
  await act('registerInterest', 'RegisterInterestInput', { challengeId, note: planted.make('challenge_interest.note') });
  const asked = await act('askQuestion', 'AskQuestionInput', { challengeId, text: planted.make('question.original'), language: 'EN' }, 'question { id }');
  await act('saveSearch', 'SaveSearchInput', { name: planted.make('saved_search.name'), filter: { query: planted.make('saved_search.filter') } });
  await act('createApiKey', 'CreateApiKeyInput', { organisationId: organisation, name: planted.make('api_key.name'), scopes: ['proposals:read'] });
  await act('requestPasswordRecovery', 'RequestPasswordRecoveryInput', { email: each.email });
  await act('inviteMember', 'InviteMemberInput', { organisationId: organisation, email: `colleague-${randomUUID()}@members.example`, roles: ['PROPOSER'] });
  const { proposal } = await act('draftProposal', 'DraftProposalInput', { challengeId, title: planted.make('proposal.draft') }, 'proposal { id version }');
  const text = () => planted.make('proposal.draft');
  const answers = { summary: text(), approach: text(), change: text(), evidence: text(), smallestPilot: text(), risks: text(), trlEvidence: text(), costNote: text(), team: [{ name: text(), role: 'PARTNER', sharePct: 5, does: text() }] };
  const saved = await act('updateProposal', 'UpdateProposalInput', { id: proposal.id, version: proposal.version, ...answers }, 'proposal { id version }');
  Object.assign(each, { challengeId, question: asked.question.id, proposal: saved.proposal });
  await attach(address, each);
}

async function attach(address, { planted, headers, proposal }) {
  const [name, text] = [`${planted.make('proposal_file.name_box')}.txt`, `A line with ${planted.make('proposal_file.name_box')}.\n`];
  const own = { ...headers(), origin: address, 'x-moothall-upload': '1' };
  const { id } = await (await fetch(`${address}/files`, { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body: JSON.stringify({ proposalId: proposal.id, name, size: text.length }) })).json();
  const sent = await fetch(`${address}/files/${id}`, { method: 'PATCH', headers: { ...own, 'upload-offset': '0' }, body: text });
  if (!sent.ok) throw new Error(`The file was not taken: ${await sent.text()}`);
}

/** The address as the contact of a challenge that is over: in its text, its change, its approval and its release. */
async function plantAddress(sql, { email }) {
  await sql.query(`set session_replication_role = 'replica'`);
  const over = `(select id from challenge where stage in ('PILOTING', 'SHORTLISTED', 'PLEDGING') order by id limit 1)`;
  const id = `chl_${randomUUID().replaceAll('-', '')}`;
  const contact = `'{contactEmail}', to_jsonb($2::text)`;
  const copy = (table, patch) => sql.query(`insert into ${table} select (jsonb_populate_record(t, ${patch})).* from ${table} t where ${table === 'challenge' ? `id = ${over}` : 'true'} limit 1`, [id, email]);
  await copy('challenge', `jsonb_build_object('id', $1::text, 'slug', $1, 'stage', 'CONCLUDED', 'author_ids', '[]'::jsonb, 'content', jsonb_set(content, ${contact}))`);
  await copy('amendment', `jsonb_build_object('challenge_id', $1::text, 'content_before', jsonb_set(content_before, ${contact}), 'changes', jsonb_build_array(jsonb_build_object('path', '["contactEmail"]'::jsonb, 'before', $2::text)))`);
  await copy('approval_request', `jsonb_build_object('id', 'apr' || $1::text, 'challenge_id', $1::text, 'state', 'PASSED', 'asked_for', jsonb_build_object('content', jsonb_build_object('contactEmail', $2::text)))`);
  await sql.query(`insert into ocds_release (challenge_id, release_id, released_at, release) values ($1, $1, now(), jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('contactPoint', jsonb_build_object('email', $2::text)))))`, [id, email]);
  await sql.query(`set session_replication_role = 'origin'`);
}

/** @returns for each word the places where it stands: `table.column`, also behind locks, or a file */
async function lookEverywhere(sql) {
  const found = new Map();
  const look = (place, text) => {
    for (const [word] of text.matchAll(/canary(?:one|other)[0-9a-f]{16}/gu)) found.set(word, (found.get(word) ?? new Set()).add(place));
  };
  const { rows } = await sql.query(`select c.relname as name, array_agg(quote_ident(a.attname)) as columns from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped group by 1`);
  for (const { name, columns } of rows) {
    const texts = await sql.query(`select ${columns.map((column) => `string_agg(${column}::text, ' ') as ${column}`).join(', ')} from ${name} t where t::text like '%canary%'`);
    for (const [column, text] of Object.entries(texts.rows[0] ?? {})) look(`${name}.${column}`, text ?? '');
  }
  for (const { id, draft } of (await sql.query('select id, draft from proposal where draft is not null')).rows) look('proposal.draft', JSON.stringify(unlockContent(keys, id, draft)));
  for (const { id, name_box: box, chunks } of (await sql.query('select id, name_box, chunks from proposal_file')).rows) {
    look('proposal_file.name_box', nameOfFile(keys, id, box));
    for (let piece = 0; piece < chunks; piece += 1) look('proposal_file.name_box', keys.unlock('file', `${id}:${piece}`, await readFile(join(dataFolder, 'files', id, String(piece)))).toString('utf8'));
  }
  for (const part of [dataFolder, log]) for (const path of await filesOf(part)) look(path === log ? 'log' : 'file', await readFile(path, 'latin1').catch(() => ''));
  return found;
}

async function filesOf(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  return entries ? entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)) : [path];
}

function textOf(zip) {
  return Object.entries(unzipSync(new Uint8Array(zip))).map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('utf8')}`).join('\n');
}

/** The other writes on, and is given all that is theirs. */
async function worksOn(address, { act, proposal, planted, password, headers }) {
  await act('updateProposal', 'UpdateProposalInput', { id: proposal.id, version: proposal.version, costNote: 'Still here.' }, 'proposal { version }');
  const answer = await fetch(`${address}/data/person`, { method: 'POST', headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ password }) });
  const text = answer.ok ? textOf(await answer.arrayBuffer()) : '';
  return planted.words.filter(({ isGiven, word, where }) => isGiven && !text.includes(word) && where !== 'proposal.draft').length === 0;
}
