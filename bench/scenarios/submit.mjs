// The scenario that writes: suppliers send their proposals, each peer those of other suppliers; what stays in the database is the same.
import pg from 'pg';
import { checkChain } from '@moothall/domain/journal';
import { sha256 } from '../../apps/api/dist/journal/append.js';
import { openConnection } from '../load/connection.mjs';
import { submitBytes } from '../load/submits.mjs';
import { SUBMIT } from './documents.mjs';
import { firstDifference, normalised } from './normalise.mjs';

const INPUT = { id: '%id%', version: '%version%' };
const REQUESTS = {
  raw: { path: '/submit', body: JSON.stringify({ ...INPUT, person: '%person%' }) },
  graphql: { path: '/graphql', body: JSON.stringify({ query: SUBMIT, variables: { input: INPUT } }) },
  postgraphile: { path: '/graphql', body: JSON.stringify({ query: 'mutation Submit($id: String!, $version: Int!, $person: String!) { submitProposal(id: $id, version: $version, person: $person) }', variables: { ...INPUT, person: '%person%' } }) },
};

/** Everybody has proposals of their own, so that no two peers wait for one another. */
export const SUBMITS = {
  key: 'W',
  writes: true,
  hasSameRows: true,
  name: 'submit',
  title: 'submit a proposal',
  job: (peer, world, { items = itemsOf(peer, world) }) => ({ kind: 'submits', items, request: REQUESTS[peer.kind] }),
  after: ({ items }, peer) => {
    known.set(peer.name, items);
    return { items };
  },
  compare: compareSubmits,
  counted: (peer, world, count) => submitsOf(peer, world, count),
};

/** The product as it goes on by itself: its readers of the journal tell people, and letters are written and sent, beside the requests and on the same core. */
export const SUBMITS_WITH_LETTERS = {
  ...SUBMITS,
  hasSameRows: false,
  name: 'submitAndLetters',
  title: 'submit a proposal, and its letters',
  only: ['raw json', 'product'],
  compare: undefined,
  counted: undefined,
};

/** They go on where the peer before has stopped, since versions only grow. */
const known = new Map();
function itemsOf(peer, { facts, peers }) {
  if (!known.has(peer.name)) {
    const turn = peers.findIndex(({ name }) => name === peer.name);
    known.set(peer.name, facts.drafts.filter((_, at) => at % peers.length === turn).map((one) => ({ ...one })));
  }
  return known.get(peer.name);
}

/** A request for each of the first proposals of a peer; each counts its version up. */
function submitsOf(peer, world, count) {
  return itemsOf(peer, world).slice(0, count).map((item) => ({ bytes: submitBytes(REQUESTS[peer.kind], item, 0), hear: () => (item.version += 1) }));
}

/** All peers answer alike but for ids and the id of the request, which the product alone writes into its entry, and leave the same rows: a version of the proposal, and an entry that continues its chain. */
async function compareSubmits(peers, world, count) {
  const sql = new pg.Client({ connectionString: world.url });
  await sql.connect();
  try {
    const each = Math.min(count, Math.floor(world.facts.drafts.length / peers.length));
    const answers = [];
    for (const peer of peers) answers.push([peer.name, await submitAndLook(sql, peer, world, each)]);
    const [[firstName, first], ...others] = answers;
    for (const [name, answer] of others) {
      const difference = firstDifference(first, answer);
      if (difference) throw new Error(`submit: ${firstName} and ${name} differ at ${difference}`);
    }
    return { count: each };
  } finally {
    await sql.end();
  }
}

async function submitAndLook(sql, peer, world, count) {
  const line = openConnection(peer.port);
  const seen = [];
  const before = itemsOf(peer, world).slice(0, count).map(({ version }) => version);
  for (const [at, { bytes, hear }] of submitsOf(peer, world, count).entries()) {
    const { status, body } = await line.ask(bytes);
    const json = JSON.parse(body.toString());
    if (status !== 200 || json.errors) throw new Error(`submit: ${peer.name} answered ${status} ${body.toString().slice(0, 400)}`);
    hear();
    const { proposal, receipt, userErrors } = json.data.submitProposal;
    seen.push(normalised({ state: proposal.state, by: proposal.version - before[at], receipt: receipt.proposalVersion - before[at], userErrors, ...(await rowsOf(sql, proposal.id, receipt.hash)) }));
  }
  line.close();
  return seen;
}

/** What stays of a submission, without what is random in it. */
async function rowsOf(sql, id, hash) {
  const { rows: versions } = await sql.query(
    `select p.state, p.version = v.version as current, p.submitted_at = v.submitted_at as same, v.hash = $2 as receipt, length(v.own_copy) > 500 as locked, length(v.sealed) > 500 as sealed, length(v.signature) as signature, length(v.salt) as salt, p.organisation_id as chain, v.log_seq
     from proposal p, proposal_version v where p.id = $1 and v.proposal_id = $1 order by v.version desc limit 1`,
    [id, hash],
  );
  const { chain, log_seq: seq, ...version } = versions[0];
  const { rows: entries } = await sql.query('select seq::int, at, prev_hash as "prevHash", details_digest as "detailsDigest", hash, is_public as "isPublic", details from journal_entry where chain = $1 order by journal_entry.seq', [chain]);
  const last = entries.at(-1);
  const stored = entries.map(({ hash: entryHash, details, at, isPublic: _isPublic, ...header }) => ({ header: { ...header, chain, at: at.toISOString() }, hash: entryHash, details }));
  const check = checkChain(stored, sha256);
  return { version, entry: { isLast: Number(seq) === last.seq, isPublic: last.isPublic, act: last.details.act, names: Object.keys(last.details).filter((name) => name !== 'requestId').toSorted(), data: Object.keys(last.details.data).toSorted(), isWhole: check.ok, trouble: check.reason } };
}
