// Sends a proposal by two statements written by hand, around the same sealing and signing as the product's; the rows that stay are the same.
import { randomBytes } from 'node:crypto';
import { GENESIS, detailsText, entryCheckpointText, headerText } from '@moothall/domain/journal';
import { sha256 } from '../../apps/api/dist/journal/append.js';
import { openSigningKey } from '../../apps/api/dist/journal/signing-key.js';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { KeyRing } from '../../apps/api/dist/platform/keys/key-ring.js';
import { lockContent, receiptHash, sealBoundTo, submissionText, unlockContent } from '../../apps/api/dist/proposals/sealing/content-box.js';
import { sealTo } from '../../apps/api/dist/proposals/sealing/hpke.js';

/** $1 the proposal, $2 its version, $3 the beginning of every chain */
const BEGIN = `with mine as (select p.id, p.challenge_id, p.organisation_id, p.draft from proposal p where p.id = $1 and p.version = $2 and p.state in ('DRAFT', 'SUBMITTED') for update),
  held as (select c.id from challenge c where c.id = (select challenge_id from mine) and c.stage = 'OPEN' and c.closes_at > clock_timestamp() for share),
  head as (insert into journal_head as h (chain, seq, hash) select organisation_id, 1, $3 from mine, held on conflict (chain) do update set seq = h.seq + 1 returning seq, hash)
  select mine.challenge_id, mine.organisation_id, mine.draft, head.seq, head.hash, date_trunc('milliseconds', clock_timestamp()) as at,
    (select public_key from challenge_key k where k.challenge_id = mine.challenge_id) as public_key from mine, head`;

const FINISH = `with moved as (update journal_head set hash = $7 where chain = $2), woken as (select pg_notify('journal', $2)),
  entered as (insert into journal_entry (id, chain, seq, at, prev_hash, details_digest, hash, is_public, details) select $1, $2, $3, $4, $5, $6, $7, false, $8 from woken),
  kept as (insert into proposal_version (proposal_id, version, own_copy, sealed, salt, hash, submitted_at, submitted_by, log_seq, signature) values ($9, $10, $11, $12, $13, $14, $4, $15, $3, $16))
  update proposal set state = 'SUBMITTED', version = $10, submitted_at = $4, saved_at = $4 where id = $9`;

/** @param pool asked for the key that signs */
export async function submitterOn(pool, serverKey) {
  const keys = new KeyRing(serverKey);
  const all = async (text, values = []) => (await pool.query(text, values)).rows;
  const signing = await openSigningKey({ all, one: async (text, values) => (await all(text, values))[0] ?? null }, keys);
  return { keys, signing };
}

/** @param query runs one statement in an open transaction @param input `{ id, version, person }` @returns what is answered */
export async function submitProposal(query, { keys, signing }, { id, version, person }) {
  const { rows } = await query({ name: 'submit begin', text: BEGIN, values: [id, version, GENESIS] });
  if (!rows[0]) throw new Error('This proposal cannot be sent');
  const { challenge_id: challengeId, organisation_id: organisationId, draft, seq: position, hash: prevHash, at: moment, public_key: publicKey } = rows[0];
  const [seq, at, made] = [Number(position), moment.toISOString(), version + 1];
  const content = unlockContent(keys, id, draft);
  const submission = { challengeId, content, organisationId, proposalId: id, proposalVersion: made, salt: randomBytes(16).toString('hex') };
  const receipt = receiptHash(submission);
  const sealed = await sealTo(publicKey, sealBoundTo(submission), Buffer.from(submissionText(submission), 'utf8'));
  const details = { salt: randomBytes(16).toString('hex'), act: 'proposal.submitted', subject: id, actorId: person, organisationId, data: { challengeId, version: made, hash: receipt, submittedAt: at } };
  const digest = sha256(detailsText(details));
  const hash = sha256(headerText({ chain: organisationId, seq, prevHash, at, detailsDigest: digest }));
  const signature = signing.sign(entryCheckpointText({ chain: organisationId, seq, hash, at }));
  const values = [newId('log'), organisationId, seq, at, prevHash, digest, hash, JSON.stringify(details), id, made, lockContent(keys, id, content), sealed, submission.salt, receipt, person, signature];
  await query({ name: 'submit finish', text: FINISH, values });
  return { proposal: { id, state: 'SUBMITTED', version: made }, receipt: { proposalVersion: made, hash: receipt }, userErrors: [] };
}

/** The same in a transaction of its own. */
export async function submitOn(pool, seals, input) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await submitProposal((statement) => client.query(statement), seals, input);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
