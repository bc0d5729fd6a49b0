// The close: what was sent in time is sealed and counted, once, and nothing comes in behind the count.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { merkleRoot } from '@moothall/domain/journal';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aDraftProposal, aSubmittedProposal, proposalAfter, proposalStep, theSuppliers, type Proposal } from '@moothall/testing/proposals';
import { KeyRing } from '../../src/platform/keys/key-ring.ts';
import { unlockContent } from '../../src/proposals/sealing/content-box.ts';
import { CloseChallenges } from '../../src/proposals/close-challenges.ts';
import { useApi } from '../setup/start-api.ts';
import { closeNow, deadlineIn, noticeDeadlines } from './close-now.ts';

const CLOSED = `query ($id: ID!) { challenge(id: $id) { stage proposalCount timeline { closedAt }
  log(first: 100) { nodes { act details organisation { id } } } logVerification { ok }
} }`;
const MINE = 'query ($id: ID!) { challenge(id: $id) { myProposal { id version state label title hasUnsentChanges receipts { hash submittedAt } } } }';

const api = useApi();

interface Closing {
  readonly closesAt: string;
  readonly proposals: number;
  readonly root: string;
}

/** What everybody reads in the log of the close. */
async function closingOf(challengeId: string): Promise<Closing> {
  const answer = (await aVisitor(api).ask(CLOSED, { id: challengeId })).done();
  const nodes = answer.list('challenge.log.nodes') as { act: string | null; details: { data: Closing } | null }[];
  const closings = nodes.filter((entry) => entry.act === 'challenge.closed');
  expect(closings).toHaveLength(1);
  expect(answer.at('challenge')).toMatchObject({ stage: 'CLOSED', proposalCount: closings[0]?.details?.data.proposals, logVerification: { ok: true } });
  return closings[0]!.details!.data;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const rootOf = (hashes: readonly string[]) => Buffer.from(merkleRoot(hashes.toSorted().map((hash) => Buffer.from(hash, 'hex')), sha256)).toString('hex');
/** What is sealed of a challenge, with the newest version that was sent. */
const standing = async (challengeId: string) => {
  const { rows } = await api.sql.query(
    `select distinct on (p.id) p.id, p.label, v.hash from proposal p join proposal_version v on v.proposal_id = p.id
     where p.challenge_id = $1 and p.state = 'SEALED' order by p.id, v.version desc`,
    [challengeId],
  );
  return rows as unknown as { id: string; label: string; hash: string }[];
};

describe('closing', () => {
  it('seals what was sent, publishes how many and the root of the set, and leaves drafts where they are', async () => {
    const [[first, second, third], { id }] = [await theSuppliers(api, 3), await anOpenChallenge(await theCouncil(api))];
    await aSubmittedProposal(first, id);
    await aSubmittedProposal(second!, id);
    const draft = await aDraftProposal(third!, id);
    await closeNow(api, id);
    const receipts = await Promise.all([first, second!].map(async ({ admin }) => (await admin.ask(MINE, { id })).text('challenge.myProposal.receipts.0.hash')));
    expect(await closingOf(id)).toMatchObject({ proposals: 2, root: rootOf(receipts) });
    expect((await third!.admin.ask(MINE, { id })).at('challenge.myProposal')).toMatchObject({ id: draft.id, version: draft.version, state: 'DRAFT', label: null });
  });

  it('counts what was sent last, and keeps what was written since apart', async () => {
    const [[supplier], { id }] = [await theSuppliers(api, 1), await anOpenChallenge(await theCouncil(api))];
    const sent = await aSubmittedProposal(supplier, id, { title: 'As it was sent' });
    const changed = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { ...sent, title: 'Never sent' }), 'updateProposal');
    await closeNow(api, id);
    expect((await supplier.admin.ask(MINE, { id })).at('challenge.myProposal')).toMatchObject({ title: 'As it was sent', state: 'SEALED', version: changed.version + 1 });
    const { rows } = await api.sql.query('select unsent_draft from proposal where id = $1', [sent.id]);
    expect(unlockContent(api.app.get(KeyRing), sent.id, rows[0]?.['unsent_draft'] as Buffer)).toMatchObject({ title: 'Never sent' });
  });

  it('gives each a label that says nothing of who or when', async () => {
    const [suppliers, { id }] = [await theSuppliers(api, 4), await anOpenChallenge(await theCouncil(api))];
    for (const supplier of suppliers) await aSubmittedProposal(supplier, id);
    await closeNow(api, id);
    expect((await standing(id)).map((row) => row.label).toSorted()).toEqual(['Proposal A', 'Proposal B', 'Proposal C', 'Proposal D']);
  });

  it('of a challenge without proposals counts none', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api));
    await closeNow(api, id);
    expect(await closingOf(id)).toMatchObject({ proposals: 0, root: rootOf([]) });
  });

  it('does not count what was taken back before', async () => {
    const [[supplier], { id }] = [await theSuppliers(api, 1), await anOpenChallenge(await theCouncil(api))];
    (await proposalStep(supplier.admin, 'withdrawProposal', await aSubmittedProposal(supplier, id))).done();
    await closeNow(api, id);
    expect(await closingOf(id)).toMatchObject({ proposals: 0 });
  });

  it('happens once when ten clocks strike at the same moment', async () => {
    const [[supplier], { id }] = [await theSuppliers(api, 1), await anOpenChallenge(await theCouncil(api))];
    await aSubmittedProposal(supplier, id);
    await closeDeadline(api.sql, id);
    const closer = api.app.get(CloseChallenges);
    await Promise.all(Array.from({ length: 10 }, () => closer.closeDue()));
    await noticeDeadlines(api, id);
    expect(await closingOf(id)).toMatchObject({ proposals: 1 });
    const { rows } = await api.sql.query(`select 1 from journal_entry where details ->> 'act' = 'proposal.sealed' and chain = $1 and details -> 'data' ->> 'challengeId' = $2`, [supplier.id, id]);
    expect(rows).toHaveLength(1);
  });

  it('does not come before the deadline', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api));
    await api.app.get(CloseChallenges).closeDue();
    expect((await aVisitor(api).ask(CLOSED, { id })).at('challenge')).toMatchObject({ stage: 'OPEN', proposalCount: null, timeline: { closedAt: null } });
  });

  it('of one challenge that cannot be read stops no other', async () => {
    const council = await theCouncil(api);
    const [broken, whole] = [await anOpenChallenge(council), await anOpenChallenge(council)];
    await closeDeadline(api.sql, broken.id);
    await api.sql.query(`update challenge set content = content || '{"budgetMin": "no number"}', closes_at = closes_at - interval '1 hour' where id = $1`, [broken.id]);
    await closeNow(api, whole.id);
    expect(await closingOf(whole.id)).toMatchObject({ proposals: 0 });
    await api.sql.query(`update challenge set content = content || '{"budgetMin": null}' where id = $1`, [broken.id]);
    await noticeDeadlines(api, broken.id);
  });
});

