// From the lock of a round to the last penny: shares, plans, calls, payments, withdrawals, what the books refuse, and who may do and see what.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { daysFromNow } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aMember } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor } from '@moothall/testing/people';
import { FundingClock } from '../../src/funding/funding-clock.ts';
import { useApi } from '../setup/start-api.ts';
import { aPilot, aPlannedPot, aPot, type Call, HALVES, type Money, moneyStep, type Pot, potVersion, reach, seeMoney } from './a-pot.ts';

const api = useApi();

const amounts = (figures: Record<string, { amount: string }> | undefined) => Object.fromEntries(Object.entries(figures ?? {}).map(([name, { amount }]) => [name, amount]));
const soon = daysFromNow(30).slice(0, 10);
const call = (pot: Pot & { readonly tranches: Money['tranches'] }, step: number, change: object = {}, key?: string) =>
  moneyStep(pot.council.buyer, 'callTranche', { roundId: pot.roundId, trancheId: pot.tranches[step]?.id, dueOn: soon, ...change }, key);
const callsOf = (pot: Pot) => seeMoney(pot.council.buyer, pot).then(({ calls }) => calls as [Call, Call, ...Call[]]);
const acts = async (pot: Pot, act: string) =>
  (await api.sql.query(`select details -> 'data' as data, is_public from journal_entry where chain = $1 and details ->> 'act' = $2 order by seq`, [pot.challengeId, act])).rows;

describe('a round that is locked', () => {
  it('is entered once, in two units, by whoever comes first and the clock together', async () => {
    const pot = await aPot(api);
    const enter = () => api.app.get(FundingClock).enterDue();
    const plan = () => moneyStep(pot.council.buyer, 'planTranches', { roundId: pot.roundId, version: 1, basis: 'SHARES', tranches: [{ title: 'All', value: '100' }] });
    await Promise.all([enter(), plan(), enter(), plan()]);
    const money = await seeMoney(pot.council.buyer, pot);
    expect(amounts(money.cash)).toEqual({ committed: '60000.01', called: '0.00', paid: '0.00', outstanding: '60000.01', released: '0.00' });
    expect(amounts(money.inKind)).toEqual({ committed: '18000.00', called: '0.00', paid: '0.00', outstanding: '18000.00', released: '0.00' });
    const { rows } = await api.sql.query(`select kind, count(*)::int as n from money_entry where pot_id = $1 group by kind`, [money.id]);
    expect(rows).toEqual([{ kind: 'COMMIT', n: 1 }]);
    expect((await acts(pot, 'money.entered')).filter(({ data }) => data.roundId === pot.roundId)).toMatchObject([{ data: { cap: '18000000', committed: '6000001', inKind: '1800000', pledges: 3 }, is_public: true }]);
  });

  it('that has more than it needs takes from each pro rata, to the penny, and releases the rest', async () => {
    const pot = await aPot(api, ['200', '200.01', '50'], '300');
    await api.app.get(FundingClock).enterDue();
    const money = await seeMoney(pot.council.buyer, pot);
    expect(amounts(money.cash)).toEqual({ committed: '400.01', called: '0.00', paid: '0.00', outstanding: '300.00', released: '100.01' });
    expect(money.shares.map(({ figures }) => figures['outstanding']?.amount)).toEqual(['150.00', '150.00', '50.00']);
  });

  it('takes the cost agreed with the pilot as its cap, below the target or above', async () => {
    const pot = await aPot(api, ['200', '200', '50'], '300');
    await api.app.get(FundingClock).enterDue();
    await aPilot(api, pot, '35000');
    const plan = async () => moneyStep(pot.council.buyer, 'planTranches', { roundId: pot.roundId, version: await potVersion(api, pot), ...HALVES });
    expect((await plan()).done().at('planTranches.money')).toMatchObject({ basis: 'AGREED_COST', cap: { amount: '350.00' }, cash: { outstanding: { amount: '350.00' }, released: { amount: '50.00' } } });
    await api.sql.query('update pilot set cost = 10000 where round_id = $1', [pot.roundId]);
    expect((await plan()).done().at('planTranches.money')).toMatchObject({ cap: { amount: '100.00' }, cash: { outstanding: { amount: '100.00' }, released: { amount: '300.00' } } });
    expect((await acts(pot, 'money.cap-moved')).filter(({ data }) => data.roundId === pot.roundId).map(({ data }) => [data.from, data.to])).toEqual([['30000', '35000'], ['35000', '10000']]);
  });
});

