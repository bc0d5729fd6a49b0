// Receipts as files: own only, with a proof once the challenge has closed, and checked offline so that no change of a file goes unseen.
import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { headsCheckpointText } from '@moothall/domain/journal';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { theCouncil } from '@moothall/testing/organisations';
import { aKey, aVisitor } from '@moothall/testing/people';
import { aSubmittedProposal, proposalAfter, proposalStep, theSuppliers, type Proposal } from '@moothall/testing/proposals';
import { verifyReceipt } from '../../src/commands/verify-receipt.command.ts';
import { Checkpoints } from '../../src/journal/checkpoints.ts';
import { useApi } from '../setup/start-api.ts';
import { closeNow } from './close-now.ts';

const api = useApi();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-receipts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Headers = Readonly<Record<string, string>>;
const get = (path: string, headers: Headers = {}) => fetch(`${api.address}${path}`, { headers });
const pathOf = ({ id, version }: Proposal, what: 'receipt' | 'submission') => `/data/proposals/${id}/${version}/${what}.json`;

let files = 0;
async function saved(text: string): Promise<string> {
  const path = join(folder, `${(files += 1)}.json`);
  await writeFile(path, text);
  return path;
}

/** Five proposals, of which the second was sent twice and the last taken back, and then the close. */
async function aClosedOne() {
  const [suppliers, { id }] = [await theSuppliers(api, 5), await anOpenChallenge(await theCouncil(api))];
  const sent = [];
  for (const supplier of suppliers) sent.push({ supplier, proposal: await aSubmittedProposal(supplier, id, { title: `Of ${supplier.name}` }), key: await aKey(supplier.admin, supplier.id, ['proposals:read']) });
  const [first, second, , , last] = sent as [(typeof sent)[number], (typeof sent)[number], unknown, unknown, (typeof sent)[number]];
  const replaced = second.proposal;
  second.proposal = proposalAfter(await proposalStep(second.supplier.admin, 'submitProposal', replaced), 'submitProposal');
  const early = await (await get(pathOf(first.proposal, 'receipt'), first.key.credentials)).text();
  (await proposalStep(last.supplier.admin, 'withdrawProposal', last.proposal)).done();
  await closeNow(api, id);
  return { id, sent, first, second, replaced, last, early };
}

let closed: Awaited<ReturnType<typeof aClosedOne>>;
beforeAll(async () => {
  closed = await aClosedOne();
});

