// What a pilot comes to: measured with corrections, reported by the rule, verified by somebody else, disputed, concluded; with every refusal.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { versionOf } from '@moothall/testing/evaluation';
import { anOrganisation } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { aReportedPilot, aRunningPilot, measure, type Pilot, pilotOf, pilotStep, report, verifiedPilot } from '@moothall/testing/pilots';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const step = async (pilot: Pilot, verb: string, input: object, who: Pick<Person, 'ask'>) => pilotStep(who, verb, { id: pilot.pilotId, version: (await pilotOf(who, pilot.pilotId)).version, ...input });

const INDICATORS = `query ($id: ID!) { pilot(id: $id) { state standing disputes { id answer isUpheld organisation { id } }
  report { number summary verifiedAt lookedAt reporter { id } verifier { id } } reports { number reopenedBecause results { indicatorCode outcome } }
  indicators { indicator { code } outcome proposed rule reason shareOfWay costPerPoint { amount } latest { value interval { low high level origin } } measurements { id version value isCurrent correction } } } }`;
interface Seen {
  readonly state: string;
  readonly standing: string | null;
  readonly disputes: readonly { id: string; answer: string | null; isUpheld: boolean | null; organisation: { id: string } }[];
  readonly report: { number: number; verifiedAt: string | null; reporter: { id: string }; verifier: { id: string } | null } | null;
  readonly reports: readonly { number: number; reopenedBecause: string | null }[];
  readonly indicators: readonly { indicator: { code: string }; outcome: string | null; proposed: string | null; rule: string; reason: string | null; latest: { value: number } | null; measurements: readonly { id: string; version: number; isCurrent: boolean }[] }[];
}
const see = async (pilot: Pilot) => (await aVisitor(api).ask(INDICATORS, { id: pilot.pilotId })).done().at('pilot') as Seen;
const dispute = (who: Pick<Person, 'ask'>, pilot: Pilot, change: object = {}) => {
  const document = 'mutation ($input: DisputeResultInput!) { disputeResult(input: $input) { pilot { id } userErrors { code path message } } }';
  return who.ask(document, { input: { pilotId: pilot.pilotId, indicatorCode: 'REPEAT90', reason: 'Two streets were counted twice.', ...change } });
};
const answer = (who: Pick<Person, 'ask'>, input: object) =>
  who.ask('mutation ($input: AnswerDisputeInput!) { answerDispute(input: $input) { pilot { id state } userErrors { code path message } } }', { input: { answer: 'We counted the streets again.', ...input } });
const concluding = async ({ council, challengeId }: Pilot, input: object = {}) =>
  council.buyer.ask('mutation ($input: ConcludePilotsInput!) { concludePilots(input: $input) { challenge { stage } userErrors { code path message } } }', {
    input: { id: challengeId, version: await versionOf(council.buyer, challengeId), ...input },
  });

