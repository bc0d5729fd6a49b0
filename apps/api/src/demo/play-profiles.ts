// Plays what suppliers answer once: their profiles, what clients say of their work, and what they look for.
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashSecret, randomSecret } from '../identity/secrets.ts';
import { inDays } from './demo-days.ts';
import type { DemoPerson } from './demo-api.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

/** A day so many days ahead, in place of the number. */
function dated(file: Found, name: string): object {
  const { inDays: _days, ...words } = file.names;
  return { ...words, [name]: inDays(file.whole('inDays')).toISOString().slice(0, 10) };
}

export async function playProfile(app: INestApplication, stage: DemoStage, file: Found): Promise<void> {
  const person = known(stage.people, file.text('person'));
  const organisationId = person.actingFor ?? '';
  const input = {
    organisationId,
    version: 0,
    ...file.in('update').names,
    policies: file.list('policies').map((one) => dated(one, 'reviewOn')),
    insurances: file.list('insurances').map((one) => dated(one, 'expiresOn')),
    accreditations: file.list('accreditations').map((one) => dated(one, 'expiresOn')),
  };
  await stage.api.verb(person, 'updateProfile', input, 'organisation { id }');
  for (const study of file.list('caseStudies')) await playCaseStudy(app, stage, person, study);
  for (const search of file.list('searches')) await stage.api.verb(person, 'saveSearch', search.names, 'viewer { language }');
  for (const key of file.texts('follows')) await stage.api.verb(person, 'followChallenge', { challengeId: known(stage.challenges, key).id }, 'challenge { id }');
}

async function playCaseStudy(app: INestApplication, stage: DemoStage, person: DemoPerson, file: Found): Promise<void> {
  const { client, email, answer, ...words } = file.names;
  const written = await stage.api.verb(person, 'writeCaseStudy', { organisationId: person.actingFor, ...words }, 'id');
  const id = written.text('id');
  await stage.api.verb(person, 'askClient', { id, version: 1, client, email }, 'organisation { id }');
  if (answer !== 'yes') return;
  // The secret is in a letter that nobody opens here; the demo puts one of its own in its place.
  const token = randomSecret();
  await app.get(DataSource).query(`update case_study_confirmation set token_hash = $2 where case_study_id = $1 and state = 'ASKED'`, [id, hashSecret(token)]);
  await stage.api.verb(person, 'answerCaseStudy', { token, isTrue: true }, 'isTrue');
}
