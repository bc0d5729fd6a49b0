// Plants words in everything that people write or hold, and looks whether one of them has got into the log.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hashSecret } from '../../apps/api/dist/identity/secrets.js';
import { askApi } from './own-api.mjs';

const EMAIL = 'canary.bird@people.example';
const PASSWORD = 'canary-password-of-mine';
const ADDRESS = '203.0.113.77';
const JSON_TYPE = { 'content-type': 'application/json', 'x-forwarded-for': ADDRESS };

/** Signs up, in and in wrongly, writes a proposal, sends a file, and asks what cannot be answered. @returns the words that must not be found */
export async function plantCanaries(address, sql, { suppliers: [supplier] }) {
  const ask = (query, variables, headers = {}) => fetch(`${address}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query, variables }) });
  const signedUp = await ask('mutation ($input: SignUpInput!) { signUp(input: $input) { viewer { email } userErrors { code } } }', { input: { email: EMAIL, name: 'Canary Bird', password: PASSWORD } });
  const signIn = 'mutation CanaryOperation($input: SignInInput!) { signIn(input: $input) { viewer { email } userErrors { code } } }';
  const signedIn = await ask(signIn, { input: { email: EMAIL, password: PASSWORD } });
  await ask(signIn, { input: { email: EMAIL, password: 'canary-wrong-password' } });
  await ask('{ organisations(query: "canary-in-a-query", first: 1000) { totalCount } }', {});
  await ask('{ node(id: "canary-no-id") { id } canaryField }', {});
  const written = await askApi(address, supplier.key.secret, 'mutation ($input: UpdateProposalInput!) { updateProposal(input: $input) { proposal { version } userErrors { code } } }', { input: { id: supplier.proposal, version: supplier.version, approach: 'canary-approach' } });
  supplier.version = written?.data?.updateProposal?.proposal?.version;
  const token = randomBytes(32).toString('base64url');
  await sql.query(`insert into session (id, token_hash, person_id, acting_for, expires_at) values ('ses_' || $1, $1, $2, $3, now() + interval '1 hour')`, [hashSecret(token), supplier.person, supplier.organisation]);
  const session = { cookie: `moothall_session=${token}`, 'x-moothall-upload': '1', 'sec-fetch-site': 'same-origin' };
  const body = 'name,value\ncanary-content,1\n';
  const announced = await fetch(`${address}/files`, { method: 'POST', headers: { ...JSON_TYPE, ...session }, body: JSON.stringify({ proposalId: supplier.proposal, name: 'canary-file.csv', size: body.length }) });
  const sent = announced.status === 201 ? await fetch(`${address}${announced.headers.get('location')}`, { method: 'PATCH', headers: { ...session, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }, body }) : announced;
  const did = { signedUp: signedUp.status === 200, signedIn: Boolean((await signedIn.json()).data?.signIn.viewer), written: supplier.version > 0, sent: sent.status === 204 };
  const cookies = [signedUp, signedIn].map((answer) => answer.headers.getSetCookie()[0]?.split(/[=;]/u)[1]);
  return { did, words: ['canary', 'Canary', ADDRESS, token, supplier.key.secret, ...cookies].filter(Boolean) };
}

/** @returns which words were found, and how many requests the logs tell of */
export async function findCanaries(words, files) {
  const text = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  return { found: words.filter((word) => text.includes(word)), requestLines: text.split('\n').filter((line) => line.includes('"msg":"request"')).length };
}