describe('a plan of payment', () => {
  it('is refused with each fault beside its field, and for a version that is old', async () => {
    const pot = await aPot(api);
    await aPilot(api, pot, '18000000');
    const version = await potVersion(api, pot);
    const plan = (change: object) => moneyStep(pot.council.buyer, 'planTranches', { roundId: pot.roundId, version, ...HALVES, ...change });
    expect((await plan({ tranches: [{ title: ' ', value: '0' }, { title: 'Live', value: '100', milestone: 'NONE' }] })).at('planTranches.userErrors')).toMatchObject([
      { code: 'TITLE_MISSING', path: ['tranches', '0', 'title'] }, { code: 'WEIGHT_MISSING', path: ['tranches', '0', 'value'] }, { code: 'NO_SUCH_MILESTONE', path: ['tranches', '1', 'milestone'] },
    ]);
    expect((await plan({ tranches: [] })).userErrors('planTranches')).toEqual(['NO_TRANCHES']);
    expect((await plan({ basis: 'AMOUNTS', tranches: [{ title: 'All', value: '60000' }] })).userErrors('planTranches')).toEqual(['WRONG_SUM']);
    expect((await plan({ basis: 'AMOUNTS', tranches: [{ title: 'All', value: '60000.01' }] })).done().at('planTranches.money.planBasis')).toBe('AMOUNTS');
    expect((await plan({})).codes).toEqual(['CONFLICT']);
    expect((await plan({ tranches: [{ title: 'x', value: '-1' }] })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('no longer changes once something was called by it', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    expect((await moneyStep(pot.council.buyer, 'planTranches', { roundId: pot.roundId, version: await potVersion(api, pot), ...HALVES })).userErrors('planTranches')).toEqual(['PLAN_IN_USE']);
  });
});

describe('calling a step', () => {
  it('asks each pledger for its part, waits for the milestone, and in the end comes to the whole', async () => {
    const pot = await aPlannedPot(api);
    expect(pot.tranches.map(({ amount }) => amount.amount)).toEqual(['19998.00', '19998.00', '20004.01']);
    expect((await call(pot, 0)).done().at('callTranche.money')).toMatchObject({ cash: { called: { amount: '19998.00' } }, calls: [{ amount: { amount: '13332.00' } }, { amount: { amount: '6666.00' } }] });
    expect((await call(pot, 0)).userErrors('callTranche')).toEqual(['NOTHING_TO_CALL']);
    expect((await call(pot, 1)).at('callTranche.userErrors')).toMatchObject([{ code: 'MILESTONE_NOT_REACHED', path: ['earlyReason'] }]);
    await reach(api, pot, 'LIVE');
    (await call(pot, 1)).done();
    expect((await call(pot, 2, { earlyReason: 'The supplier orders all parts now.' })).done().at('callTranche.money.cash')).toMatchObject({ called: { amount: '60000.01' }, outstanding: { amount: '60000.01' } });
    expect((await acts(pot, 'money.called')).filter(({ data }) => data.roundId === pot.roundId).map(({ data, is_public }) => [data.total, data.calls, data.isEarly, is_public])).toEqual([
      ['1999800', 2, false, true], ['1999800', 2, false, true], ['2000401', 2, true, true],
    ]);
    expect(JSON.stringify(await acts(pot, 'money.called'))).not.toContain('orders all parts');
  });

  it('is said beforehand: what it would ask of whom, to those inside alone', async () => {
    const pot = await aPlannedPot(api);
    const due = async (who: Pick<typeof pot.council.buyer, 'ask'>) => (await seeMoney(who, pot)).tranches[0]?.due.map(({ pledgeId, amount }) => [pledgeId, amount.amount]);
    expect(await due(pot.council.buyer)).toEqual([[pot.pledgeIds[0], '13332.00'], [pot.pledgeIds[1], '6666.00']]);
    for (const who of [aVisitor(api), await aPerson(api)]) expect(await due(who)).toEqual([]);
    (await call(pot, 0)).done();
    expect(await due(pot.council.buyer)).toEqual([]);
    const { id, version } = (await callsOf(pot))[1];
    (await moneyStep(pot.payers[1].admin, 'recordPayment', { id, version, amount: '6000' })).done();
    expect(await due(pot.payers[0].admin)).toEqual([[pot.pledgeIds[1], '666.00']]);
  });

  it('is done once by many who press at the same moment, and once for one key', async () => {
    const pot = await aPlannedPot(api);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => call(pot, 0)));
    expect(answers.map((answer) => answer.userErrors('callTranche').join()).toSorted()).toEqual(['', ...Array(4).fill('NOTHING_TO_CALL')]);
    const [other, key] = [await aPlannedPot(api), randomUUID()];
    const same = await Promise.all([1, 2, 3].map(() => call(other, 0, {}, key)));
    expect(same.map((answer) => answer.done().list('callTranche.money.calls').length)).toEqual([2, 2, 2]);
  });

  it('is refused for a day that has passed, a step of another plan, and a round that is not locked', async () => {
    const pot = await aPlannedPot(api);
    expect((await call(pot, 0, { dueOn: daysFromNow(-2).slice(0, 10) })).userErrors('callTranche')).toEqual(['DUE_DATE_PAST']);
    expect((await call(pot, 0, { dueOn: '2027-02-30' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await call(pot, 0, { trancheId: 'trn_0' })).codes).toEqual(['NOT_FOUND']);
    expect((await call(pot, 0, { roundId: `rnd_${'0'.repeat(32)}` })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a call', () => {
  it('is paid whole by the lead or in part by the pledger, and the rest is called again', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    const [one, other] = await callsOf(pot);
    const pay = (who: typeof pot.council.buyer, { id, version }: Call, amount: string, key?: string) => moneyStep(who, 'recordPayment', { id, version, amount }, key);
    expect((await pay(pot.council.buyer, one, '13332')).done().at('recordPayment')).toMatchObject({ call: { state: 'POSTED', posted: { amount: '13332.00' } }, money: { cash: { paid: { amount: '13332.00' } } } });
    expect((await pay(pot.payers[1].admin, other, '6000')).done().at('recordPayment.money.cash')).toMatchObject({ called: { amount: '19332.00' }, paid: { amount: '19332.00' }, outstanding: { amount: '40668.01' } });
    expect((await call(pot, 0)).done().at('callTranche.money.calls.2')).toMatchObject({ amount: { amount: '666.00' }, organisation: { id: pot.payers[1].id } });
    const posted = (await acts(pot, 'money.call-posted')).filter(({ data }) => pot.pledgeIds.includes(data.pledgeId));
    expect(posted.map(({ data, is_public }) => [data.amount, data.rest, is_public])).toEqual([['1333200', '0', false], ['600000', '66600', false]]);
  });

  it('ends once, whoever comes second is told so kindly', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    const [one, other] = await callsOf(pot);
    const steps = [
      ...[1, 2, 3].map(() => moneyStep(pot.council.buyer, 'recordPayment', { id: one.id, version: 1, amount: '1' })),
      ...[1, 2, 3].map(() => moneyStep(pot.council.buyer, 'voidCall', { id: one.id, version: 1, reason: 'Asked by mistake' })),
    ];
    const outcomes = (await Promise.all(steps)).map((answer) => (answer.at('recordPayment.userErrors.0.code') ?? answer.at('voidCall.userErrors.0.code') ?? 'done') as string);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => outcome !== 'done')).size).toBe(1);
    expect(outcomes.every((outcome) => ['done', 'ALREADY_POSTED', 'ALREADY_VOIDED'].includes(outcome))).toBe(true);
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => moneyStep(pot.council.buyer, 'recordPayment', { id: other.id, version: 1, amount: '6666' }, key)));
    expect(new Set(same.map((answer) => JSON.stringify(answer.done().at('recordPayment.call')))).size).toBe(1);
  });

  it('is refused each wrong step beside its field', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    const { id } = (await callsOf(pot))[0];
    const { buyer } = pot.council;
    expect((await moneyStep(buyer, 'recordPayment', { id, version: 1, amount: '13332.01' })).at('recordPayment.userErrors')).toMatchObject([{ code: 'MORE_THAN_CALLED', path: ['amount'] }]);
    expect((await moneyStep(buyer, 'recordPayment', { id, version: 1, amount: '0' })).userErrors('recordPayment')).toEqual(['AMOUNT_MISSING']);
    expect((await moneyStep(buyer, 'voidCall', { id, version: 1, reason: ' ' })).userErrors('voidCall')).toEqual(['REASON_MISSING']);
    expect((await moneyStep(buyer, 'verifyDelivery', { id, version: 1 })).userErrors('verifyDelivery')).toEqual(['NOT_IN_KIND']);
    expect((await moneyStep(buyer, 'setCallReferences', { id, version: 1, invoice: '=1+1' })).at('setCallReferences.userErrors')).toMatchObject([{ code: 'INVALID_REFERENCE', path: ['invoice'] }]);
    expect((await moneyStep(buyer, 'recordPayment', { id, version: 7, amount: '1' })).codes).toEqual(['CONFLICT']);
    expect((await moneyStep(buyer, 'voidCall', { id: 'cal_0', version: 1, reason: 'No such call' })).codes).toEqual(['NOT_FOUND']);
  });

  it('has references that the lead and its pledger see, and nobody else', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    const { id } = (await callsOf(pot))[0];
    (await moneyStep(pot.payers[0].admin, 'setCallReferences', { id, version: 1, purchaseOrder: 'PO-2027/0041', invoice: ' INV 7 ' })).done();
    const seen = async (who: Parameters<typeof seeMoney>[0]) => (await seeMoney(who, pot)).calls.find((one) => one.id === id);
    expect(await seen(pot.council.buyer)).toMatchObject({ purchaseOrder: 'PO-2027/0041', invoice: 'INV 7', version: 2 });
    expect(await seen(pot.payers[0].admin)).toMatchObject({ purchaseOrder: 'PO-2027/0041' });
    expect(await seen(pot.payers[1].admin)).toMatchObject({ purchaseOrder: null, invoice: null, amount: { amount: '13332.00' } });
    expect(await seen(aVisitor(api))).toBeUndefined();
    const changed = (await acts(pot, 'money.references-changed')).filter(({ data }) => data.pledgeId === pot.pledgeIds[0]);
    expect(changed).toMatchObject([{ is_public: false, data: { digest: expect.stringMatching(/^[0-9a-f]{64}$/u) } }]);
    (await moneyStep(pot.council.buyer, 'recordPayment', { id, version: 2, amount: '13332' })).done();
    expect((await moneyStep(pot.council.buyer, 'setCallReferences', { id, version: 3, invoice: 'X' })).userErrors('setCallReferences')).toEqual(['ALREADY_POSTED']);
  });

  it('that is late is shown as late, and its pledger is told once', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    const [{ id }] = await callsOf(pot);
    await api.sql.query(`update money_call set due_on = current_date - 3 where id = $1`, [id]);
    await Promise.all([1, 2].map(() => api.app.get(FundingClock).tellOverdue()));
    expect((await callsOf(pot)).map(({ isOverdue }) => isOverdue)).toEqual([true, false]);
    expect((await acts(pot, 'money.call-overdue')).filter(({ data }) => data.pledgeId === pot.pledgeIds[0])).toHaveLength(1);
  });
});

