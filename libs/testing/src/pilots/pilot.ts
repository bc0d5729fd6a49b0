// Pilots brought to a point through the API: begun, agreed and running, reported, verified.
import type { Answer } from '../asking/index.ts';
import { versionOf, type Close } from '../evaluation/index.ts';
import type { Person, World } from '../people/index.ts';
import { pledge, type Round, roundStep, shortlisted, thePledgers } from '../pledges/index.ts';

/** A round that is locked with £100,000 of cash that holds. */
export type LockedRound = Round;
export interface Pilot extends Round {
  readonly pilotId: string;
}

/** One share and one figure, so that both kinds of interval are there. */
export const TWO_INDICATORS = {
  placeCodes: ['E10000007', 'E06000015'],
  indicators: [
    { code: 'REPEAT90', name: { en: 'Repairs that fail within 90 days' }, unit: '%', baseline: 27, target: 10, direction: 'DOWN', source: 'work orders', measureBy: 'one year on' },
    { code: 'SPEED', name: { en: 'Days from report to repair' }, unit: 'days', baseline: 9, target: 4, direction: 'DOWN', source: 'work orders', measureBy: 'one year on' },
  ],
};

/** The usual statement: chosen by fair and open competition. */
export const VIA_COMPETITION = {
  answers: [
    { question: 'PUBLIC_ASSISTANCE', isYes: true, note: 'Four authorities and a fund pay.' },
    { question: 'FAIR_COMPETITION', isYes: true, note: 'Open challenge, published criteria, three ideas judged.' },
  ],
  legalRoute: 'Below threshold, Procurement Act 2023 part 6',
  confirmedAs: 'Monitoring officer',
};

export const MILESTONES = [
  { code: 'INSTALLED', title: 'Sensors are installed', dueOn: '2026-03-01' },
  { code: 'WINTER', title: 'One winter is over', dueOn: '2026-04-30' },
];

const FIELDS = `id slug version state cost { amount } covered { amount } waiverReason startsOn endsOn stoppedBecause places { code }
  milestones { code title dueOn reachedAt note } agreement { reference dataLicence rightsAndExit }
  route { legalRoute basis confirmedAs notChecked assistanceBefore { amount } answers { question isYes note } } viewerMay`;
const TYPES: Readonly<Record<string, string>> = { startPilot: 'PilotStepInput', beginMeasuring: 'PilotStepInput', closePilot: 'PilotStepInput', confirmAdoption: 'AdoptionStepInput' };