describe('many who send again and again while the clock closes', () => {
  it('are received until the deadline and late from then on, and the published root is that of what is stored', async () => {
    const [suppliers, { id }] = [await theSuppliers(api, 10), await anOpenChallenge(await theCouncil(api))];
    const drafts = await Promise.all(suppliers.map(async (supplier) => ({ admin: supplier.admin, draft: await aDraftProposal(supplier, id) })));
    const early = await proposalStep(drafts[0]!.admin, 'submitProposal', drafts[0]!.draft);
    await deadlineIn(api, id, 400);
    const racing = drafts.map(({ admin, draft }, index) => sendUntilLate(admin, index > 0 ? draft : proposalAfter(early, 'submitProposal')));
    await noticeDeadlines(api, id);
    const [first, ...others] = await Promise.all(racing);
    const acknowledged = [[early.text('submitProposal.receipt.hash'), ...first!], ...others];

    const { rows: stored } = await api.sql.query(
      `select v.proposal_id as id, v.hash, v.submitted_at < c.closes_at as "isInTime" from proposal_version v
       join proposal p on p.id = v.proposal_id join challenge c on c.id = p.challenge_id where c.id = $1 order by v.proposal_id, v.version`,
      [id],
    );
    expect(stored.map((row) => row['hash']).toSorted()).toEqual(acknowledged.flat().toSorted());
    expect(stored.filter((row) => !row['isInTime'])).toEqual([]);
    const sealed = await standing(id);
    expect(sealed.map((row) => row.hash).toSorted()).toEqual(acknowledged.flatMap((hashes) => hashes.slice(-1)).toSorted());
    expect(await closingOf(id)).toMatchObject({ proposals: sealed.length, root: rootOf(sealed.map((row) => row.hash)) });
    const { rows: late } = await api.sql.query(`select 1 from journal_entry where details ->> 'act' = 'proposal.late-attempt'`);
    expect(late).toHaveLength(10);
    const again = await Promise.all(drafts.map(({ admin, draft }) => proposalStep(admin, 'submitProposal', draft)));
    for (const answer of again) expect(answer.userErrors('submitProposal')).toContain('DEADLINE_PASSED');
    expect(await closingOf(id)).toMatchObject({ proposals: sealed.length });
  });
});

/** @returns the hashes of all receipts, oldest first */
async function sendUntilLate(who: Person, draft: Proposal): Promise<string[]> {
  const hashes: string[] = [];
  for (let next = draft; ; ) {
    const answer = await proposalStep(who, 'submitProposal', next);
    expect(answer.codes).toEqual([]);
    const refusals = answer.userErrors('submitProposal');
    if (refusals.length > 0) {
      expect(refusals[0]).toBe('DEADLINE_PASSED');
      return hashes;
    }
    hashes.push(answer.text('submitProposal.receipt.hash'));
    next = proposalAfter(answer, 'submitProposal');
  }
}
