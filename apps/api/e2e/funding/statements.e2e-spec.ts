// What is given in kind, the release of the rest, who is told, and the statement of each organisation as page, CSV and PDF.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { daysFromNow } from '@moothall/testing/challenges';
import { aMember } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { FundingClock } from '../../src/funding/funding-clock.ts';
import { tellAll } from '../notifications/letters.ts';
import { useApi } from '../setup/start-api.ts';
import { aPilot, aPlannedPot, aPot, type Call, moneyStep, type Pot, seeMoney } from './a-pot.ts';

const api = useApi();

const file = (who: Person | null, path: string) => fetch(`${api.address}${path}`, { headers: who?.browser.credentials ?? {} });
const callFirst = (pot: Awaited<ReturnType<typeof aPlannedPot>>) =>
  moneyStep(pot.council.buyer, 'callTranche', { roundId: pot.roundId, trancheId: pot.tranches[0]?.id, dueOn: daysFromNow(30).slice(0, 10) });
const deliver = (pot: Pot, change: object = {}, key?: string) =>
  moneyStep(pot.council.buyer, 'recordDelivery', { pledgeId: pot.pledgeIds[2], value: '6000', note: 'Ten days of an analyst', ...change }, key);

describe('what is given in kind', () => {
  it('arrives in parts, counts once somebody else has verified it, and never as cash', async () => {
    const pot = await aPot(api);
    const first = (await deliver(pot)).done().at('recordDelivery.call') as Call;
    expect(first).toMatchObject({ state: 'PENDING', unit: 'IN_KIND', amount: { amount: '6000.00' } });
    expect((await moneyStep(pot.council.buyer, 'verifyDelivery', { id: first.id, version: 1 })).userErrors('verifyDelivery')).toEqual(['OWN_RECORD']);
    expect((await moneyStep(pot.council.buyer, 'recordPayment', { id: first.id, version: 1, amount: '1' })).userErrors('recordPayment')).toEqual(['IS_IN_KIND']);
    expect((await moneyStep(pot.giver.admin, 'verifyDelivery', { id: first.id, version: 1 })).done().at('verifyDelivery.money')).toMatchObject({ inKind: { paid: { amount: '6000.00' }, outstanding: { amount: '12000.00' } }, cash: { paid: { amount: '0.00' } } });
    const second = (await deliver(pot, { value: '12000' })).done().text('recordDelivery.call.id');
    const last = (await moneyStep(pot.council.approver, 'verifyDelivery', { id: second, version: 1 })).done();
    expect(last.list('verifyDelivery.money.shares')).toContainEqual(expect.objectContaining({ pledgeId: pot.pledgeIds[2], unit: 'IN_KIND', state: 'FULFILLED' }));
  });

  it('is a task of those who may verify it until one of them has, and never of whoever recorded it', async () => {
    const pot = await aPot(api);
    const { id } = (await deliver(pot)).done().at('recordDelivery.call') as Call;
    const task = { kind: 'VERIFY_DELIVERY', path: `/money/calls/${id}` };
    const tasks = async (who: Person) => (await who.ask('{ viewer { tasks { kind path } } }')).done().list('viewer.tasks');
    for (const who of [pot.council.approver, pot.giver.admin]) expect(await tasks(who)).toContainEqual(task);
    for (const who of [pot.council.buyer, pot.payers[0].admin]) expect(await tasks(who)).not.toContainEqual(task);
    (await moneyStep(pot.council.approver, 'verifyDelivery', { id, version: 1 })).done();
    expect(await tasks(pot.giver.admin)).not.toContainEqual(task);
  });

  it('is refused beside each field, recorded once for one key, and withdrawn with a reason', async () => {
    const pot = await aPot(api);
    expect((await deliver(pot, { value: '18000.01' })).at('recordDelivery.userErrors')).toMatchObject([{ code: 'MORE_THAN_LEFT', path: ['value'] }]);
    expect((await deliver(pot, { value: '0', note: '' })).userErrors('recordDelivery')).toEqual(['VALUE_MISSING', 'NOTE_MISSING']);
    expect((await deliver(pot, { pledgeId: pot.pledgeIds[0] })).userErrors('recordDelivery')).toEqual(['NOT_IN_KIND']);
    expect((await deliver(pot, { pledgeId: 'plg_0' })).codes).toEqual(['NOT_FOUND']);
    expect((await moneyStep(pot.giver.admin, 'recordDelivery', { pledgeId: pot.pledgeIds[2], value: '1', note: 'Own word' })).codes).toEqual(['FORBIDDEN']);
    const key = randomUUID();
    const ids = await Promise.all([1, 2, 3].map(async () => (await deliver(pot, {}, key)).done().text('recordDelivery.call.id')));
    expect(new Set(ids).size).toBe(1);
    expect((await moneyStep(pot.council.buyer, 'voidCall', { id: ids[0], version: 1, reason: 'Wrong month' })).done().at('voidCall.money.inKind')).toMatchObject({ called: { amount: '0.00' }, outstanding: { amount: '18000.00' } });
    expect((await moneyStep(pot.giver.admin, 'verifyDelivery', { id: ids[0], version: 2 })).userErrors('verifyDelivery')).toEqual(['ALREADY_VOIDED']);
    expect((await seeMoney(pot.payers[0].admin, pot)).calls[0]).toMatchObject({ note: null });
  });
});

