// `moothall import ocds FILE…`: notices of other services become challenges, with their source named.
import { Command, CommandRunner, SubCommand } from 'nest-commander';
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

@Command({ name: 'import', description: 'Bring in data of others', subCommands: [ImportOcdsCommand, ImportSurveyCommand] })
export class ImportCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
