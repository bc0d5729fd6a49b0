// Three councils, the supplier, a fund and an insurer pay for a pilot together: conditions on one another, one who leaves and comes back, calls, results, and a fourth council that takes it up.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysFromNow } from '@moothall/testing/challenges';
import { versionOf } from '@moothall/testing/evaluation';
import { aCouncil, type Organisation } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { adoptionStep, measure, MILESTONES, type Pilot, pilotOf, pilotStep, report, TWO_INDICATORS, VIA_COMPETITION } from '@moothall/testing/pilots';
import { pledge, readRound, type Round, roundStep, shortlisted, thePledgers } from '@moothall/testing/pledges';
import { verifyRoundFile } from '../../src/commands/verify-round.command.ts';
import { type Call, type Money, moneyStep, potVersion, seeMoney } from '../funding/a-pot.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-co-investment-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Pledgers {
  readonly north: Organisation;
  readonly south: Organisation;
  readonly coast: Organisation;
  readonly fund: Organisation;
  readonly insurer: Organisation;
}

// Each part stands on those before it, so they are steps of one test.
describe('a pilot that many pay for', () => {
  it('holds while all hold, is called in steps, tells what came of it, and is taken up elsewhere', async () => {
    const [solution] = await shortlisted(api, (id) => closeNow(api, id), 1, TWO_INDICATORS);
    const opened = await roundStep(solution!.council.buyer, 'openPledgeRound', { solutionId: solution!.id, target: '150000', deadline: daysFromNow(20), milestones: [{ code: 'CLAIMS_DATA', title: 'The claims data are shared' }] });
    const round: Round = { ...solution!, roundId: opened.done().text('openPledgeRound.round.id') };
    const [north, south, coast] = (await thePledgers(api, 'COUNCIL', 3)) as [Organisation, Organisation, Organisation];
    const [fund, insurer] = (await thePledgers(api, 'FUNDER', 2)) as [Organisation, Organisation];
    await pledged(round, { north, south, coast, fund, insurer });
    await locked(round);
    const pilot = await begun(round);
    await calledTwice(pilot);
    await told(pilot);
    await takenUp(pilot);
  }, 60_000);
});

const figures = async ({ roundId }: Round) => {
  const { firm, conditional, gap, over, inKind } = (await readRound(aVisitor(api), roundId)).done().at('pledgeRound.totals') as Record<string, { amount: string }>;
  return [firm, conditional, gap, over, inKind].map((one) => Number(one?.amount));
};

/** Each council wants two others, the fund wants the councils, the insurer wants the data; the supplier gives time in any case. */
async function pledged(round: Round, { north, south, coast, fund, insurer }: Pledgers): Promise<void> {
  const together = { condition: { count: { k: 2, from: 'COUNCIL', excludeOwn: true } } };
  const made = async (who: Organisation, change: object) => (await pledge(who, round, change)).done().text('makePledge.pledge.id');
  await made(north, { amount: '40000', ...together });
  await made(south, { amount: '30000', ...together });
  await made(fund, { amount: '60000', condition: { all: [{ total: { min: '100000', from: 'COUNCIL' } }, { count: { k: 3, from: 'COUNCIL' } }] } });
  await made(insurer, { amount: '10000', condition: { fact: 'CLAIMS_DATA' } });
  await made(round.supplier, { kind: 'STAFF', amount: '18000', note: 'Two engineers for a winter.' });
  expect(await figures(round)).toEqual([0, 140_000, 10_000, 0, 18_000]);
  const third = await made(coast, { amount: '30000', ...together });
  expect(await figures(round)).toEqual([160_000, 10_000, 0, 10_000, 18_000]);
  (await roundStep(coast.admin, 'withdrawPledge', { id: third, reason: 'The budget is under review.' })).done();
  expect(await figures(round)).toEqual([0, 140_000, 10_000, 0, 18_000]);
  await made(coast, { amount: '30000', ...together });
  (await roundStep(round.council.buyer, 'recordMilestone', { roundId: round.roundId, code: 'CLAIMS_DATA', met: true, note: 'Agreement signed.' })).done();
  expect(await figures(round)).toEqual([170_000, 0, 0, 20_000, 18_000]);
}

/** At the deadline, for good; whoever has the file can compute it again. */
async function locked({ roundId, council }: Round): Promise<void> {
  await api.sql.query(`update pledge_round set deadline = clock_timestamp() - interval '1 second' where id = $1`, [roundId]);
  const version = (await readRound(council.buyer, roundId)).done().at('pledgeRound.version');
  expect((await roundStep(council.buyer, 'lockPledgeRound', { id: roundId, version })).done().at('lockPledgeRound.round')).toMatchObject({ state: 'LOCKED', totals: { firm: { amount: '170000.00' } } });
  const path = join(folder, 'round.json');
  await writeFile(path, await (await fetch(`${api.address}/data/rounds/${roundId}.json`)).text());
  expect((await verifyRoundFile(path, {})).isOk).toBe(true);
}

