// Plays consultations on what comes first: the council asks through the API, and many visits answer by seeded votes.
import type { INestApplication } from '@nestjs/common';
import { CountConsultations } from '../evidence/priority/count-consultations.ts';
import { inDays } from './demo-days.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { DemoPerson } from './demo-api.ts';
import type { Found } from './found.ts';
import { storeBallots, storePairVotes } from './store-votes.ts';

const STEP = 'consultation { id version options { id } }';

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly options: readonly string[];
}

const askedIn = (answer: Found): Asked => {
  const consultation = answer.in('consultation');
  return { id: consultation.text('id'), version: consultation.whole('version'), options: consultation.list('options').map((option) => option.text('id')) };
};

export async function playConsultations(app: INestApplication, stage: DemoStage, files: readonly Found[]): Promise<void> {
  for (const file of files) await playConsultation(app, stage, file);
  await app.get(CountConsultations, { strict: false }).workNow();
  for (const file of files.filter((one) => one.has('decision'))) await decide(stage, file);
}

async function playConsultation(app: INestApplication, stage: DemoStage, file: Found): Promise<void> {
  const buyer = known(stage.people, file.text('by'));
  const open = await openOne(stage, file, buyer);
  const options = file.list('options');
  if (file.has('pairs')) await storePairVotes(app, open, options.map((option) => option.whole('weight')), file.in('pairs'));
  if (file.has('ballots')) await storeBallots(app, open, file.in('ballots'));
  for (const ballot of file.maybeList('panel')) {
    const ranking = ballot.list('ranking').map((tier) => tier.numbers().map((place) => open.options[place]));
    await stage.api.verb(known(stage.people, ballot.text('by')), 'castRankedBallot', { consultationId: open.id, ranking }, 'consultation { id }');
  }
  for (const suggestion of file.maybeList('suggestions')) await stage.api.verb(buyer, 'suggestOption', { consultationId: open.id, ...suggestion.names }, 'consultation { id }');
  if (file.has('close')) await stage.api.verb(buyer, 'closeConsultation', { id: open.id, version: open.version }, 'consultation { id }');
}

async function openOne(stage: DemoStage, file: Found, buyer: DemoPerson): Promise<Asked> {
  const { method, title } = file.names;
  let now = askedIn(await stage.api.verb(buyer, 'draftConsultation', { method, title }, STEP));
  for (const { names } of file.list('options')) {
    const option = { title: names['title'], cost: names['cost'] };
    now = askedIn(await stage.api.verb(buyer, 'addConsultationOption', { id: now.id, version: now.version, option }, STEP));
  }
  const content = { ...file.in('content').names, closesAt: inDays(file.whole('closesInDays')).toISOString() };
  now = askedIn(await stage.api.verb(buyer, 'updateConsultation', { id: now.id, version: now.version, content }, STEP));
  for (const ballot of file.maybeList('panel')) {
    const { email } = known(stage.people, ballot.text('by'));
    await stage.api.verb(buyer, 'inviteVoter', { consultationId: now.id, email }, 'consultation { id }');
  }
  return askedIn(await stage.api.verb(buyer, 'openConsultation', { id: now.id, version: now.version }, STEP));
}

async function decide(stage: DemoStage, file: Found): Promise<void> {
  const buyer = known(stage.people, file.text('by'));
  const title = file.in('title').text('en');
  const question = 'query Demo($id: ID) { consultations(first: 100, filter: { organisationId: $id }) { nodes { id version title { en } options { id } } } }';
  const found = (await stage.api.ask(buyer, question, { id: buyer.actingFor })).in('consultations').list('nodes');
  const asked = found.find((one) => one.in('title').text('en') === title);
  if (!asked) throw new Error(`The consultation "${title}" is not there`);
  const options = asked.list('options').map((option) => option.text('id'));
  const order = file.in('decision').in('order').numbers().map((place) => options[place]);
  const { reason } = file.in('decision').names;
  await stage.api.verb(buyer, 'decidePriority', { id: asked.text('id'), version: asked.whole('version'), order, reason }, 'consultation { id }');
}
