// `moothall import ocds`, `import survey` and `import pb`: what others published comes in, with its source named.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { ImportPbFiles } from '../evidence/priority/import-budget-vote.ts';
import { ImportSurveyCommand } from './import-survey.command.ts';
import { ImportOcds } from '../opendata/import-ocds.ts';
import { say, withApp } from './open-app.ts';

@SubCommand({
  name: 'ocds',
  arguments: '<files...>',
  description: 'Import OCDS releases, release packages or record packages; planning-stage releases become challenges',
})
export class ImportOcdsCommand extends CommandRunner {
  async run(files: string[]): Promise<void> {
    const reports = await withApp((app) => app.get(ImportOcds, { strict: false }).files(files));
    for (const { file, ocid, result, detail } of reports) say(`${result.padEnd(12)}  ${file}  ${ocid ?? '-'}  ${detail}`);
    const count = (result: string): number => reports.filter((report) => report.result === result).length;
    say(`${count('imported')} imported, ${count('already here')} already here, ${count('left out')} left out, ${count('failed')} failed`);
    if (count('failed') > 0) process.exitCode = 1;
  }
}

@SubCommand({
  name: 'pb',
  arguments: '<files...>',
  description: 'Import budget votes from .pb files of Pabulib; approval votes are counted by equal shares',
})
export class ImportPbCommand extends CommandRunner {
  async run(files: string[], options: { council: string; source?: string }): Promise<void> {
    const failed = await withApp(async (app) => {
      const votes = app.get(ImportPbFiles, { strict: false });
      let troubles = 0;
      for (const file of files) {
        const name = basename(file).replace(/\.pb$/i, '');
        const { consultationId, refusals } = await votes.file(await readFile(file, 'utf8'), options.council, name, options.source ?? basename(file));
        say(consultationId ? `imported    ${file}  ${consultationId}` : `failed      ${file}  ${refusals?.map(({ message }) => message).join(' ')}`);
        if (!consultationId) troubles += 1;
      }
      return troubles;
    });
    if (failed > 0) process.exitCode = 1;
  }

  @Option({ flags: '--council <address>', required: true, description: 'The last part of the address of the council that the votes belong to' })
  readCouncil(value: string): string {
    return value;
  }

  @Option({ flags: '--source <words>', description: 'Where the votes come from; the name of the file unless said' })
  readSource(value: string): string {
    return value;
  }
}

@Command({ name: 'import', description: 'Bring in data of others', subCommands: [ImportOcdsCommand, ImportSurveyCommand, ImportPbCommand] })
export class ImportCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