const textOf = async (path: string, key: { credentials: Headers }) => {
  const answer = await get(path, key.credentials);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const reportOf = async (text: string, options: Parameters<typeof verifyReceipt>[1] = {}) => {
  const { isOk, lines } = await verifyReceipt(await saved(text), options);
  return { isOk, figures: JSON.parse(lines[0] ?? '') as Record<string, unknown>, sentences: lines.slice(1) };
};

describe('the receipt of a sent version', () => {
  it('is an attachment for its own organisation alone, by session or key', async () => {
    const { first, second } = closed;
    const path = pathOf(first.proposal, 'receipt');
    const answer = await get(path, first.key.credentials);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="receipt-${first.proposal.id}-${first.proposal.version}.json"`);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect((await get(path, first.supplier.admin.browser.credentials)).status).toBe(200);
    expect((await get(path, { authorization: 'Api-Key nothing' })).status).toBe(401);
    const narrow = await aKey(first.supplier.admin, first.supplier.id, ['challenges:read']);
    const council = await theCouncil(api);
    const ofCouncil = await aKey(council.admin, council.id, ['proposals:read']);
    for (const what of ['receipt', 'submission'] as const) {
      for (const headers of [{}, second.key.credentials, narrow.credentials, ofCouncil.credentials]) expect((await get(pathOf(first.proposal, what), headers)).status).toBe(404);
      for (const version of ['0', '99', 'x', '-1', '1e3']) expect((await get(`/data/proposals/${first.proposal.id}/${version}/${what}.json`, first.key.credentials)).status).toBe(404);
    }
  });

  it('fits before the close without a proof, and afterwards with one, for every proposal that counts', async () => {
    expect(await reportOf(closed.early)).toMatchObject({ isOk: true, figures: { counted: false, withoutProof: 'STILL_OPEN' } });
    const { keys } = (await (await get('/keys/checkpoint.json')).json()) as { keys: { x: string }[] };
    for (const { proposal, key } of closed.sent.slice(0, 4)) {
      const submission = await saved(await textOf(pathOf(proposal, 'submission'), key));
      const report = await reportOf(await textOf(pathOf(proposal, 'receipt'), key), { submission, key: keys[0]!.x });
      expect(report).toMatchObject({ isOk: true, figures: { counted: true, of: 4, submission: true, keyGiven: true }, sentences: ['Everything fits.'] });
    }
    const log = (await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { sealing { root count } } }', { id: closed.id })).done();
    expect((await reportOf(await textOf(pathOf(closed.first.proposal, 'receipt'), closed.first.key))).figures['root']).toBe(log.text('challenge.sealing.root'));
  });

  it('has no proof for a version that was replaced, nor for a proposal that was taken back', async () => {
    for (const [proposal, key] of [[closed.replaced, closed.second.key], [closed.last.proposal, closed.last.key]] as const) {
      expect(await reportOf(await textOf(pathOf(proposal, 'receipt'), key))).toMatchObject({ isOk: true, figures: { counted: false, withoutProof: 'REPLACED_OR_WITHDRAWN' } });
    }
  });

  it('no longer fits when any value in it is changed', async () => {
    const { first } = closed;
    const [receipt, submission] = [await textOf(pathOf(first.proposal, 'receipt'), first.key), await saved(await textOf(pathOf(first.proposal, 'submission'), first.key))];
    const leaves = leavesOf(JSON.parse(receipt));
    expect(leaves.length).toBeGreaterThan(30);
    const unseen: string[] = [];
    for (const leaf of leaves) {
      const changed: unknown = JSON.parse(receipt);
      put(changed, leaf.path, changedValue(leaf.value));
      const { isOk, sentences } = await reportOf(JSON.stringify(changed), { submission });
      if (isOk) unseen.push(leaf.path.join('.'));
      else expect(sentences.length).toBeGreaterThan(0);
    }
    expect(unseen).toEqual([]);
  });

  it('does not fit another submission, another key, another proof or another file', async () => {
    const { first, second } = closed;
    const receipt = await textOf(pathOf(first.proposal, 'receipt'), first.key);
    const other = await textOf(pathOf(second.proposal, 'receipt'), second.key);
    const foreign = await saved(await textOf(pathOf(second.proposal, 'submission'), second.key));
    expect((await reportOf(receipt, { submission: foreign })).sentences).toEqual(['The submission is not the one that this receipt is for.']);
    const edited = await saved((await textOf(pathOf(first.proposal, 'submission'), first.key)).replace('"title":"Of', '"title":"of'));
    expect((await reportOf(receipt, { submission: edited })).isOk).toBe(false);
    expect((await reportOf(receipt, { key: 'A'.repeat(43) })).sentences).toContain('The receipt names another key than the one you gave.');
    const mixed = { ...JSON.parse(receipt), closing: JSON.parse(other).closing };
    expect((await reportOf(JSON.stringify(mixed))).sentences).toEqual(['The proof does not lead from this receipt to the root that was frozen at the deadline.']);
    for (const text of ['{}', '[]', 'null', 'no json', '{"format":"moothall-receipt-1"}']) expect((await reportOf(text)).sentences).toEqual(['This is no receipt of Moothall, or a part of it is missing.']);
    await expect(verifyReceipt(join(folder, 'absent.json'), {})).rejects.toThrow('cannot be read');
  });
});

describe('a checkpoint of the whole log', () => {
  const PAGE = 'query ($after: String) { checkpointKey { kid x } checkpoints(first: 2, after: $after) { totalCount pageInfo { endCursor } nodes { id at chains root signature kid } } }';

  it('is signed when something has moved, public, and verifiable', async () => {
    const checkpoints = api.app.get(Checkpoints);
    expect(await checkpoints.sign()).toBe(true);
    expect(await checkpoints.sign()).toBe(false);
    await anOpenChallenge(await theCouncil(api));
    expect(await checkpoints.sign()).toBe(true);
    await anOpenChallenge(await theCouncil(api));
    expect((await Promise.all([checkpoints.sign(), checkpoints.sign()])).toSorted()).toEqual([false, true]);
    const answer = (await aVisitor(api).ask(PAGE)).done();
    expect(answer.whole('checkpoints.totalCount')).toBe(3);
    const nodes = answer.list('checkpoints.nodes') as { id: string; at: string; chains: number; root: string; signature: string; kid: string }[];
    expect(nodes.map((one) => one.id)).toEqual(nodes.map((one) => one.id).toSorted().toReversed());
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: answer.text('checkpointKey.x') }, format: 'jwk' });
    for (const one of nodes) {
      const isSigned = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(one.signature, 'base64url'));
      expect([one.kid, isSigned(headsCheckpointText(one)), isSigned(headsCheckpointText({ ...one, chains: one.chains + 1 }))]).toEqual([answer.text('checkpointKey.kid'), true, false]);
    }
    const rest = await aVisitor(api).ask(PAGE, { after: answer.text('checkpoints.pageInfo.endCursor') });
    expect(rest.done().list('checkpoints.nodes')).toHaveLength(1);
  });

  it('shows a chain that was cut or made anew behind it', async () => {
    const checkpoints = api.app.get(Checkpoints);
    await checkpoints.sign();
    expect(await checkpoints.broken()).toEqual([]);
    const { rows } = await api.sql.query(`select chain, seq::int as seq from journal_head where chain = $1`, [closed.id]);
    await api.sql.query(`set session_replication_role = 'replica'`);
    await api.sql.query(`update journal_entry set hash = repeat('0', 64) where chain = $1 and seq = $2`, [closed.id, rows[0]?.['seq']]);
    await api.sql.query(`set session_replication_role = 'origin'`);
    expect(await checkpoints.broken()).toEqual([{ chain: closed.id, seq: rows[0]?.['seq'] }]);
  });
});

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]));
}

function put(into: unknown, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (typeof into !== 'object' || into === null) return;
  if (rest.length === 0) Reflect.set(into, name, value);
  else put(Reflect.get(into, name), rest, value);
}

/** Another value of the same kind. */
function changedValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.startsWith('0') ? `1${value.slice(1)}` : `0${value.slice(1)}`;
  return value === null ? 'STILL_OPEN' : !value;
}
