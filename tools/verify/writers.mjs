// Suppliers who send their proposals again and again, each time with a new key and with the same key until an answer has come.
import { randomUUID } from 'node:crypto';
import { askApi } from './own-api.mjs';
import { pause } from './own-postgres.mjs';

const SUBMIT = 'mutation ($input: ProposalStepInput!) { submitProposal(input: $input) { proposal { id version } receipt { hash } userErrors { code } } }';

/**
 * @param addresses of the servers, of which each attempt takes one
 * @returns what was acknowledged so far with the moment of its answer, and how to stop when all have their answer
 */
export function writers(suppliers, addresses, { betweenMs = 0 } = {}) {
  const state = { acknowledged: [], unexpected: [], retries: 0, isOver: false };
  const all = Promise.all(suppliers.map((supplier) => sendOn(supplier, addresses, betweenMs, state)));
  return {
    state,
    stop: async () => {
      state.isOver = true;
      await all;
      return state;
    },
  };
}

async function sendOn(supplier, addresses, betweenMs, state) {
  let { version } = supplier;
  while (!state.isOver) {
    const sent = await sendOnce(supplier, version, addresses, state);
    if (!sent) return;
    version = sent;
    if (betweenMs > 0) await pause(betweenMs * (0.5 + Math.random()));
  }
}

async function sendOnce(supplier, version, addresses, state) {
  const key = randomUUID();
  for (;;) {
    const address = addresses[Math.floor(Math.random() * addresses.length)];
    const json = await askApi(address, supplier.key.secret, SUBMIT, { input: { id: supplier.proposal, version } }, key);
    const answer = json?.data?.submitProposal;
    if (answer?.receipt) {
      state.acknowledged.push({ proposal: supplier.proposal, hash: answer.receipt.hash, at: Date.now() });
      return answer.proposal.version;
    }
    if (json && !mayComeAgain(json)) {
      state.unexpected.push(JSON.stringify(json).slice(0, 300));
      return null;
    }
    state.retries += 1;
    await pause(50 + Math.random() * 200);
  }
}

/** Answers that ask to try again, and nothing was done. */
function mayComeAgain(json) {
  return json.errors?.some(({ extensions, message }) => ['UNAVAILABLE', 'RATE_LIMITED'].includes(extensions?.code) || (extensions?.code === 'CONFLICT' && message.includes('at the same moment'))) ?? false;
}

/** What the database has of what was acknowledged: nothing may be missing, nothing be there twice. */
export function checkWritten(acknowledged, stored) {
  const count = new Map();
  for (const { hash } of stored) count.set(hash, (count.get(hash) ?? 0) + 1);
  return {
    lost: acknowledged.filter(({ hash }) => !count.has(hash)).length,
    duplicate: [...count.values()].filter((times) => times > 1).length + (acknowledged.length - new Set(acknowledged.map((one) => one.hash)).size),
  };
}

export async function readWritten(sql, challengeId) {
  const { rows } = await sql.query('select v.hash from proposal_version v join proposal p on p.id = v.proposal_id where p.challenge_id = $1', [challengeId]);
  return rows;
}
