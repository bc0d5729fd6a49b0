// `submitProposal`: sent until the deadline by the clock of the database, with a receipt for every version, once per key.
import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@moothall/domain/journal';
import type { Asker } from '@moothall/testing/asking';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey } from '@moothall/testing/people';
import { aDraftProposal, proposalAfter, proposalStep, theSupplier } from '@moothall/testing/proposals';
import { KeyRing } from '../../src/platform/keys/key-ring.ts';
import { unlockContent } from '../../src/proposals/sealing/content-box.ts';
import { useApi } from '../setup/start-api.ts';
import { closeNow, deadlineIn } from './close-now.ts';

const RECEIPTS = 'query ($id: ID!) { proposal(id: $id) { state version hasUnsentChanges submittedAt receipts { hash salt proposalVersion submittedAt logSeq } } }';
const ALL = `id challenge { id } title summary approach change evidence risks smallestPilot trl trlEvidence price { amount } priceModel language costNote
  costs { what kind days rate { amount } amount { amount } } riskRows { risk likelihood impact response owner } milestones { what week payment { amount } }
  confidential { field ground why until } claims { indicatorCode value evidence low high basis } team { id name role sharePct does paymentDays }
  versions { canonical } receipts { hash salt proposalVersion }`;
const WHOLE = `query ($id: ID!) { viewer { actingFor { id } } proposal(id: $id) { ${ALL} } }`;

const api = useApi();

const submit = (who: Pick<Asker, 'ask'>, proposal: { id: string; version: number }, key?: string) => proposalStep(who, 'submitProposal', proposal, key);
const receiptsOf = async (supplier: Organisation, id: string) => (await supplier.admin.ask(RECEIPTS, { id })).done();
/** Every version sent, as its own organisation's copy has it. */
const versionsOf = async (id: string) => {
  const { rows } = await api.sql.query('select version, own_copy from proposal_version where proposal_id = $1 order by version', [id]);
  return rows.map((row) => ({ version: row['version'], content: unlockContent(api.app.get(KeyRing), id, row['own_copy'] as Buffer) }));
};
const lateAttemptsOf = async (id: string) => {
  const { rows } = await api.sql.query(
    `select chain, is_public, details -> 'data' as data from journal_entry where details ->> 'act' = 'proposal.late-attempt' and details ->> 'subject' = $1`,
    [id],
  );
  return rows;
};

/** A supplier with a complete draft for a challenge of its own. */
async function aReadyOne(changes: object = {}): Promise<{ supplier: Organisation; challengeId: string; draft: { id: string; version: number } }> {
  const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenChallenge(await theCouncil(api))];
  return { supplier, challengeId, draft: await aDraftProposal(supplier, challengeId, changes) };
}

