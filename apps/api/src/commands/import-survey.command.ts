// `moothall import survey FILE`: figures of a survey become evidence of a council, as on the page of imports.
import { readFile } from 'node:fs/promises';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CommandRunner, Option, SubCommand } from 'nest-commander';
import type { ColumnChoice } from '@moothall/domain/evidence';
import { DataSource } from 'typeorm';
import { choiceOf, PreviewEvidenceImportInput, SurveyChoiceInput } from '../evidence/measured/import.input.ts';
import { ImportSurvey } from '../evidence/measured/import-survey.ts';
import { say, withApp } from './open-app.ts';

interface Options {
  readonly council: string;
  readonly choice: string;
}

@SubCommand({ name: 'survey', arguments: '<file>', description: 'Import the figures of a survey from CSV as evidence of a council' })
export class ImportSurveyCommand extends CommandRunner {
  async run([file = '']: string[], options: Options): Promise<void> {
    const choice = await readChoice(options.choice);
    const report = await withApp(async (app) => {
      const { organisationId, personId } = await ownerOf(app.get(DataSource), options.council);
      return app.get(ImportSurvey, { strict: false }).import(file, choice, organisationId, personId);
    });
    for (const { line, column, message } of report.errors) say(`line ${line}  ${column}  ${message}`);
    if (report.failedBecause) say(report.failedBecause);
    say(`${report.stored} stored, ${report.same} already here, ${report.leftOut} left out, ${report.moved} moved to the council of today`);
    if (report.state !== 'DONE') process.exitCode = 1;
  }

  @Option({ flags: '--council <address>', description: 'The last part of the address of the council that brings it in', required: true })
  readCouncil(text: string): string {
    return text;
  }

  @Option({ flags: '--choice <file>', description: 'A JSON file with { "columns": …, "source": … } as the input SurveyChoiceInput of the API has them', required: true })
  readChoice(text: string): string {
    return text;
  }
}

async function readChoice(path: string): Promise<ColumnChoice> {
  const survey = plainToInstance(SurveyChoiceInput, JSON.parse(await readFile(path, 'utf8')));
  const [error] = validateSync(survey, { whitelist: true, forbidNonWhitelisted: true });
  if (error) throw new Error(`Mend the choice of columns: ${error.toString()}`);
  const choice = choiceOf(Object.assign(new PreviewEvidenceImportInput(), { survey }));
  if (!choice?.survey) throw new Error('The choice of columns has no survey.');
  return choice.survey;
}

/** The council, and a buyer of it in whose name it is done. */
async function ownerOf(database: DataSource, slug: string): Promise<{ organisationId: string; personId: string }> {
  const rows: { organisationId: string; personId: string }[] = await database.query(
    `select o.id as "organisationId", m.person_id as "personId" from organisation o join membership m on m.organisation_id = o.id
     where o.slug = $1 and 'BUYER' = any(m.roles) order by m.id limit 1`,
    [slug],
  );
  if (!rows[0]) throw new Error(`There is no council "${slug}" with a buyer. Look for the last part of its address on the site.`);
  return rows[0];
}