describe('measuring a pilot', () => {
  it('computes the interval of a share, keeps what the reporter states, and keeps each version of a correction', async () => {
    const pilot = await aRunningPilot(api, close);
    const first = (await measure(pilot, { value: 8.5 })).done();
    const id = first.text('recordMeasurement.measurement.id');
    expect(first.at('recordMeasurement.measurement')).toMatchObject({ version: 1, isCurrent: true, interval: { level: 95, origin: 'WILSON' } });
    expect((await measure(pilot, { corrects: id })).userErrors('recordMeasurement')).toEqual(['REASON_MISSING']);
    const corrected = (await measure(pilot, { corrects: id, correction: 'Two streets were counted twice.' }, pilot.supplier.admin)).done();
    expect(corrected.at('recordMeasurement.measurement')).toMatchObject({ version: 2, value: 9, interval: { low: expect.closeTo(6.57, 2), high: expect.closeTo(12.21, 2) } });
    expect((await measure(pilot, { corrects: id, correction: 'Once more from the old one.' })).userErrors('recordMeasurement')).toEqual(['CORRECTED_ALREADY']);
    const stated = (await measure(pilot, { indicatorCode: 'SPEED', value: 5, n: 60, method: 'MEAN', interval: { low: 4.5, high: 5.5, level: 90 } })).done();
    expect(stated.at('recordMeasurement.measurement.interval')).toEqual({ low: 4.5, high: 5.5, level: 90, origin: 'STATED' });
    const [share, speed] = (await see(pilot)).indicators;
    expect(share).toMatchObject({ outcome: null, proposed: 'MET', rule: 'TARGET_REACHED', shareOfWay: 105.9, costPerPoint: null, latest: { value: 9 }, measurements: [{ version: 1, isCurrent: false, value: 8.5 }, { version: 2, isCurrent: true, correction: 'Two streets were counted twice.' }] });
    expect(speed).toMatchObject({ proposed: 'PARTLY', rule: 'BETTER_NOT_ENOUGH' });
    await expect(api.sql.query(`set role moothall_app; update pilot_measurement set value = 1`)).rejects.toThrow(/permission denied/);
    await api.sql.query('reset role');
  });

  it('is refused with each reason, for strangers, and done once', async () => {
    const pilot = await aRunningPilot(api, close);
    const refused = async (change: object) => (await measure(pilot, change)).userErrors('recordMeasurement');
    expect(await refused({ indicatorCode: 'NONE', method: 'COUNT' })).toEqual(['NO_SUCH_INDICATOR']);
    expect(await refused({ n: null, value: 101, interval: { low: 1, high: 2 } })).toEqual(['N_MISSING', 'NOT_A_SHARE', 'INTERVAL_GIVEN_TWICE']);
    expect(await refused({ method: 'COUNT', interval: { low: 1, high: 2 } })).toEqual(['INTERVAL_WRONG']);
    expect(await refused({ from: '2026-05-01', to: '2026-04-01' })).toEqual(['PERIOD_REVERSED']);
    expect(await refused({ to: '2098-04-01' })).toEqual(['PERIOD_AHEAD']);
    expect(await refused({ methodNote: '', source: '' })).toEqual(['METHOD_MISSING', 'SOURCE_MISSING']);
    expect((await measure(pilot, { from: 'yesterday' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await measure(pilot, { corrects: 'msr_0', correction: 'Nothing like it.' })).codes).toEqual(['NOT_FOUND']);
    for (const who of [pilot.council.approver, await aPerson(api)]) expect((await measure(pilot, {}, who)).codes).toEqual(['FORBIDDEN']);
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => measure(pilot, {}, pilot.council.buyer, key)));
    expect(new Set(same.map((one) => one.done().text('recordMeasurement.measurement.id'))).size).toBe(1);
    expect((await see(pilot)).indicators[0]?.measurements).toHaveLength(1);
  });
});

