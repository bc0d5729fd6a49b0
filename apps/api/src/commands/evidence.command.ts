// `moothall evidence erase`: erases what has been kept long enough, as the server does by itself every hour.
import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { EraseEvidence } from '../evidence/erase-evidence.ts';
import { say, withApp } from './open-app.ts';

@SubCommand({ name: 'erase', description: 'Erase words older than 24 months, uploaded files older than 30 days, and marks of visits and addresses older than a day or two' })
export class EraseEvidenceCommand extends CommandRunner {
  async run(): Promise<void> {
    const erased = await withApp((app) => app.get(EraseEvidence, { strict: false }).eraseDue());
    say(`Erased: the words of ${erased.texts} answers, the marks of ${erased.visits} visits, ${erased.addresses} counts by address, ${erased.files} uploaded files. Figures stay.`);
  }
}

@Command({ name: 'evidence', description: 'What people say', subCommands: [EraseEvidenceCommand] })
export class EvidenceCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
