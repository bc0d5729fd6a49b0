// From a locked round to a pilot: the legal route, cover, milestones, agreement, start and early end; with every refusal.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { versionOf } from '@moothall/testing/evaluation';
import { aKey, aPerson, aVisitor } from '@moothall/testing/people';
import { aLockedRound, aPilot, aRunningPilot, beginPilot, MILESTONES, type Pilot, pilotOf, pilotStep, VIA_COMPETITION } from '@moothall/testing/pilots';
import { aRound } from '@moothall/testing/pledges';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const answersOf = (...answers: [string, boolean][]) => answers.map(([question, isYes]) => ({ question, isYes, note: 'Shown by the file of the council.' }));
const step = async (pilot: Pilot, verb: string, input: object = {}, who: Pick<Pilot['council']['buyer'], 'ask'> = pilot.council.buyer) =>
  pilotStep(who, verb, { id: pilot.pilotId, version: (await pilotOf(who, pilot.pilotId)).version, ...input });
const signed = { reference: 'WM-1', signedForCouncil: 'Director', signedForSupplier: 'Director', signedOn: '2026-01-05', startsOn: '2026-01-10', endsOn: '2026-10-31', dataLicence: 'OGL 3.0', rightsAndExit: 'Data stay here.' };
const entriesOf = async (challengeId: string): Promise<{ act: string; subject: string; details: { data: Record<string, unknown> } | null }[]> => {
  const log = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { log(first: 100) { nodes { act subject details } } } }', { id: challengeId });
  return log.done().list('challenge.log.nodes') as { act: string; subject: string; details: { data: Record<string, unknown> } | null }[];
};

