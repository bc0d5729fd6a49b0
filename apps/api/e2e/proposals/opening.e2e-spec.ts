// Opening: one person asks, another confirms, neither takes part; a broken seal stops all of it.
import { describe, expect, it } from '@jest/globals';
import type { Answer } from '@moothall/testing/asking';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { evaluationStep, versionOf } from '@moothall/testing/evaluation';
import { aCouncil, aMember, type Council, theCouncil } from '@moothall/testing/organisations';
import { aKey, aVisitor, type Person } from '@moothall/testing/people';
import { aDraftProposal, aSubmittedProposal, proposalStep, theSuppliers } from '@moothall/testing/proposals';
import { useApi } from '../setup/start-api.ts';
import { closeNow } from './close-now.ts';

const api = useApi();

const SEALING = `query ($id: ID!) { challenge(id: $id) { stage proposalCount sealing { publicKey count root logSeq stillSealed opened askedAt openedAt viewerMayAsk viewerMayConfirm
  askedBy { id } confirmedBy { id } askedFor { id } confirmedFor { id } } } }`;
const LOG = 'query ($id: ID!) { challenge(id: $id) { log(first: 100) { nodes { seq act details } } logVerification { ok } } }';

const ask = (who: Pick<Person, 'ask'>, challengeId: string, key?: string) => evaluationStep(who, 'askForOpening', { challengeId }, key);
const confirm = (who: Pick<Person, 'ask'>, challengeId: string, key?: string) => evaluationStep(who, 'openProposals', { challengeId }, key);
const sealingOf = async (who: Pick<Person, 'ask'>, id: string): Promise<Answer> => (await who.ask(SEALING, { id })).done();
const actsOf = async (id: string) => {
  const log = (await aVisitor(api).ask(LOG, { id })).done();
  expect(log.at('challenge.logVerification')).toEqual({ ok: true });
  return log.list('challenge.log.nodes') as { seq: number; act: string | null; details: { actorId: string; data: Record<string, unknown> } }[];
};
const statesOf = async (id: string) => (await api.sql.query('select state, content from proposal where challenge_id = $1 order by id', [id])).rows;

/** Closed, with as many proposals as asked for. */
async function aClosedOne(count: number, council?: Council) {
  const lead = council ?? (await theCouncil(api));
  const [suppliers, { id }] = [await theSuppliers(api, Math.max(count, 1)), await anOpenChallenge(lead)];
  const proposals = [];
  for (const supplier of suppliers.slice(0, count)) proposals.push({ ...(await aSubmittedProposal(supplier, id, { title: `Of ${supplier.name}` })), supplier });
  await closeNow(api, id);
  return { council: lead, id, proposals, suppliers };
}

