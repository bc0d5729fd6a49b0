// Brings in an invented survey, by the very import that councils use.
import { fileURLToPath } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import type { ColumnChoice } from '@moothall/domain/evidence';
import { ImportSurvey } from '../evidence/measured/import-survey.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

const FOLDER = new URL('../../demo/measured/', import.meta.url);

export async function playMeasured(app: INestApplication, stage: DemoStage, file: Found): Promise<void> {
  const path = fileURLToPath(new URL(file.text('file'), FOLDER));
  const [organisationId, { id: personId }] = [known(stage.organisations, file.text('organisation')), known(stage.people, file.text('person'))];
  const report = await app.get(ImportSurvey, { strict: false }).import(path, choiceOf(file.in('choice')), organisationId, personId);
  if (report.state !== 'DONE' || report.leftOut > 0) throw new Error(`The demo survey was not brought in whole: ${report.failedBecause ?? report.errors[0]?.message ?? ''}`);
}

function choiceOf(choice: Found): ColumnChoice {
  const [columns, source] = [choice.in('columns'), choice.in('source')];
  return {
    columns: {
      place: columns.text('place'),
      value: columns.text('value'),
      service: columns.maybeText('service'),
      period: columns.maybeText('period'),
      n: columns.maybeText('n'),
      responseRate: columns.maybeText('responseRate'),
      margin: columns.maybeText('margin'),
      group: columns.maybeText('group'),
    },
    source: {
      kind: 'SURVEY',
      title: source.text('title'),
      unit: 'PERCENT',
      service: source.maybeText('service'),
      period: source.maybeText('period'),
      method: source.text('method'),
      citation: source.text('citation'),
      url: source.maybeText('url'),
    },
  };
}