describe('sending a proposal', () => {
  it('answers with a receipt of what was received and when', async () => {
    const { supplier, draft } = await aReadyOne();
    const answer = (await submit(supplier.admin, draft)).done();
    expect(answer.at('submitProposal')).toEqual({
      proposal: { id: draft.id, version: draft.version + 1, state: 'SUBMITTED' },
      receipt: { hash: expect.stringMatching(/^[0-9a-f]{64}$/u), salt: expect.stringMatching(/^[0-9a-f]{32}$/u), proposalVersion: draft.version + 1, submittedAt: expect.any(String), logSeq: expect.any(Number) },
      userErrors: [],
    });
  });

  it('shows the very proposal that is read afterwards, also to a key, and nothing to a key that may not read', async () => {
    const { supplier, draft } = await aReadyOne();
    const FIELDS = `${ALL} state version label organisation { id } hasUnsentChanges savedAt submittedAt viewerCan hiddenBecause costTotal { amount } sections { section state }`;
    const SUBMIT = `mutation ($input: ProposalStepInput!) { submitProposal(input: $input) { proposal { ${FIELDS} } userErrors { code } } }`;
    const [whole, writer] = [await aKey(supplier.admin, supplier.id, ['proposals:read', 'proposals:write']), await aKey(supplier.admin, supplier.id, ['proposals:write'])];
    for (const [who, version] of [[supplier.admin, draft.version], [whole, draft.version + 1]] as const) {
      const shown = (await who.ask(SUBMIT, { input: { id: draft.id, version } })).done().at('submitProposal.proposal');
      expect(shown).toEqual((await who.ask(`query ($id: ID!) { proposal(id: $id) { ${FIELDS} } }`, { id: draft.id })).done().at('proposal'));
      expect(shown).toMatchObject({ state: 'SUBMITTED', version: version + 1, hasUnsentChanges: false });
    }
    expect((await writer.ask(SUBMIT, { input: { id: draft.id, version: draft.version + 2 } })).done().at('submitProposal')).toEqual({ proposal: null, userErrors: [] });
  });

  it('stands in the log of its organisation under the number on the receipt, with the hash and no content', async () => {
    const { supplier, draft } = await aReadyOne();
    const answer = await submit(supplier.admin, draft);
    const { rows } = await api.sql.query('select is_public, details from journal_entry where chain = $1 and seq = $2', [supplier.id, answer.whole('submitProposal.receipt.logSeq')]);
    expect(rows).toMatchObject([
      { is_public: false, details: { act: 'proposal.submitted', subject: draft.id, actorId: supplier.admin.id, data: { hash: answer.text('submitProposal.receipt.hash'), version: draft.version + 1 } } },
    ]);
  });

  it('gives a receipt that the supplier can compute again from what it reads', async () => {
    const { supplier, draft } = await aReadyOne();
    await submit(supplier.admin, draft);
    const answer = (await supplier.admin.ask(WHOLE, { id: draft.id })).done();
    const { id: proposalId, challenge, receipts, price, language, team, costs, versions, ...texts } = answer.at('proposal') as {
      id: string; challenge: { id: string }; receipts: { hash: string; salt: string; proposalVersion: number }[]; price: { amount: string }; language: string; versions: { canonical: string }[]; team: object[];
      costs: { what: string; kind: string; days: string | null; rate: { amount: string } | null; amount: { amount: string } }[];
    };
    const [receipt] = receipts;
    const hundredths = (decimal: string | undefined | null) => (decimal == null ? null : String(Number(decimal.replace('.', ''))));
    // The content as it is kept: amounts in pence, days in hundredths, the language in small letters, team members without an account.
    const content = {
      ...texts,
      price: hundredths(price.amount),
      language: language.toLowerCase(),
      team: team.map((member) => ({ organisationId: null, ...member })),
      costs: costs.map(({ what, kind, days, rate, amount }) => ({ what, kind, daysHundredths: hundredths(days), rate: hundredths(rate?.amount), amount: hundredths(amount.amount) })),
      attachments: [],
      profile: (JSON.parse(versions[0]?.canonical ?? '') as { content: { profile: unknown } }).content.profile,
    };
    const whole = { challengeId: challenge.id, content, organisationId: answer.text('viewer.actingFor.id'), proposalId, proposalVersion: receipt?.proposalVersion, salt: receipt?.salt };
    expect(createHash('sha256').update(canonicalJson(whole)).digest('hex')).toBe(receipt?.hash);
  });

  it('is refused with everything that is missing, each beside its field', async () => {
    const { supplier, draft } = await aReadyOne({ summary: ' ', risks: '', trl: null, price: null, priceModel: null, claims: [] });
    const answer = await submit(supplier.admin, draft);
    const paths = answer.list('submitProposal.userErrors').map((error) => `${(error as { code: string }).code} ${(error as { path: string[] }).path.join('.')}`);
    expect(paths).toEqual(['MISSING summary', 'MISSING trl', 'MISSING claims', 'MISSING risks', 'MISSING price', 'MISSING priceModel']);
    expect(answer.at('submitProposal')).toMatchObject({ proposal: null, receipt: null });
    expect(await versionsOf(draft.id)).toEqual([]);
  });

  it.each([
    ['a summary of 121 words', { summary: 'word '.repeat(121) }, 'TOO_LONG', ['summary']],
    ['a readiness level of 10', { trl: 10 }, 'OUT_OF_RANGE', ['trl']],
    ['a claim on a strange indicator', { claims: [{ indicatorCode: 'OTHER', value: 1, evidence: '' }] }, 'UNKNOWN_INDICATOR', ['claims', '0', 'indicatorCode']],
    ['two claims on one indicator', { claims: [1, 2].map((value) => ({ indicatorCode: 'REPEAT90', value, evidence: '' })) }, 'CLAIM_REPEATED', ['claims']],
    ['shares above 100 in all', { team: [1, 2].map(() => ({ name: 'A', role: 'PARTNER', sharePct: 51, does: 'half' })) }, 'SHARES_OVER_100', ['team']],
    ['a team member without a name', { team: [{ name: ' ', role: 'PARTNER', does: 'half' }] }, 'MISSING', ['team', '0', 'name']],
  ])('is refused with %s', async (_what, changes, code, path) => {
    const { supplier, draft } = await aReadyOne(changes);
    expect((await submit(supplier.admin, draft)).at('submitProposal.userErrors')).toMatchObject([{ code, path }]);
  });

  it('is refused with an old version', async () => {
    const { supplier, draft } = await aReadyOne();
    expect((await submit(supplier.admin, { id: draft.id, version: draft.version - 1 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT', currentVersion: draft.version } }]);
  });

  it('takes a program with the scope proposals:write, and no other', async () => {
    const { supplier, draft } = await aReadyOne();
    const [reader, writer] = [await aKey(supplier.admin, supplier.id, ['proposals:read']), await aKey(supplier.admin, supplier.id, ['proposals:write', 'proposals:read'])];
    expect((await submit(reader, draft)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', scope: 'proposals:write' } }]);
    expect((await submit(writer, draft)).done().at('submitProposal.proposal.state')).toBe('SUBMITTED');
  });
});

describe('sending again', () => {
  it('is a new version with a receipt of its own, and the first stays', async () => {
    const { supplier, draft } = await aReadyOne();
    const first = await submit(supplier.admin, draft);
    const changed = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { ...proposalAfter(first, 'submitProposal'), title: 'RoadEar II' }), 'updateProposal');
    expect((await receiptsOf(supplier, draft.id)).at('proposal')).toMatchObject({ state: 'SUBMITTED', hasUnsentChanges: true, receipts: [{}] });
    const second = (await submit(supplier.admin, changed)).done();
    const seen = await receiptsOf(supplier, draft.id);
    expect(seen.at('proposal')).toMatchObject({ hasUnsentChanges: false, receipts: [second.at('submitProposal.receipt'), first.at('submitProposal.receipt')] });
    expect(second.text('submitProposal.receipt.hash')).not.toBe(first.text('submitProposal.receipt.hash'));
    expect((await versionsOf(draft.id)).map((row) => [row['version'], (row['content'] as { title: string }).title])).toEqual([
      [draft.version + 1, 'RoadEar: hear which patches will fail'],
      [changed.version + 1, 'RoadEar II'],
    ]);
  });

  it('by two colleagues at once keeps both honest: one is sent, the other is told of the newer version', async () => {
    const { supplier, draft } = await aReadyOne();
    const answers = await Promise.all([1, 2].map(() => submit(supplier.admin.browser.twin(), draft)));
    expect(answers.map((answer) => answer.codes.join()).toSorted()).toEqual(['', 'CONFLICT']);
    expect(await versionsOf(draft.id)).toHaveLength(1);
  });

  it('with the same Idempotency-Key, also twenty times at once, is one version and one answer', async () => {
    const { supplier, draft } = await aReadyOne();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(supplier.admin.browser.twin(), draft, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.done().data))).size).toBe(1);
    expect(await versionsOf(draft.id)).toHaveLength(1);
    const { rows } = await api.sql.query(`select 1 from journal_entry where chain = $1 and details ->> 'subject' = $2 and details ->> 'act' = 'proposal.submitted'`, [supplier.id, draft.id]);
    expect(rows).toHaveLength(1);
  });

  it('with a key that was used for another version is refused', async () => {
    const { supplier, draft } = await aReadyOne();
    const key = randomUUID();
    const sent = proposalAfter(await submit(supplier.admin, draft, key), 'submitProposal');
    expect((await submit(supplier.admin, sent, key)).errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } }]);
  });

  it('with the first key brings the first receipt, also when a second version was sent since', async () => {
    const { supplier, draft } = await aReadyOne();
    const key = randomUUID();
    const first = await submit(supplier.admin, draft, key);
    const second = await submit(supplier.admin, proposalAfter(first, 'submitProposal'), randomUUID());
    const replayed = (await submit(supplier.admin, draft, key)).done();
    expect(replayed.at('submitProposal.receipt')).toEqual(first.at('submitProposal.receipt'));
    expect(replayed.at('submitProposal.receipt')).not.toEqual(second.done().at('submitProposal.receipt'));
  });

  it('with the same key after the deadline answers with the original success', async () => {
    const { supplier, challengeId, draft } = await aReadyOne();
    const key = randomUUID();
    const first = (await submit(supplier.admin, draft, key)).done();
    await closeNow(api, challengeId);
    const replayed = (await submit(supplier.admin, draft, key)).done();
    expect(replayed.at('submitProposal')).toMatchObject({ receipt: first.at('submitProposal.receipt'), proposal: { id: draft.id, state: 'SEALED' } });
    expect(await lateAttemptsOf(draft.id)).toEqual([]);
  });
});