/** Takes one step of a pilot; its input has the name of the verb. */
export function pilotStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { pilot { ${FIELDS} } userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

/** The same for adoptions. */
export function adoptionStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { adoption { id version state plan summary organisation { id } results { indicatorCode value n } } userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

export async function pilotOf(who: Pick<Person, 'ask'>, id: string): Promise<Readonly<Record<string, unknown>> & { readonly version: number; readonly state: string }> {
  const answer = await who.ask(`query ($id: ID!) { pilot(id: $id) { ${FIELDS} } }`, { id });
  return answer.done().at('pilot') as { version: number; state: string };
}

const AT_A_TIME = 6;
const waiting = new WeakMap<World, Promise<LockedRound[]>>();

async function lockedRounds(world: World, close: Close): Promise<LockedRound[]> {
  const solutions = await shortlisted(world, close, AT_A_TIME, TWO_INDICATORS);
  const [payer] = await thePledgers(world, 'COUNCIL', 1);
  if (!payer) throw new Error('Nobody pledges');
  const rounds: LockedRound[] = [];
  for (const solution of solutions) {
    const opened = await roundStep(solution.council.buyer, 'openPledgeRound', { solutionId: solution.id, target: '100000', deadline: new Date(Date.now() + 86_400_000).toISOString() });
    const round = { ...solution, roundId: opened.done().text('openPledgeRound.round.id') };
    (await pledge(payer, round, { amount: '100000' })).done();
    rounds.push(round);
  }
  await world.sql.query(`update pledge_round set deadline = clock_timestamp() - interval '1 second' where id = any($1)`, [rounds.map((one) => one.roundId)]);
  for (const { council, roundId } of rounds) {
    const read = await council.buyer.ask('query ($id: ID!) { pledgeRound(id: $id) { version } }', { id: roundId });
    (await roundStep(council.buyer, 'lockPledgeRound', { id: roundId, version: read.whole('pledgeRound.version') })).done();
  }
  return rounds;
}

/** One that no test has used; all rounds of its challenge are locked. */
export async function aLockedRound(world: World, close: Close): Promise<LockedRound> {
  const before = waiting.get(world) ?? Promise.resolve([]);
  const after = before.then((left) => (left.length > 0 ? left : lockedRounds(world, close)));
  waiting.set(world, after.then((left) => left.slice(1)));
  const [round] = await after;
  if (!round) throw new Error('No round was locked');
  return round;
}

export async function beginPilot({ council, challengeId, roundId }: LockedRound, change: object = {}, idempotencyKey?: string): Promise<Answer> {
  const version = await versionOf(council.buyer, challengeId);
  return pilotStep(council.buyer, 'beginPilot', { roundId, version, route: VIA_COMPETITION, ...change }, idempotencyKey);
}

export async function aPilot(world: World, close: Close): Promise<Pilot> {
  const round = await aLockedRound(world, close);
  return { ...round, pilotId: (await beginPilot(round)).done().text('beginPilot.pilot.id') };
}

/** The same step with the version as it is now. */
async function next(pilot: Pilot, verb: string, input: object = {}, who: Pick<Person, 'ask'> = pilot.council.buyer): Promise<Answer> {
  const { version } = await pilotOf(who, pilot.pilotId);
  return (await pilotStep(who, verb, { id: pilot.pilotId, version, ...input })).done();
}

/** Agreed and started, with a first milestone reached. */
export async function aRunningPilot(world: World, close: Close): Promise<Pilot> {
  const pilot = await aPilot(world, close);
  await next(pilot, 'planMilestones', { milestones: MILESTONES });
  const signed = { signedOn: '2026-01-05', startsOn: '2026-01-10', endsOn: '2026-10-31', dataLicence: 'Open Government Licence v3.0', rightsAndExit: 'The supplier keeps its software; the data stay with the council.' };
  await next(pilot, 'agreePilot', { reference: 'WM-2026-17', signedForCouncil: 'Director of highways', signedForSupplier: 'Managing director', ...signed });
  await next(pilot, 'startPilot');
  await next(pilot, 'reachMilestone', { code: 'INSTALLED', note: 'Acceptance note of 3 March.' });
  return pilot;
}

export function measure(pilot: Pilot, change: object = {}, who: Pick<Person, 'ask'> = pilot.council.buyer, idempotencyKey?: string): Promise<Answer> {
  const input = { pilotId: pilot.pilotId, indicatorCode: 'REPEAT90', value: 9, n: 400, isFinal: true, method: 'PROPORTION', methodNote: 'All repairs of the pilot streets, looked at again.', source: 'Work orders', from: '2026-01-10', to: '2026-10-31', ...change };
  const document = 'mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) { measurement { id version value n interval { low high level origin } isCurrent } userErrors { code path message } } }';
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

/** REPEAT90 met and SPEED not met, as the rule proposes it. */
export const report = { summary: 'Fewer repairs fail; they are no faster.', results: [{ indicatorCode: 'REPEAT90', outcome: 'MET' }, { indicatorCode: 'SPEED', outcome: 'NOT_MET' }] };

/** Measured and reported by the supplier. */
export async function aReportedPilot(world: World, close: Close): Promise<Pilot> {
  const pilot = await aRunningPilot(world, close);
  (await measure(pilot)).done();
  (await measure(pilot, { indicatorCode: 'SPEED', value: 9.5, n: null, method: 'RECORD' })).done();
  await next(pilot, 'beginMeasuring');
  await next(pilot, 'reportResults', report, pilot.supplier.admin);
  return pilot;
}

export async function verifiedPilot(world: World, close: Close): Promise<Pilot> {
  const pilot = await aReportedPilot(world, close);
  await next(pilot, 'verifyResults', { lookedAt: 'The work orders of both years, and forty streets.' }, pilot.council.approver);
  return pilot;
}