describe('reporting and verifying', () => {
  it('answers every indicator as the rule proposes, or with a reason, and shows it also when it failed', async () => {
    const pilot = await aRunningPilot(api, close);
    (await measure(pilot)).done();
    const { buyer } = pilot.council;
    expect((await step(pilot, 'reportResults', report, buyer)).userErrors('reportResults')).toEqual(['WRONG_STATE', 'NOT_MEASURED_YET']);
    (await step(pilot, 'beginMeasuring', {}, buyer)).done();
    const refused = async (results: object[], summary = report.summary) => (await step(pilot, 'reportResults', { results, summary }, buyer)).userErrors('reportResults');
    expect(await refused([], '')).toEqual(['RESULT_MISSING', 'RESULT_MISSING', 'SUMMARY_MISSING']);
    expect(await refused([{ indicatorCode: 'REPEAT90', outcome: 'NOT_MEASURED', reason: 'We would rather not.' }, { indicatorCode: 'SPEED', outcome: 'NOT_MEASURED' }])).toEqual(['MEASURED_AFTER_ALL', 'REASON_MISSING']);
    expect(await refused([{ indicatorCode: 'REPEAT90', outcome: 'PARTLY' }, { indicatorCode: 'SPEED', outcome: 'NOT_MEASURED', reason: 'The clock was never set.' }, { indicatorCode: 'X', outcome: 'MET' }])).toEqual(['REASON_MISSING', 'NO_SUCH_INDICATOR']);
    (await step(pilot, 'reportResults', { summary: report.summary, results: [{ indicatorCode: 'REPEAT90', outcome: 'PARTLY', reason: 'A mild winter helped.' }, { indicatorCode: 'SPEED', outcome: 'NOT_MEASURED', reason: 'The clock was never set.' }] }, buyer)).done();
    const seen = await see(pilot);
    expect(seen).toMatchObject({ state: 'REPORTED', standing: null, report: { number: 1, reporter: { id: pilot.council.id }, verifier: null } });
    expect(seen.indicators).toMatchObject([{ outcome: 'PARTLY', proposed: 'MET', reason: 'A mild winter helped.' }, { outcome: 'NOT_MEASURED', rule: 'NO_VALUE', latest: null }]);
  });

  it('is verified by an approver of the lead or by whoever was named, never by the supplier or the reporter', async () => {
    const pilot = await aRunningPilot(api, close);
    const third = await anOrganisation(api, 'RESEARCH');
    const name = (organisationId: string | null, who: Pick<Person, 'ask'> = pilot.council.buyer) => step(pilot, 'nameVerifier', { organisationId }, who);
    expect((await name(pilot.supplier.id)).userErrors('nameVerifier')).toEqual(['PART_OF_PILOT']);
    expect((await name('org_0')).codes).toEqual(['NOT_FOUND']);
    expect((await name(third.id, pilot.supplier.admin)).codes).toEqual(['FORBIDDEN']);
    (await name(third.id)).done();
    for (const [indicatorCode, value] of [['REPEAT90', 9], ['SPEED', 9.5]] as const) (await measure(pilot, { indicatorCode, value, method: 'RECORD', n: null })).done();
    (await step(pilot, 'beginMeasuring', {}, pilot.council.buyer)).done();
    const looked = { lookedAt: 'The work orders of both years.' };
    expect((await step(pilot, 'verifyResults', looked, third.admin)).userErrors('verifyResults')).toEqual(['WRONG_STATE']);
    (await step(pilot, 'reportResults', report, pilot.supplier.admin)).done();
    for (const who of [pilot.supplier.admin, await aPerson(api)]) expect((await step(pilot, 'verifyResults', looked, who)).codes).toEqual(['FORBIDDEN']);
    expect((await step(pilot, 'verifyResults', { lookedAt: 'all' }, third.admin)).userErrors('verifyResults')).toEqual(['LOOKED_AT_MISSING']);
    expect((await pilotStep(third.admin, 'verifyResults', { id: pilot.pilotId, version: 1, ...looked })).codes).toEqual(['CONFLICT']);
    (await step(pilot, 'verifyResults', looked, third.admin)).done();
    expect(await see(pilot)).toMatchObject({ state: 'VERIFIED', standing: 'VERIFIED', report: { verifier: { id: third.id }, verifiedAt: expect.any(String), lookedAt: looked.lookedAt } });
    expect((await name(null)).userErrors('nameVerifier')).toEqual(['WRONG_STATE']);
    (await step(pilot, 'closePilot', {}, pilot.council.buyer)).done();
    expect(await see(pilot)).toMatchObject({ state: 'CLOSED', standing: 'VERIFIED' });
  });

  it('does not let one person report and verify, nor somebody who works for the supplier besides', async () => {
    const pilot = await aRunningPilot(api, close);
    const { council, supplier } = pilot;
    (await measure(pilot)).done();
    (await measure(pilot, { indicatorCode: 'SPEED', value: 9.5, n: null, method: 'RECORD' })).done();
    (await step(pilot, 'beginMeasuring', {}, council.buyer)).done();
    (await step(pilot, 'reportResults', report, council.buyer)).done();
    expect((await step(pilot, 'verifyResults', { lookedAt: 'My own figures, twice.' }, council.buyer)).userErrors('verifyResults')).toEqual(['OWN_REPORT']);
    await api.sql.query(`insert into membership (id, person_id, organisation_id, roles) values ('mem_00000000000000000000000000000001', $1, $2, array['PROPOSER'])`, [council.approver.id, supplier.id]);
    expect((await step(pilot, 'verifyResults', { lookedAt: 'The figures of my second employer.' }, council.approver)).userErrors('verifyResults')).toEqual(['PART_OF_PILOT']);
    await api.sql.query(`delete from membership where id = 'mem_00000000000000000000000000000001'`);
  });
});