describe('a late attempt', () => {
  it('is refused before anybody has noticed the deadline, recorded for its organisation, and never stored', async () => {
    const { supplier, challengeId, draft } = await aReadyOne();
    await closeDeadline(api.sql, challengeId);
    const answer = await submit(supplier.admin, draft);
    expect(answer.at('submitProposal')).toMatchObject({ proposal: null, receipt: null, userErrors: [{ code: 'DEADLINE_PASSED', path: ['challenge'] }] });
    expect(await versionsOf(draft.id)).toEqual([]);
    expect(await lateAttemptsOf(draft.id)).toEqual([{ chain: supplier.id, is_public: false, data: {} }]);
  });

  it('is late when the deadline passed while it waited for its turn', async () => {
    const { supplier, challengeId, draft } = await aReadyOne();
    await api.sql.query('begin');
    await api.sql.query('select 1 from challenge where id = $1 for update', [challengeId]);
    const waiting = submit(supplier.admin, draft);
    await untilBlocked();
    await deadlineIn(api, challengeId, 0);
    await api.sql.query('commit');
    expect((await waiting).userErrors('submitProposal')).toEqual(['DEADLINE_PASSED']);
    expect(await versionsOf(draft.id)).toEqual([]);
  });

  it('after the close is refused as late, also for the revision of a proposal that is sealed meanwhile', async () => {
    const { supplier, challengeId, draft } = await aReadyOne();
    const sent = proposalAfter(await submit(supplier.admin, draft), 'submitProposal');
    const changed = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { ...sent, title: 'Too late' }), 'updateProposal');
    await closeNow(api, challengeId);
    expect((await submit(supplier.admin, changed)).userErrors('submitProposal')).toEqual(['DEADLINE_PASSED', 'WRONG_STATE']);
    expect((await proposalStep(supplier.admin, 'updateProposal', { ...changed, title: 'Later' })).userErrors('updateProposal')).toContain('DEADLINE_PASSED');
    expect(await lateAttemptsOf(draft.id)).toHaveLength(1);
    expect((await receiptsOf(supplier, draft.id)).list('proposal.receipts')).toHaveLength(1);
  });

  it('of a stranger is not even that', async () => {
    const { challengeId, draft } = await aReadyOne();
    await closeNow(api, challengeId);
    expect((await submit((await theCouncil(api)).buyer, draft)).codes).toEqual(['NOT_FOUND']);
    expect(await lateAttemptsOf(draft.id)).toEqual([]);
  });

  it('is not made good by turning the clock of the host back', async () => {
    const { supplier, challengeId, draft } = await aReadyOne();
    await closeDeadline(api.sql, challengeId);
    const original = Date.now;
    Date.now = () => original() - 10_000;
    try {
      expect((await submit(supplier.admin, draft)).userErrors('submitProposal')).toEqual(['DEADLINE_PASSED']);
    } finally {
      Date.now = original;
    }
  });
});

/** Waits until a statement of the server waits for the lock on a challenge that the test holds. */
async function untilBlocked(): Promise<void> {
  for (;;) {
    // Inside a transaction the view would stand still.
    await api.sql.query('select pg_stat_clear_snapshot()');
    const { rows } = await api.sql.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from challenge c where c.id%for share%'`,
    );
    if (rows.length > 0) return;
  }
}
