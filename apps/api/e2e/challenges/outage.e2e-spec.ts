// Outages: a deadline in a gap of the server's life moves for everybody, and a buyer can give time back for other troubles.
import { describe, expect, it } from '@jest/globals';
import { anOpenChallenge, step } from '@moothall/testing/challenges';
import { aCouncil, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aSubmittedProposal, theSupplier } from '@moothall/testing/proposals';
import { Heartbeat } from '../../src/challenges/outage/heartbeat.ts';
import { CloseChallenges } from '../../src/proposals/close-challenges.ts';
import { deadlineIn } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi({ OUTAGE_MINUTES: '15' });
const MINUTE = 60_000;

const SHOWN = `query ($id: ID!) { challenge(id: $id) { stage version timeline { closesAt } amendments { version material reason { en cy } changes { path before after } }
  log(first: 100) { nodes { act details actor { id } } } logVerification { ok } } }`;
const shown = async (id: string) => (await aVisitor(api).ask(SHOWN, { id })).done();
const closesAtOf = async (id: string) => new Date((await shown(id)).text('challenge.timeline.closesAt')).getTime();
const databaseNow = async () => {
  const { rows } = await api.sql.query('select clock_timestamp() as now');
  return (rows[0]?.['now'] as Date).getTime();
};

/** The servers gave no sign of life for so long, until now; the deadline lies so far back. */
async function wasDown(id: string, downMs: number, sinceDeadlineMs: number): Promise<void> {
  await api.sql.query('delete from server_gap');
  await api.app.get(Heartbeat).beat();
  await api.sql.query(`update server_heartbeat set at = clock_timestamp() - make_interval(secs => $1 / 1000.0)`, [downMs]);
  await deadlineIn(api, id, -sinceDeadlineMs);
  await api.app.get(CloseChallenges).closeDue();
}

describe('a deadline at which no server lived', () => {
  it('moves for everybody by as long as the gap, in the open, and closes then', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api));
    await aSubmittedProposal(await theSupplier(api), id);
    const before = await databaseNow();
    await wasDown(id, 120 * MINUTE, 30 * MINUTE);
    const after = await shown(id);
    expect(after.at('challenge.stage')).toBe('OPEN');
    expect(await closesAtOf(id)).toBeGreaterThanOrEqual(before + 120 * MINUTE);
    expect(await closesAtOf(id)).toBeLessThan(before + 121 * MINUTE);
    expect(after.at('challenge.amendments.0')).toMatchObject({ material: true, reason: { en: expect.stringContaining('down'), cy: expect.any(String) }, changes: [{ path: ['closesAt'] }] });
    const nodes = after.list('challenge.log.nodes') as { act: string | null; details: { actorId: string | null; data: { from: string; until: string; closesAt: string } } }[];
    const [entry] = nodes.filter((one) => one.act === 'challenge.extended-for-outage');
    expect(entry).toMatchObject({ details: { actorId: null, data: { closesAt: after.text('challenge.timeline.closesAt') } } });
    expect(Date.parse(entry!.details.data.until) - Date.parse(entry!.details.data.from)).toBeGreaterThanOrEqual(120 * MINUTE);
    // The next deadline lies outside the gap, so the challenge closes as it should.
    await deadlineIn(api, id, -1);
    await api.app.get(CloseChallenges).closeDue();
    expect((await shown(id)).at('challenge')).toMatchObject({ stage: 'CLOSED', logVerification: { ok: true } });
  });

  it('moves by an hour at least', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api));
    const before = await databaseNow();
    await wasDown(id, 16 * MINUTE, 5 * MINUTE);
    expect(await closesAtOf(id)).toBeGreaterThanOrEqual(before + 60 * MINUTE);
  });

  it('stays when the gap is no longer than the setting, or does not contain it', async () => {
    const council = await theCouncil(api);
    const [short, elsewhere] = [await anOpenChallenge(council), await anOpenChallenge(council)];
    await wasDown(short.id, 14 * MINUTE, 5 * MINUTE);
    expect((await shown(short.id)).at('challenge.stage')).toBe('CLOSED');
    await wasDown(elsewhere.id, 40 * MINUTE, 200 * MINUTE);
    expect((await shown(elsewhere.id)).at('challenge.stage')).toBe('CLOSED');
  });

  it('is known by signs of life of which many at once leave one gap', async () => {
    await api.sql.query(`delete from server_gap`);
    await api.sql.query(`update server_heartbeat set at = clock_timestamp() - interval '3 hours'`);
    await Promise.all(Array.from({ length: 8 }, () => api.app.get(Heartbeat).beat()));
    const { rows } = await api.sql.query(`select until_at - from_at >= interval '3 hours' as long from server_gap`);
    expect(rows).toEqual([{ long: true }]);
  });
});