describe('opening what was sealed', () => {
  it('takes two people, and leaves in the log who, how many and under which root', async () => {
    const { council, id, proposals } = await aClosedOne(2);
    const closed = await sealingOf(council.buyer, id);
    expect(closed.at('challenge.sealing')).toMatchObject({ count: 2, stillSealed: 2, askedAt: null, viewerMayAsk: true, viewerMayConfirm: false });
    expect((await ask(council.buyer, id)).done().at('askForOpening.challenge.stage')).toBe('CLOSED');
    expect((await sealingOf(council.buyer, id)).at('challenge.sealing')).toMatchObject({ viewerMayAsk: false, viewerMayConfirm: false, stillSealed: 2, askedBy: { id: council.buyer.id } });
    expect((await sealingOf(council.approver, id)).at('challenge.sealing')).toMatchObject({ viewerMayAsk: false, viewerMayConfirm: true });
    expect((await statesOf(id)).map((row) => row['content'])).toEqual([null, null]);

    (await confirm(council.approver, id)).done();
    const root = closed.text('challenge.sealing.root');
    expect((await sealingOf(aVisitor(api), id)).at('challenge.sealing')).toMatchObject({ count: 2, root, opened: 2, stillSealed: 0, askedBy: null, confirmedBy: null, askedFor: { id: council.id }, confirmedFor: { id: council.id } });
    const rows = await statesOf(id);
    expect(rows.map((row) => [row['state'], (row['content'] as { title: string }).title])).toEqual(proposals.map(({ supplier }) => ['OPENED', `Of ${supplier.name}`]));
    const acts = await actsOf(id);
    expect(acts.find((entry) => entry.act === 'challenge.closed')).toMatchObject({ seq: closed.whole('challenge.sealing.logSeq'), details: { data: { proposals: 2, root } } });
    expect(acts.filter((entry) => entry.act?.startsWith('proposals.'))).toMatchObject([
      { act: 'proposals.opening-asked', details: { actorId: council.buyer.id } },
      { act: 'proposals.opened', details: { actorId: council.approver.id, data: { askedBy: council.buyer.id, confirmedBy: council.approver.id, count: 2, root } } },
    ]);
  });

  it('is refused to the one who asked, before anybody asked, twice, and to those of whom it is none of their business', async () => {
    const { council, id, suppliers } = await aClosedOne(1);
    expect((await confirm(council.approver, id)).userErrors('openProposals')).toEqual(['NOT_ASKED']);
    (await ask(council.buyer, id)).done();
    expect((await ask(council.approver, id)).userErrors('askForOpening')).toEqual(['ASKED_ALREADY']);
    expect((await confirm(council.buyer, id)).userErrors('openProposals')).toEqual(['SAME_PERSON']);
    const [auditor, other, key] = [await aMember(api, council, ['AUDITOR']), await aCouncil(api), await aKey(council.admin, council.id, ['challenges:write', 'proposals:write'])];
    for (const who of [auditor, other.buyer, suppliers[0]!.admin]) {
      expect((await ask(who, id)).codes).toEqual(['FORBIDDEN']);
      expect((await confirm(who, id)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await confirm(key, id)).codes).toEqual(['FORBIDDEN']);
    expect((await confirm(aVisitor(api), id)).codes).toEqual(['UNAUTHENTICATED']);
    (await confirm(council.approver, id)).done();
    expect((await confirm(council.approver, id)).userErrors('openProposals')).toEqual(['OPENED_ALREADY']);
    expect((await ask(council.approver, id)).userErrors('askForOpening')).toEqual(['OPENED_ALREADY']);
  });

  it('is refused to whoever belongs to an organisation that has proposed', async () => {
    const { council, id, suppliers } = await aClosedOne(1, await aCouncil(api));
    await api.sql.query(`insert into membership (id, person_id, organisation_id, roles) values ('mem_${id.slice(4)}', $1, $2, '{PROPOSER}')`, [council.approver.id, suppliers[0]!.id]);
    expect((await ask(council.approver, id)).userErrors('askForOpening')).toEqual(['INTERESTED']);
    (await ask(council.buyer, id)).done();
    expect((await confirm(council.approver, id)).userErrors('openProposals')).toEqual(['INTERESTED']);
  });

  it('does not come before the close, nor at the deadline before the clock has closed', async () => {
    const council = await theCouncil(api);
    const { id } = await anOpenChallenge(council);
    expect((await ask(council.buyer, id)).userErrors('askForOpening')).toEqual(['NOT_CLOSED', 'TOO_EARLY', 'NOTHING_SENT']);
    await api.sql.query(`update challenge set stage = 'CLOSED' where id = $1`, [id]);
    expect((await ask(council.buyer, id)).userErrors('askForOpening')).toContain('TOO_EARLY');
    await closeDeadline(api.sql, id);
    expect((await ask(council.buyer, id)).userErrors('askForOpening')).toEqual(['NOTHING_SENT']);
  });

  it('is one effect and one answer for the same key', async () => {
    const { council, id } = await aClosedOne(1);
    const asked = [await ask(council.buyer, id, `ask-${id}`), await ask(council.buyer, id, `ask-${id}`)];
    for (const answer of asked) expect(answer.userErrors('askForOpening')).toEqual([]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(council.approver, id, `open-${id}`)));
    for (const answer of answers) expect(answer.userErrors('openProposals')).toEqual([]);
    expect((await actsOf(id)).filter((entry) => entry.act?.startsWith('proposals.'))).toHaveLength(2);
  });

  it('leaves unread what was taken back since the deadline', async () => {
    const { council, id, proposals } = await aClosedOne(2);
    const [{ supplier, id: proposalId }] = proposals as [(typeof proposals)[number]];
    const { rows } = await api.sql.query('select version from proposal where id = $1', [proposalId]);
    (await proposalStep(supplier.admin, 'withdrawProposal', { id: proposalId, version: rows[0]?.['version'] })).done();
    (await ask(council.buyer, id)).done();
    (await confirm(council.approver, id)).done();
    expect((await sealingOf(council.buyer, id)).at('challenge.sealing')).toMatchObject({ count: 2, opened: 1, stillSealed: 0 });
    expect((await statesOf(id)).map((row) => [row['state'], row['content'] !== null])).toEqual([['WITHDRAWN', false], ['OPENED', true]]);
  });

  it('must come before the evaluation and before anybody declares', async () => {
    const { council, id } = await aClosedOne(1);
    const version = await versionOf(council.buyer, id);
    expect((await evaluationStep(council.buyer, 'beginEvaluation', { challengeId: id, version })).userErrors('beginEvaluation')).toContain('NOT_OPENED');
    const evaluator = await aMember(api, council, ['EVALUATOR']);
    (await evaluationStep(council.buyer, 'appointPanelMember', { challengeId: id, email: evaluator.email, role: 'EVALUATOR' })).done();
    expect((await evaluationStep(evaluator, 'declareConflict', { challengeId: id, declarations: [] })).userErrors('declareConflict')).toEqual(['NOT_OPENED']);
  });

  it('says where nothing was sent', async () => {
    const { council, id, suppliers } = await aClosedOne(0);
    expect((await ask(council.buyer, id)).userErrors('askForOpening')).toEqual(['NOTHING_SENT']);
    expect((await sealingOf(council.buyer, id)).at('challenge.sealing')).toMatchObject({ count: 0, stillSealed: 0, viewerMayAsk: false });
    expect((await evaluationStep(council.buyer, 'beginEvaluation', { challengeId: id, version: await versionOf(council.buyer, id) })).userErrors('beginEvaluation')).toContain('NO_PROPOSALS');
    expect(suppliers).toHaveLength(1);
  });
});