describe('a pilot that ends early', () => {
  const release = (pot: Pot, who = pot.council.buyer) => moneyStep(who, 'releasePot', { roundId: pot.roundId, reason: 'The sensors did not survive the frost.' });

  it('releases what was not called, keeps what was paid, and ends all calling', async () => {
    const pot = await aPlannedPot(api);
    (await callFirst(pot)).done();
    const [one, other] = (await seeMoney(pot.council.buyer, pot)).calls as [Call, Call];
    (await moneyStep(pot.council.buyer, 'recordPayment', { id: one.id, version: 1, amount: '13332' })).done();
    expect((await release(pot)).userErrors('releasePot')).toEqual(['PILOT_RUNS', 'CALLS_PENDING']);
    await api.sql.query(`update pilot set state = 'STOPPED' where round_id = $1`, [pot.roundId]);
    (await moneyStep(pot.council.buyer, 'voidCall', { id: other.id, version: 1, reason: 'The pilot stopped' })).done();
    expect((await release(pot, pot.council.approver)).codes).toEqual(['FORBIDDEN']);
    const after = (await release(pot)).done();
    expect(after.at('releasePot.money')).toMatchObject({ closedBecause: 'The sensors did not survive the frost.', cash: { paid: { amount: '13332.00' }, outstanding: { amount: '0.00' }, released: { amount: '46668.01' } }, inKind: { released: { amount: '18000.00' } } });
    expect(after.list('releasePot.money.shares').map((share) => (share as { state: string }).state)).toEqual(['RELEASED', 'RELEASED', 'RELEASED']);
    expect((await release(pot)).userErrors('releasePot')).toEqual(['POT_CLOSED']);
    expect((await callFirst(pot)).userErrors('callTranche')).toEqual(['POT_CLOSED']);
    expect((await deliver(pot)).userErrors('recordDelivery')).toEqual(['POT_CLOSED', 'MORE_THAN_LEFT']);
  });

  it('after all was paid finds pledges fulfilled', async () => {
    const pot = await aPot(api);
    await aPilot(api, pot, '18000000', 'CLOSED');
    const planned = (await moneyStep(pot.council.buyer, 'planTranches', { roundId: pot.roundId, version: 1, basis: 'SHARES', tranches: [{ title: 'All', value: '100' }] })).done();
    const tranches = planned.list('planTranches.money.tranches') as Awaited<ReturnType<typeof aPlannedPot>>['tranches'];
    (await callFirst({ ...pot, tranches })).done();
    for (const { id, amount } of (await seeMoney(pot.council.buyer, pot)).calls) (await moneyStep(pot.council.buyer, 'recordPayment', { id, version: 1, amount: amount.amount })).done();
    expect((await seeMoney(pot.council.buyer, pot)).shares.map(({ state }) => state)).toEqual(['FULFILLED', 'FULFILLED', 'CONFIRMED']);
    (await release(pot)).done();
    expect((await seeMoney(pot.council.buyer, pot)).shares.map(({ state }) => state)).toEqual(['FULFILLED', 'FULFILLED', 'RELEASED']);
    const { rows } = await api.sql.query('select state from pledge where round_id = $1 order by id', [pot.roundId]);
    expect(rows.map(({ state }) => state)).toEqual(['FULFILLED', 'FULFILLED', 'RELEASED']);
  });
});

describe('those whom it concerns', () => {
  it('are told of their own call, and others are not', async () => {
    const pot = await aPlannedPot(api);
    (await callFirst(pot)).done();
    await tellAll(api);
    const headlines = async (who: Person) =>
      ((await who.ask('{ viewer { notifications(first: 50) { nodes { headline { en } path } } } }')).done().list('viewer.notifications.nodes') as { headline: { en: string }; path: string }[]).map(({ headline, path }) => `${headline.en} ${path}`);
    const tasks = async (who: Person) => (await who.ask('{ viewer { tasks { kind path } } }')).done().list('viewer.tasks').filter((one) => (one as { kind: string }).kind === 'PAY_CALL');
    const mine = (await seeMoney(pot.payers[0].admin, pot)).calls.find(({ organisation }) => organisation.id === pot.payers[0].id);
    expect(await tasks(pot.payers[0].admin)).toContainEqual({ kind: 'PAY_CALL', path: `/money/calls/${mine?.id}` });
    expect(await tasks(pot.payers[1].admin)).not.toContainEqual({ kind: 'PAY_CALL', path: `/money/calls/${mine?.id}` });
    expect((await headlines(pot.payers[0].admin)).filter((line) => line.includes(`/money/calls/${mine?.id}`))).toEqual([expect.stringContaining('You are asked to pay part of your pledge')]);
    expect((await headlines(pot.payers[1].admin)).filter((line) => line.includes(`/money/calls/${mine?.id}`))).toEqual([]);
    expect((await headlines(pot.giver.admin)).filter((line) => line.includes(`/money/rounds/${pot.roundId}`))).not.toEqual([]);
  });
});