describe('an outage that a buyer records', () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * MINUTE).toISOString();
  const reason = { en: 'The sign-in service of the council was down.' };
  const opened = async (council: { buyer: Person }, challenge?: object) => {
    const one = await anOpenChallenge(council as Parameters<typeof anOpenChallenge>[0], challenge);
    await api.sql.query(`update challenge set opened_at = opened_at - interval '1 day' where id = $1`, [one.id]);
    return one;
  };
  const record = (who: Pick<Person, 'ask'>, at: { id: string; version: number }, more: object = {}) => step(who, 'recordOutage', at, { from: hoursAgo(3), until: hoursAgo(1), reason, ...more });

  it('moves the deadline by its own length, in the open', async () => {
    const council = await theCouncil(api);
    const at = await opened(council);
    const before = await closesAtOf(at.id);
    const [from, until] = [hoursAgo(3), hoursAgo(1)];
    (await record(council.buyer, at, { from, until })).done();
    expect(await closesAtOf(at.id)).toBe(before + Date.parse(until) - Date.parse(from));
    const after = await shown(at.id);
    expect(after.at('challenge')).toMatchObject({ stage: 'OPEN', version: at.version + 1, amendments: [{ material: true, reason, changes: [{ path: ['closesAt'] }] }] });
    const nodes = after.list('challenge.log.nodes') as { act: string | null }[];
    expect(nodes.find((one) => one.act === 'challenge.outage-recorded')).toMatchObject({ details: { actorId: council.buyer.id, data: { from, until, before: new Date(before).toISOString() } } });
  });

  it('is refused with what to mend, to others, and to whoever read an older version', async () => {
    const council = await theCouncil(api);
    const at = await opened(council);
    const codes = async (more: object) => (await record(council.buyer, at, more)).userErrors('recordOutage');
    expect(await codes({ until: hoursAgo(4) })).toEqual(['TIMES_OUT_OF_ORDER']);
    expect(await codes({ until: hoursAgo(-1) })).toEqual(['IN_THE_FUTURE']);
    expect(await codes({ from: hoursAgo(50) })).toEqual(['BEFORE_OPENING']);
    expect(await codes({ reason: { en: 'Down.' } })).toEqual(['REASON_MISSING']);
    expect(await codes({ extendTo: new Date((await closesAtOf(at.id)) + MINUTE).toISOString() })).toEqual(['TOO_SHORT']);
    expect((await record(council.approver, at)).codes).toEqual(['FORBIDDEN']);
    expect((await record((await aCouncil(api)).buyer, at)).codes).toEqual(['FORBIDDEN']);
    expect((await record(council.buyer, { ...at, version: at.version - 1 })).codes).toEqual(['CONFLICT']);
    await api.sql.query(`update challenge set content = content || '{"regime": "WALES_PA23"}' where id = $1`, [at.id]);
    expect(await codes({})).toEqual(['TRANSLATION_MISSING']);
    await deadlineIn(api, at.id, -1);
    expect(await codes({ reason: { ...reason, cy: 'Roedd y gwasanaeth mewngofnodi i lawr.' } })).toEqual(['ALREADY_CLOSED']);
    await api.app.get(CloseChallenges).closeDue();
    expect((await record(council.buyer, { id: at.id, version: at.version + 1 })).userErrors('recordOutage')).toContain('WRONG_STAGE');
  });
});