describe('a seal that was broken', () => {
  const breaks = {
    'a byte of a sealed version': (id: string) => api.sql.query('update proposal_version v set sealed = set_byte(sealed, 40, (get_byte(sealed, 40) + 1) % 256) from proposal p where p.id = v.proposal_id and p.challenge_id = $1', [id]),
    'a receipt': (id: string) => api.sql.query(`update proposal_version v set hash = repeat('0', 64) from proposal p where p.id = v.proposal_id and p.challenge_id = $1`, [id]),
    'the frozen set': (id: string) => api.sql.query(`update closing_leaf set hash = repeat('0', 64) where challenge_id = $1 and position = 0`, [id]),
    'the number of the set': (id: string) => api.sql.query('delete from closing_leaf where challenge_id = $1 and position = 0', [id]),
    'the key of the challenge': (id: string) => api.sql.query('update challenge_key set private_box = set_byte(private_box, 30, (get_byte(private_box, 30) + 1) % 256) where challenge_id = $1', [id]),
    'two versions put in each other’s place': (id: string) =>
      api.sql.query(
        `with one as (select v.proposal_id, v.sealed, row_number() over (order by v.proposal_id) as place from proposal_version v join proposal p on p.id = v.proposal_id where p.challenge_id = $1)
         update proposal_version v set sealed = other.sealed from one, one other where one.proposal_id = v.proposal_id and other.place = 3 - one.place`,
        [id],
      ),
  };

  it('stops the opening whole, says so, and stands in the log', async () => {
    for (const [what, doBreak] of Object.entries(breaks)) {
      const { council, id } = await aClosedOne(2);
      (await ask(council.buyer, id)).done();
      await doBreak(id);
      const answer = await confirm(council.approver, id);
      expect([what, answer.userErrors('openProposals')]).toEqual([what, ['SEAL_BROKEN']]);
      expect(answer.text('openProposals.userErrors.0.message')).toContain('nothing was opened');
      expect((await statesOf(id)).map((row) => [row['state'], row['content']])).toEqual([['SEALED', null], ['SEALED', null]]);
      const stopped = (await actsOf(id)).filter((entry) => entry.act === 'proposals.opening-stopped');
      expect(stopped).toMatchObject([{ details: { actorId: council.approver.id, data: { reason: expect.any(String) } } }]);
    }
  });
});

describe('a draft', () => {
  it('is never opened with the others', async () => {
    const [[, drafter], council] = [await theSuppliers(api, 2), await theCouncil(api)];
    const [first] = await theSuppliers(api, 1);
    const { id } = await anOpenChallenge(council);
    await aSubmittedProposal(first, id);
    await aDraftProposal(drafter!, id);
    await closeNow(api, id);
    (await ask(council.buyer, id)).done();
    (await confirm(council.approver, id)).done();
    expect((await statesOf(id)).map((row) => [row['state'], row['content'] !== null])).toEqual([['OPENED', true], ['DRAFT', false]]);
  });
});
