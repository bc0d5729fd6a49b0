// Plays a pilot of the demo from the locked round to its verified results, and its adoption by another council.
import type { INestApplication } from '@nestjs/common';
import type { DemoPerson } from './demo-api.ts';
import { inDays } from './demo-days.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';
import { passRoundDeadline } from './move-clock.ts';
import { playMoney } from './play-money.ts';

const PILOT = 'pilot { id version }';
const ADOPTION = 'adoption { id version }';

interface At {
  readonly id: string;
  readonly version: number;
}

const day = (days: number): string => inDays(days).toISOString().slice(0, 10);
const daysOf = (days: Found): Record<string, string> => Object.fromEntries(days.entries().map(([name]) => [name, day(days.whole(name))]));

export async function playPilot(app: INestApplication, stage: DemoStage, file: Found): Promise<void> {
  const { buyer } = known(stage.challenges, file.text('challenge'));
  const { roundId, ...pilot } = await begin(app, stage, file);
  let at: At = pilot;
  const step = async (verb: string, input: object = {}, who: DemoPerson = buyer): Promise<void> => {
    const answer = (await stage.api.verb(who, verb, { ...at, ...input }, PILOT)).in('pilot');
    at = { id: answer.text('id'), version: answer.whole('version') };
  };
  const milestones = file.list('milestones').map((one) => ({ code: one.text('code'), title: one.text('title'), dueOn: day(one.whole('days')) }));
  await step('planMilestones', { milestones });
  await step('agreePilot', { ...file.in('agreement').names, ...daysOf(file.in('days')) });
  await step('startPilot');
  for (const reached of file.list('reached')) await step('reachMilestone', reached.names);
  await playMoney(stage, file.in('money'), { roundId, buyer });
  await measure(stage, file, at.id);
  await step('beginMeasuring');
  const report = file.in('report');
  await step('reportResults', { summary: report.text('summary'), results: report.list('results').map((one) => one.names) }, known(stage.people, report.text('by')));
  await step('verifyResults', { lookedAt: file.text('lookedAt') }, known(stage.people, file.text('approver')));
  await adopt(stage, file.in('adoption'), at.id);
}

/** The round ends by its clock, and what holds together becomes binding. */
async function begin(app: INestApplication, stage: DemoStage, file: Found): Promise<At & { roundId: string }> {
  const { id, buyer } = known(stage.challenges, file.text('challenge'));
  const proposalId = known(stage.proposals, file.text('proposal')).id;
  const question = 'query Demo($id: ID!) { challenge(id: $id) { version shortlist { entries { proposal { id } solution { pledgeRound { id version } } } } } }';
  const challenge = async (): Promise<Found> => (await stage.api.ask(buyer, question, { id })).in('challenge');
  const entry = (await challenge()).in('shortlist').list('entries').find((one) => one.in('proposal').text('id') === proposalId);
  if (!entry) throw new Error('The proposal to be tried is not on the shortlist');
  const round = entry.in('solution').in('pledgeRound');
  await passRoundDeadline(app, id, round.text('id'));
  await stage.api.verb(buyer, 'lockPledgeRound', { id: round.text('id'), version: round.whole('version') }, 'round { id }');
  const version = (await challenge()).whole('version');
  const answer = await stage.api.verb(buyer, 'beginPilot', { roundId: round.text('id'), version, route: file.in('route').names }, PILOT);
  return { id: answer.in('pilot').text('id'), version: answer.in('pilot').whole('version'), roundId: round.text('id') };
}

async function measure(stage: DemoStage, file: Found, pilotId: string): Promise<void> {
  const ids = new Map<string, string>();
  for (const one of file.list('measurements')) {
    const corrects = one.has('corrects') ? { corrects: known(ids, one.text('corrects')) } : {};
    const input = { pilotId, ...one.in('input').names, ...daysOf(one.in('days')), ...corrects };
    const answer = await stage.api.verb(known(stage.people, one.text('by')), 'recordMeasurement', input, 'measurement { id }');
    ids.set(one.text('key'), answer.in('measurement').text('id'));
  }
}

async function adopt(stage: DemoStage, file: Found, pilotId: string): Promise<void> {
  const who = known(stage.people, file.text('by'));
  const proposed = await stage.api.verb(who, 'proposeAdoption', { pilotId, organisationId: who.actingFor, plan: file.text('plan') }, ADOPTION);
  const idAndVersion = (answer: Found): At => ({ id: answer.in('adoption').text('id'), version: answer.in('adoption').whole('version') });
  const confirmed = await stage.api.verb(who, 'confirmAdoption', idAndVersion(proposed), ADOPTION);
  const report = file.in('report');
  const input = { ...idAndVersion(confirmed), summary: report.text('summary'), results: report.list('results').map((one) => one.names), ...daysOf(file.in('days')) };
  await stage.api.verb(who, 'reportAdoption', input, ADOPTION);
}