describe('disputing a result', () => {
  it('holds up what is not verified, counts for nothing while it is open, and opens the results again when it was right', async () => {
    const pilot = await verifiedPilot(api, close);
    const { council, supplier } = pilot;
    expect((await dispute(supplier.admin, pilot, { indicatorCode: 'X', reason: 'no' })).userErrors('disputeResult')).toEqual(['NO_SUCH_INDICATOR', 'REASON_MISSING']);
    expect((await dispute(await aPerson(api), pilot)).codes).toEqual(['FORBIDDEN']);
    (await dispute(supplier.admin, pilot)).done();
    expect((await dispute(supplier.admin, pilot)).userErrors('disputeResult')).toEqual(['DISPUTED_ALREADY']);
    const seen = await see(pilot);
    expect(seen).toMatchObject({ standing: 'DISPUTED', disputes: [{ answer: null, organisation: { id: supplier.id } }] });
    expect((await step(pilot, 'closePilot', {}, council.buyer)).userErrors('closePilot')).toEqual(['DISPUTE_OPEN']);
    const { id } = seen.disputes[0]!;
    for (const who of [await aPerson(api), supplier.admin]) expect((await answer(who, { id, isUpheld: true })).codes).toEqual(['FORBIDDEN']);
    expect((await answer(council.approver, { id, isUpheld: true, answer: 'no' })).userErrors('answerDispute')).toEqual(['REASON_MISSING']);
    expect((await answer(council.approver, { id: 'dsp_0', isUpheld: true })).codes).toEqual(['NOT_FOUND']);
    const both = await Promise.all([answer(council.approver, { id, isUpheld: true }), answer(council.approver, { id, isUpheld: true })]);
    expect(both.flatMap((one) => one.userErrors('answerDispute'))).toEqual(['ANSWERED_ALREADY']);
    expect(await see(pilot)).toMatchObject({ state: 'MEASURING', standing: null, report: null, reports: [{ number: 1, reopenedBecause: 'We counted the streets again.' }] });
    (await step(pilot, 'reportResults', report, supplier.admin)).done();
    expect(await see(pilot)).toMatchObject({ state: 'REPORTED', report: { number: 2 } });
    (await dispute(council.approver, pilot, { indicatorCode: null })).done();
    expect((await step(pilot, 'verifyResults', { lookedAt: 'Everything once more.' }, council.approver)).userErrors('verifyResults')).toEqual(['DISPUTE_OPEN']);
    const own = (await see(pilot)).disputes.at(-1)!;
    expect((await answer(council.approver, { id: own.id, isUpheld: false })).userErrors('answerDispute')).toEqual(['OWN_DISPUTE']);
  });

  it('waits for a report, and results are opened again with a reason', async () => {
    const running = await aRunningPilot(api, close);
    expect((await dispute(running.supplier.admin, running)).userErrors('disputeResult')).toEqual(['NOTHING_REPORTED']);
    const pilot = await aReportedPilot(api, close);
    const { slug } = await pilotOf(aVisitor(api), pilot.pilotId);
    const verifying = { kind: 'VERIFY_RESULTS', path: `/pilots/${String(slug)}/manage/verify` };
    const tasksOf = async (who: Pick<Person, 'ask'>) => (await who.ask('{ viewer { tasks { kind path } } }')).done().list('viewer.tasks');
    expect(await tasksOf(pilot.council.approver)).toContainEqual(verifying);
    expect(await tasksOf(pilot.supplier.admin)).not.toContainEqual(verifying);
    expect((await step(pilot, 'reopenResults', { reason: 'short' }, pilot.council.buyer)).userErrors('reopenResults')).toEqual(['REASON_MISSING']);
    expect((await step(pilot, 'reopenResults', { reason: 'A figure is missing.' }, pilot.supplier.admin)).codes).toEqual(['FORBIDDEN']);
    (await step(pilot, 'reopenResults', { reason: 'A figure is missing.' }, pilot.council.buyer)).done();
    expect((await step(pilot, 'reopenResults', { reason: 'Once more, please.' }, pilot.council.buyer)).userErrors('reopenResults')).toEqual(['WRONG_STATE']);
  });
});

describe('concluding a challenge', () => {
  it('waits for all its pilots, and for each indicator', async () => {
    const pilot = await aReportedPilot(api, close);
    await api.sql.query(`update pilot set state = 'CLOSED' where challenge_id = $1 and id <> $2`, [pilot.challengeId, pilot.pilotId]);
    expect((await concluding(pilot)).userErrors('concludePilots')).toEqual(['PILOT_GOES_ON']);
    await api.sql.query('update pilot_report set reopened_at = clock_timestamp() from pilot p where p.id = pilot_id and p.challenge_id = $1', [pilot.challengeId]);
    expect((await concluding(pilot)).userErrors('concludePilots')).toEqual(['MEASUREMENT_MISSING', 'MEASUREMENT_MISSING', 'PILOT_GOES_ON']);
    await api.sql.query('update pilot_report set reopened_at = null where pilot_id = $1', [pilot.pilotId]);
    (await step(pilot, 'verifyResults', { lookedAt: 'The work orders of both years.' }, pilot.council.approver)).done();
    expect((await concluding(pilot, { version: 1 })).codes).toEqual(['CONFLICT']);
    expect((await concluding(pilot, { learned: { en: 'Sealing pays; speed does not follow.' } })).done().at('concludePilots.challenge.stage')).toBe('CONCLUDED');
    expect((await concluding(pilot)).userErrors('concludePilots')).toEqual(['WRONG_STAGE']);
  });
});