describe('the statement of an organisation', () => {
  const ASK = `query ($id: ID!, $from: String, $to: String) { moneyStatement(organisationId: $id, from: $from, to: $to) { organisation { id }
    units { unit opening { outstanding { amount } } closing { committed { amount } called { amount } paid { amount } outstanding { amount } released { amount } }
      rounds { roundId figures { outstanding { amount } } } rows { kind amount { amount } outstandingAfter { amount } reference callId roundId round } } } }`;

  it('opens, moves and closes on figures that add up, for its own members alone', async () => {
    const pot = await aPlannedPot(api);
    const [payer] = pot.payers;
    (await callFirst(pot)).done();
    const one = (await seeMoney(payer.admin, pot)).calls.find(({ organisation }) => organisation.id === payer.id);
    (await moneyStep(payer.admin, 'setCallReferences', { id: one?.id, version: 1, purchaseOrder: 'PO-7' })).done();
    (await moneyStep(payer.admin, 'recordPayment', { id: one?.id, version: 2, amount: '10000' })).done();
    const statement = (await payer.admin.ask(ASK, { id: payer.id })).done();
    const rows = (statement.list('moneyStatement.units.0.rows') as { kind: string; amount: { amount: string }; reference: string | null; callId: string | null; outstandingAfter: { amount: string } }[]).slice(-3);
    expect(rows.map(({ kind, amount, reference }) => [kind, amount.amount, reference])).toEqual([['COMMIT', '40000.00', null], ['CALL', '13332.00', 'PO-7'], ['POST', '10000.00', 'PO-7']]);
    expect(rows.map(({ callId }) => callId)).toEqual([null, one?.id, one?.id]);
    expect(rows.at(-1)?.outstandingAfter).toEqual(statement.at('moneyStatement.units.0.closing.outstanding'));
    const closing = statement.at('moneyStatement.units.0.closing') as Record<string, { amount: string }>;
    expect(Number(closing['committed']?.amount)).toBeCloseTo(Number(closing['paid']?.amount) + Number(closing['outstanding']?.amount) + Number(closing['released']?.amount), 2);
    const tomorrow = daysFromNow(1).slice(0, 10);
    const later = (await payer.admin.ask(ASK, { id: payer.id, from: tomorrow })).done();
    expect(later.at('moneyStatement.units.0.opening.outstanding')).toEqual(statement.at('moneyStatement.units.0.closing.outstanding'));
    expect(later.list('moneyStatement.units.0.rows')).toEqual([]);
    expect((await payer.admin.ask(ASK, { id: payer.id, to: daysFromNow(-2).slice(0, 10) })).done().list('moneyStatement.units')).toEqual([]);
    expect((await payer.admin.ask(ASK, { id: payer.id, to: '31/3/2027' })).codes).toEqual(['BAD_USER_INPUT']);
    for (const who of [pot.council.buyer, pot.payers[1].admin, await aPerson(api)]) expect((await who.ask(ASK, { id: payer.id })).done().at('moneyStatement')).toBeNull();
    expect((await aVisitor(api).ask(ASK, { id: payer.id })).codes).toEqual(['UNAUTHENTICATED']);
    const auditor = await aMember(api, payer, ['AUDITOR']);
    expect((await auditor.ask(ASK, { id: payer.id })).done().at('moneyStatement.organisation.id')).toBe(payer.id);
  });

  it('is a CSV that no spreadsheet computes, and a PDF in each language', async () => {
    const pot = await aPot(api);
    await api.app.get(FundingClock).enterDue();
    const [payer] = pot.payers;
    const path = (ending: string) => `/data/organisations/${payer.id}/statement.${ending}`;
    const csv = await file(payer.admin, path('csv'));
    const text = Buffer.from(await csv.arrayBuffer()).toString('utf8');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\uFEFFunit,entry,at,kind,round,round_title,call,amount,outstanding_after,reference,committed')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines[1]).toMatch(/^GBP,,,OPENING,,,,,0\.00,,0\.00,0\.00,0\.00,0\.00,0\.00$/u);
    expect(lines.at(-1)).toMatch(/^GBP,,,CLOSING,,,,,\d/u);
    for (const cell of text.split(/[,\r\n]+/u)) expect(cell).not.toMatch(/^"?[=+@]/u);
    for (const language of ['en', 'cy']) {
      const pdf = await file(payer.admin, `${path('pdf')}?language=${language}&from=2020-01-01&to=`);
      const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
      expect(bytes.startsWith('%PDF-1.7')).toBe(true);
      expect(bytes).toContain(language === 'cy' ? '(cy-GB)' : '(en-GB)');
    }
    for (const who of [null, pot.council.buyer, pot.payers[1].admin]) expect((await file(who, path('csv'))).status).toBe(404);
    const wrong = await fetch(`${api.address}${path('csv')}`, { headers: { authorization: 'Api-Key nonsense' } });
    expect([wrong.status, await wrong.text()]).toEqual([401, expect.stringContaining('This API key is not valid.')]);
  });
});
