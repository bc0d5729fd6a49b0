// Loads the demo content once, by playing it: people write, approve, propose, score and pledge through the API as they would.
import type { INestApplication } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { Progress } from '../platform/progress.ts';
import { DemoApi } from './demo-api.ts';
import { inDays } from './demo-days.ts';
import { storeOrganisations } from './demo-organisations.ts';
import { storePeople } from './demo-people.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';
import { passDeadline, setDeadline } from './move-clock.ts';
import { playChallenge } from './play-challenge.ts';
import { playConsultations } from './play-consultations.ts';
import { playEngagement } from './play-engagement.ts';
import { playEvaluation } from './play-evaluation.ts';
import { playFeedback } from './play-feedback.ts';
import { playMeasured } from './play-measured.ts';
import { playPilot } from './play-pilots.ts';
import { playPledges } from './play-pledges.ts';
import { playProfile } from './play-profiles.ts';
import { playProblem } from './play-problems.ts';
import { playProposals } from './play-proposals.ts';
import { readDemoFile, readDemoFolder } from './read-demo.ts';

export async function isEmpty(app: INestApplication): Promise<boolean> {
  const row = await app.get(Rows, { strict: false }).one<{ n: boolean }>('select not exists (select 1 from person) as n');
  return row?.n ?? false;
}

/** Says nothing: whoever calls it may already have said that the demo is being loaded. */
const QUIETLY: Progress = { step: (_text, work) => work() };

/** @throws Error that says how to start afresh: a part of the demo is already there then */
export async function loadDemo(app: INestApplication, progress: Progress = QUIETLY): Promise<void> {
  try {
    await asSystem('demo', () => play(app, progress));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The demo stopped half way. Run "npm run demo:reset" and start again. ${reason}`, { cause });
  }
}

async function play(app: INestApplication, progress: Progress): Promise<void> {
  const folders = ['problems', 'challenges', 'proposals', 'evaluations', 'pledges', 'consultations', 'engagement', 'pilots'];
  const [problems, challenges, proposals, evaluations, pledges, consultations, engagement, pilots] = await Promise.all(folders.map(readDemoFolder));
  const stage = await progress.step('People and organisations', () => setStage(app));
  await progress.step('Problems', () => each(problems, (file) => playProblem(stage, file)));
  await progress.step('Challenges', () => each(challenges, (file) => playChallenge(stage, file)));
  const profiles = (await readDemoFile('profiles.json')).list('profiles');
  await progress.step('Profiles of suppliers', () => each(profiles, (file) => playProfile(app, stage, file)));
  await progress.step('Proposals', () => each(proposals, (file) => playProposals(stage, file)));
  await progress.step('Engagement', () => each(engagement, (file) => playEngagement(stage, file)));
  await progress.step('Deadlines', () => moveClocks(app, stage, challenges ?? [], evaluations ?? []));
  await progress.step('Evaluations', () => each(evaluations, (file) => playEvaluation(stage, file)));
  const said = (await readDemoFile('feedback.json')).list('sets');
  await progress.step('What people say', () => each(said, (file) => playFeedback(app, stage, file)));
  await progress.step('What others measured', async () => playMeasured(app, stage, await readDemoFile('measured/residents-survey.json')));
  await progress.step('Pledges', () => each(pledges, (file) => playPledges(stage, file)));
  await progress.step('Pilots', () => each(pilots, (file) => playPilot(app, stage, file)));
  await progress.step('Consultations', () => playConsultations(app, stage, consultations ?? []));
}

async function setStage(app: INestApplication): Promise<DemoStage> {
  const people = (await readDemoFile('people.json')).list('people');
  const files = (await readDemoFile('organisations.json')).list('organisations');
  const strangers = await storePeople(app, people);
  const organisations = await storeOrganisations(app, files, people, strangers);
  const members = people.map((person) => {
    const key = person.text('key');
    const organisation = person.maybeText('organisation');
    return [key, { ...known(strangers, key), actingFor: organisation === null ? null : known(organisations, organisation) }] as const;
  });
  return { api: new DemoApi(app), organisations, people: new Map(members), challenges: new Map(), proposals: new Map() };
}

/** Some close soon; those that are evaluated have closed. */
async function moveClocks(app: INestApplication, stage: DemoStage, challenges: readonly Found[], evaluations: readonly Found[]): Promise<void> {
  for (const file of challenges.filter((one) => one.has('deadline'))) {
    const days = file.in('deadline');
    const { id } = known(stage.challenges, file.text('key'));
    await setDeadline(app, id, inDays(days.whole('closesAt')), inDays(days.whole('questionsCloseAt')));
  }
  for (const file of evaluations) await passDeadline(app, known(stage.challenges, file.text('challenge')).id);
}

async function each(files: readonly Found[] = [], play: (file: Found) => Promise<void>): Promise<void> {
  for (const file of files) await play(file);
}