async function begun(round: Round): Promise<Pilot> {
  const { buyer } = round.council;
  const version = await versionOf(buyer, round.challengeId);
  const pilotId = (await pilotStep(buyer, 'beginPilot', { roundId: round.roundId, version, route: VIA_COMPETITION })).done().text('beginPilot.pilot.id');
  const pilot = { ...round, pilotId };
  await next(pilot, 'planMilestones', { milestones: MILESTONES });
  const signed = { signedOn: '2026-01-05', startsOn: '2026-01-10', endsOn: '2026-10-31', dataLicence: 'Open Government Licence v3.0', rightsAndExit: 'The data stay with the council.' };
  await next(pilot, 'agreePilot', { reference: 'A-1', signedForCouncil: 'Director of highways', signedForSupplier: 'Managing director', ...signed });
  await next(pilot, 'startPilot');
  return pilot;
}

async function next(pilot: Pilot, verb: string, input: object = {}, who: Pick<Person, 'ask'> = pilot.council.buyer): Promise<void> {
  const { version } = await pilotOf(who, pilot.pilotId);
  (await pilotStep(who, verb, { id: pilot.pilotId, version, ...input })).done();
}

/** More is there than is needed, so each pays its part: 40, 30, 60, 10 and 30 of 170 thousand make 150 thousand, to the penny. */
async function calledTwice(pilot: Pilot): Promise<void> {
  const { buyer } = pilot.council;
  const tranches = [{ title: 'At the start', value: '40' }, { title: 'After the winter', milestone: 'WINTER', value: '60' }];
  const planned = (await moneyStep(buyer, 'planTranches', { roundId: pilot.roundId, version: await potVersion(api, pilot), basis: 'SHARES', tranches })).done();
  const [first, second] = (planned.at('planTranches.money') as Money).tranches;
  const call = (trancheId: string) => moneyStep(buyer, 'callTranche', { roundId: pilot.roundId, trancheId, dueOn: daysFromNow(30).slice(0, 10) });
  (await call(first!.id)).done();
  // Each part is rounded down; the last step takes what is left of each.
  expect(await paid(pilot)).toBe('59999.97');
  expect((await call(second!.id)).userErrors('callTranche')).toEqual(['MILESTONE_NOT_REACHED']);
  await next(pilot, 'reachMilestone', { code: 'WINTER', note: 'The report of the winter is there.' });
  (await call(second!.id)).done();
  expect(await paid(pilot)).toBe('150000.00');
  const { shares } = await seeMoney(buyer, pilot);
  const cash = shares.filter(({ unit }) => unit === 'GBP').map(({ figures: { paid: one } }) => one?.amount).toSorted();
  expect(cash).toEqual(['26470.59', '26470.59', '35294.12', '52941.17', '8823.53']);
}

/** Each pays what it is asked. @returns what is paid in all */
async function paid(pilot: Pilot): Promise<string | undefined> {
  const { calls } = await seeMoney(pilot.council.buyer, pilot);
  for (const { id, version, amount } of calls.filter(({ state }: Call) => state === 'PENDING')) {
    (await moneyStep(pilot.council.buyer, 'recordPayment', { id, version, amount: amount.amount })).done();
  }
  return (await seeMoney(pilot.council.buyer, pilot)).cash['paid']?.amount;
}

/** One indicator met and one not, told by the supplier and verified by the council; both are public. */
async function told(pilot: Pilot): Promise<void> {
  (await measure(pilot)).done();
  (await measure(pilot, { indicatorCode: 'SPEED', value: 9.5, n: null, method: 'RECORD' })).done();
  await next(pilot, 'beginMeasuring');
  await next(pilot, 'reportResults', report, pilot.supplier.admin);
  await next(pilot, 'verifyResults', { lookedAt: 'The work orders of both years.' }, pilot.council.approver);
  const seen = (await aVisitor(api).ask('query ($id: ID!) { pilot(id: $id) { state standing indicators { indicator { code } outcome } } }', { id: pilot.pilotId })).done();
  expect(seen.at('pilot')).toEqual({ state: 'VERIFIED', standing: 'VERIFIED', indicators: [{ indicator: { code: 'REPEAT90' }, outcome: 'MET' }, { indicator: { code: 'SPEED' }, outcome: 'NOT_MET' }] });
  await next(pilot, 'closePilot');
}

async function takenUp({ pilotId, supplier }: Pilot): Promise<void> {
  const fourth = await aCouncil(api);
  const proposed = (await adoptionStep(fourth.buyer, 'proposeAdoption', { pilotId, organisationId: fourth.id, plan: 'Twelve streets next winter.' })).done();
  const { id, version } = proposed.at('proposeAdoption.adoption') as { id: string; version: number };
  (await adoptionStep(fourth.buyer, 'confirmAdoption', { id, version })).done();
  const seen = (await aVisitor(api).ask('query ($id: ID!, $supplier: ID!) { pilot(id: $id) { adoptionCount } organisation(id: $supplier) { ownPilots { met notMet } } }', { id: pilotId, supplier: supplier.id })).done();
  expect([seen.at('pilot.adoptionCount'), seen.at('organisation.ownPilots')]).toEqual([1, { met: 1, notMet: 1 }]);
}