describe('beginning a pilot', () => {
  it('records who states what about the legal route, moves the challenge, and shows it to everybody', async () => {
    const round = await aLockedRound(api, close);
    const { rows } = await api.sql.query('select slug from solution where id = $1', [round.id]);
    const beginning = { kind: 'BEGIN_PILOT', path: `/solutions/${String(rows[0]?.['slug'])}/begin-pilot` };
    const tasksOf = async () => (await round.council.buyer.ask('{ viewer { tasks { kind path } } }')).done().list('viewer.tasks');
    expect(await tasksOf()).toContainEqual(beginning);
    const begun = (await beginPilot(round)).done();
    expect(await tasksOf()).not.toContainEqual(beginning);
    expect(begun.at('beginPilot.pilot')).toMatchObject({
      state: 'PLANNED',
      cost: { amount: '100000.00' },
      covered: { amount: '100000.00' },
      waiverReason: null,
      places: [{ code: 'E10000007' }, { code: 'E06000015' }],
      route: { basis: 'MARKET_TERMS', legalRoute: VIA_COMPETITION.legalRoute, confirmedAs: 'Monitoring officer', answers: VIA_COMPETITION.answers },
    });
    expect(begun.list('beginPilot.pilot.route.notChecked')).toHaveLength(4);
    const id = begun.text('beginPilot.pilot.id');
    expect((await pilotOf(aVisitor(api), id)).state).toBe('PLANNED');
    expect((await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { stage pilots { id } } }', { id: round.challengeId })).at('challenge')).toMatchObject({ stage: 'PILOTING', pilots: [{ id }] });
    const entry = (await entriesOf(round.challengeId)).find((one) => one.act === 'pilot.begun');
    expect(entry).toMatchObject({ subject: id, details: { data: { cost: '10000000', covered: '10000000', isWaived: false, roundId: round.roundId } } });
    expect(JSON.stringify(entry)).not.toContain('three ideas');
  });

  it('is refused while the round or another one of the challenge is open, or without an end to the questions', async () => {
    const open = await aRound(api, close);
    expect((await beginPilot(open)).userErrors('beginPilot')).toEqual(['ROUND_NOT_LOCKED', 'COST_NOT_COVERED']);
    const round = await aLockedRound(api, close);
    const refusalsOf = async (change: object, more: object = {}) => (await beginPilot(round, { ...more, route: { ...VIA_COMPETITION, ...change } })).userErrors('beginPilot');
    expect(await refusalsOf({ answers: answersOf(['PUBLIC_ASSISTANCE', true]) })).toEqual(['ROUTE_NOT_CONFIRMED', 'ROUTE_NOT_CONFIRMED']);
    const none = answersOf(['PUBLIC_ASSISTANCE', true], ['FAIR_COMPETITION', false], ['MINIMAL_ASSISTANCE', false], ['STREAMLINED_ROUTE', false], ['PRINCIPLES_ASSESSED', false]);
    expect(await refusalsOf({ answers: none })).toEqual(['ROUTE_NOT_CONFIRMED', 'ROUTE_NOT_CONFIRMED']);
    expect(await refusalsOf({ legalRoute: ' ', confirmedAs: '' })).toEqual(['ROUTE_NOT_CONFIRMED', 'ROUTE_NOT_CONFIRMED', 'ROUTE_NOT_CONFIRMED']);
    const minimal = answersOf(['PUBLIC_ASSISTANCE', true], ['FAIR_COMPETITION', false], ['MINIMAL_ASSISTANCE', true]);
    expect(await refusalsOf({ answers: minimal, assistanceBefore: '215000.01' })).toEqual(['ROUTE_NOT_CONFIRMED', 'ABOVE_LIMIT']);
    expect(await refusalsOf({ answers: [{ question: 'PUBLIC_ASSISTANCE', isYes: false, note: 'no' }] })).toEqual(['ROUTE_NOT_CONFIRMED', 'NOTE_MISSING']);
    expect(await refusalsOf({}, { cost: '0' })).toEqual(['COST_MISSING']);
    expect(await refusalsOf({}, { placeCodes: ['W06000008'] })).toEqual(['PLACE_OUTSIDE']);
    await api.sql.query(`create table kept as select id, locked_at, algorithm, inputs_hash, outcome from pledge_round where challenge_id = '${round.challengeId}' and id <> '${round.roundId}'`);
    await api.sql.query('update pledge_round set locked_at = null, algorithm = null, inputs_hash = null, outcome = null where id in (select id from kept)');
    await api.sql.query(`update challenge set stage = 'PLEDGING' where id = $1`, [round.challengeId]);
    expect(await refusalsOf({})).toEqual(['ROUND_STILL_OPEN']);
    await api.sql.query('update pledge_round r set locked_at = k.locked_at, algorithm = k.algorithm, inputs_hash = k.inputs_hash, outcome = k.outcome from kept k where k.id = r.id');
    (await beginPilot(round, { route: { ...VIA_COMPETITION, answers: minimal, assistanceBefore: '215000' } })).done();
    expect((await beginPilot(round)).userErrors('beginPilot')).toEqual(['BEGUN_ALREADY']);
  });

  it('needs a reason where the pledges do not cover the cost, and shows it', async () => {
    const round = await aLockedRound(api, close);
    expect((await beginPilot(round, { cost: '100000.01' })).at('beginPilot.userErrors')).toMatchObject([{ code: 'COST_NOT_COVERED', path: ['waiverReason'], message: expect.stringContaining('£0.01') }]);
    const begun = (await beginPilot(round, { cost: '120000', waiverReason: 'The rest comes from the highways budget.', placeCodes: ['E06000015'] })).done();
    expect(begun.at('beginPilot.pilot')).toMatchObject({ cost: { amount: '120000.00' }, covered: { amount: '100000.00' }, waiverReason: 'The rest comes from the highways budget.', places: [{ code: 'E06000015' }] });
  });

  it('is for buyers of the council that leads, with the version they read, and is done once', async () => {
    const round = await aLockedRound(api, close);
    const { council, supplier, challengeId, roundId } = round;
    const version = await versionOf(council.buyer, challengeId);
    const input = { roundId, version, route: VIA_COMPETITION };
    for (const who of [council.approver, supplier.admin, await aPerson(api), await aKey(council.admin, council.id, ['pledges:write'])]) {
      expect((await pilotStep(who, 'beginPilot', input)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await pilotStep(aVisitor(api), 'beginPilot', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await pilotStep(council.buyer, 'beginPilot', { ...input, roundId: 'rnd_0' })).codes).toEqual(['NOT_FOUND']);
    expect((await pilotStep(council.buyer, 'beginPilot', { ...input, version: version + 9 })).codes).toEqual(['CONFLICT']);
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => pilotStep(council.buyer, 'beginPilot', input, key)));
    expect(new Set(same.map((answer) => answer.done().text('beginPilot.pilot.id'))).size).toBe(1);
    expect((await api.sql.query('select 1 from pilot where round_id = $1', [roundId])).rowCount).toBe(1);
  });
});

describe('the milestones of a pilot', () => {
  it('are planned, moved and reached, and none disappears', async () => {
    const pilot = await aPilot(api, close);
    const refused = async (milestones: object[]) => (await step(pilot, 'planMilestones', { milestones })).userErrors('planMilestones');
    expect(await refused([])).toEqual(['MILESTONES_MISSING']);
    expect(await refused([MILESTONES[0]!, { ...MILESTONES[1], code: 'INSTALLED' }])).toEqual(['MILESTONE_TWICE']);
    expect(await refused([MILESTONES[1]!, MILESTONES[0]!])).toEqual(['OUT_OF_ORDER']);
    expect((await step(pilot, 'planMilestones', { milestones: [{ ...MILESTONES[0], dueOn: '2026-02-30' }] })).codes).toEqual(['BAD_USER_INPUT']);
    (await step(pilot, 'planMilestones', { milestones: MILESTONES })).done();
    expect(await refused([MILESTONES[0]!])).toEqual(['MILESTONE_REMOVED']);
    expect((await step(pilot, 'reachMilestone', { code: 'INSTALLED', note: 'Acceptance note.' })).userErrors('reachMilestone')).toEqual(['WRONG_STATE']);
    (await step(pilot, 'agreePilot', signed)).done();
    expect((await step(pilot, 'reachMilestone', { code: 'NONE', note: 'short' })).userErrors('reachMilestone')).toEqual(['NO_SUCH_MILESTONE', 'NOTE_MISSING']);
    const reached = (await step(pilot, 'reachMilestone', { code: 'INSTALLED', note: 'Acceptance note.' })).done();
    expect(reached.at('reachMilestone.pilot.milestones.0')).toMatchObject({ code: 'INSTALLED', reachedAt: expect.any(String), note: 'Acceptance note.' });
    expect((await step(pilot, 'reachMilestone', { code: 'INSTALLED', note: 'Acceptance note.' })).userErrors('reachMilestone')).toEqual(['REACHED_ALREADY']);
    expect(await refused([{ ...MILESTONES[0], title: 'Something else' }, MILESTONES[1]!])).toEqual(['MILESTONE_REACHED']);
    (await step(pilot, 'planMilestones', { milestones: [MILESTONES[0], { ...MILESTONES[1], dueOn: '2026-05-31' }] })).done();
    expect((await pilotOf(aVisitor(api), pilot.pilotId))['milestones']).toMatchObject([{ dueOn: '2026-03-01' }, { dueOn: '2026-05-31', reachedAt: null }]);
    const acts = (await entriesOf(pilot.challengeId)).filter((one) => one.subject === pilot.pilotId).map((one) => one.act);
    expect(acts).toEqual(['pilot.begun', 'pilot.planned', 'pilot.agreed', 'pilot.milestone-reached', 'pilot.planned']);
  });
});

describe('the agreement of a pilot', () => {
  it('needs all that was signed, and starts the pilot on its day', async () => {
    const pilot = await aPilot(api, close);
    expect((await step(pilot, 'agreePilot', { ...signed, reference: '', rightsAndExit: '' })).userErrors('agreePilot')).toEqual(['FIELD_MISSING', 'FIELD_MISSING', 'MILESTONES_MISSING']);
    (await step(pilot, 'planMilestones', { milestones: MILESTONES })).done();
    expect((await step(pilot, 'agreePilot', { ...signed, signedOn: '2099-01-01', endsOn: '2026-01-09' })).userErrors('agreePilot')).toEqual(['SIGNED_IN_FUTURE', 'DATES_REVERSED']);
    expect((await step(pilot, 'startPilot')).userErrors('startPilot')).toEqual(['WRONG_STATE', 'TOO_EARLY']);
    const agreed = (await step(pilot, 'agreePilot', { ...signed, startsOn: '2098-01-01', endsOn: '2099-01-01' })).done();
    expect(agreed.at('agreePilot.pilot')).toMatchObject({ state: 'AGREED', startsOn: '2098-01-01', agreement: { dataLicence: 'OGL 3.0' } });
    expect((await step(pilot, 'startPilot')).userErrors('startPilot')).toEqual(['TOO_EARLY']);
    expect((await step(pilot, 'agreePilot', signed)).userErrors('agreePilot')).toEqual(['WRONG_STATE']);
  });

  it('lets a pilot stop with a reason that everybody reads', async () => {
    const pilot = await aRunningPilot(api, close);
    expect((await step(pilot, 'stopPilot', { reason: 'bad' })).userErrors('stopPilot')).toEqual(['REASON_MISSING']);
    (await step(pilot, 'stopPilot', { reason: 'The supplier has ceased to trade.' }, pilot.council.approver)).done();
    expect(await pilotOf(aVisitor(api), pilot.pilotId)).toMatchObject({ state: 'STOPPED', stoppedBecause: 'The supplier has ceased to trade.' });
    expect((await step(pilot, 'stopPilot', { reason: 'Twice is once too often.' })).userErrors('stopPilot')).toEqual(['WRONG_STATE']);
    expect((await step(pilot, 'beginMeasuring')).userErrors('beginMeasuring')).toEqual(['WRONG_STATE']);
  });

  it('is for the council that leads, with the version they read; pages are read in few statements', async () => {
    const pilot = await aRunningPilot(api, close);
    const { version } = await pilotOf(aVisitor(api), pilot.pilotId);
    const stop = { id: pilot.pilotId, version, reason: 'Because we can do so.' };
    for (const who of [pilot.supplier.admin, await aPerson(api)]) expect((await pilotStep(who, 'stopPilot', stop)).codes).toEqual(['FORBIDDEN']);
    expect((await pilotStep(pilot.council.buyer, 'stopPilot', { ...stop, version: 1 })).codes).toEqual(['CONFLICT']);
    expect((await pilotStep(pilot.council.buyer, 'stopPilot', { ...stop, id: 'plt_0' })).codes).toEqual(['NOT_FOUND']);
    const page = 'query ($after: String) { pilots(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id state solution { title } supplier { name { en } } lead { name { en } } places { name { en } } milestones { code } } } }';
    const { result, statements } = await countStatements(() => aVisitor(api).ask(page));
    expect(result.done().list('pilots.nodes')).toHaveLength(2);
    expect(statements.length).toBeLessThanOrEqual(8);
    const rest = (await aVisitor(api).ask(page, { after: result.text('pilots.pageInfo.endCursor') })).done();
    expect(rest.at('pilots.nodes.0.id')).not.toBe(result.at('pilots.nodes.1.id'));
    const only = await aVisitor(api).ask('query ($id: ID!) { pilots(supplierId: $id, placeCode: "E10000007", states: [RUNNING]) { nodes { id } } }', { id: pilot.supplier.id });
    expect(only.done().at('pilots.nodes')).toContainEqual({ id: pilot.pilotId });
  });
});