describe('the money of a round', () => {
  it('is called by buyers of the lead, paid by the two it concerns, and public in its sums alone', async () => {
    const pot = await aPlannedPot(api);
    (await call(pot, 0)).done();
    const { id } = (await callsOf(pot))[0];
    const input = { id, version: 1, amount: '1' };
    const asked = { roundId: pot.roundId, trancheId: pot.tranches[0]?.id, dueOn: soon };
    for (const who of [pot.council.approver, pot.payers[0].admin, pot.supplier.admin, await aPerson(api)]) {
      expect((await moneyStep(who, 'callTranche', asked)).codes).toEqual(['FORBIDDEN']);
    }
    for (const who of [pot.payers[1].admin, pot.council.approver, await aMember(api, pot.payers[0], ['BUYER'])]) expect((await moneyStep(who, 'recordPayment', input)).codes).toEqual(['FORBIDDEN']);
    for (const who of [pot.supplier.admin, await aPerson(api)]) expect((await moneyStep(who, 'recordPayment', input)).codes).toEqual(['NOT_FOUND']);
    expect((await moneyStep(pot.payers[0].admin, 'voidCall', { id, version: 1, reason: 'We cannot pay' })).codes).toEqual(['FORBIDDEN']);
    expect((await moneyStep(aVisitor(api), 'recordPayment', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await moneyStep(await aKey(pot.payers[0].admin, pot.payers[0].id, ['pledges:read']), 'recordPayment', input)).codes).toEqual(['FORBIDDEN']);
    expect(await seeMoney(aVisitor(api), pot)).toMatchObject({ cash: { called: { amount: '19998.00' } }, shares: [], calls: [], viewerTakesPart: false, viewerMayCall: false });
    const one = 'query ($id: ID!) { moneyCall(id: $id) { state round { id } viewerMayPay viewerMayVoid } }';
    expect((await pot.payers[0].admin.ask(one, { id })).at('moneyCall')).toEqual({ state: 'PENDING', round: { id: pot.roundId }, viewerMayPay: true, viewerMayVoid: false });
    expect((await pot.supplier.admin.ask(one, { id })).done().at('moneyCall')).toBeNull();
  });

  it('costs as many statements for many calls as for few', async () => {
    const [few, many] = [await aPlannedPot(api), await aPlannedPot(api)];
    for (let turn = 0; turn < 8; turn += 1) {
      (await call(many, 0)).done();
      for (const { id, state } of await callsOf(many)) if (state === 'PENDING') (await moneyStep(many.council.buyer, 'voidCall', { id, version: 1, reason: 'Called too early' })).done();
    }
    (await call(few, 0)).done();
    for (const pot of [few, many]) await seeMoney(pot.council.buyer, pot);
    const [a, b] = [await countStatements(() => seeMoney(few.council.buyer, few)), await countStatements(() => seeMoney(many.council.buyer, many))];
    expect([a.result.calls.length, b.result.calls.length]).toEqual([2, 16]);
    // Organisations come in one batch or two, as shares or calls are read first.
    expect(Math.abs(b.statements.length - a.statements.length)).toBeLessThanOrEqual(1);
  });
});
