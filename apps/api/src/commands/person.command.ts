// `moothall person …`: gives what is kept about somebody, erases it, and erases again after a restore.
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { formerName } from '@moothall/domain/privacy';
import { Verbs } from '../platform/graphql/verbs.ts';
import { ErasePerson, type Gone } from '../privacy/erase-person.ts';
import { readList } from '../privacy/erased-list.ts';
import { GiveData } from '../privacy/give-data.ts';
import { PersonDataQueries, type Subject } from '../privacy/person-data.queries.ts';
import { say, withApp } from './open-app.ts';

async function known(app: INestApplicationContext, email: string): Promise<Subject> {
  const subject = await app.get(PersonDataQueries, { strict: false }).byEmail(email);
  if (!subject) throw new Error('There is no account with this address.');
  return subject;
}

@SubCommand({ name: 'export', arguments: '<email> <file>', description: 'Write everything that is kept about a person, and is theirs, into a ZIP file' })
export class ExportPersonCommand extends CommandRunner {
  async run([email = '', file = '']: string[]): Promise<void> {
    await withApp(async (app) => {
      const subject = await known(app, email);
      const out = createWriteStream(resolve(file), { flags: 'wx', mode: 0o600 });
      await once(out, 'open');
      await app.get(GiveData, { strict: false }).give(subject, null, async (bytes) => {
        if (!out.write(bytes)) await once(out, 'drain');
      });
      out.end();
      await once(out, 'close');
    });
    say(`Written to ${resolve(file)}. It holds personal data: hand it over safely, then delete it.`);
  }
}

@SubCommand({ name: 'erase', arguments: '<email>', description: 'Erase a person for good; records of decisions stay with a former name' })
export class ErasePersonCommand extends CommandRunner {
  async run([email = '']: string[], options: { yes?: boolean } = {}): Promise<void> {
    if (!options.yes && !(await isMeant(email))) throw new Error('Nothing was erased: the address was not typed the same.');
    const { gone, mentions } = await withApp((app) => erase(app, email));
    if (mentions.length > 0) say(`The name or the address also stands in what others wrote. Look whether that may stay: ${mentions.join(', ')}`);
    say(`Erased. In records of decisions ${formerName(gone.subject.id)} stands in place of the name. A last letter went to the old address.`);
  }

  @Option({ flags: '--yes', description: 'Do not ask to type the address' })
  readYes(): boolean {
    return true;
  }
}

async function isMeant(email: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await lines.question(`This cannot be undone. Type ${email} to go on: `);
  lines.close();
  return typed.trim().toLowerCase() === email.trim().toLowerCase();
}

/** @throws Error that lists what must be handed over first */
async function erase(app: INestApplicationContext, email: string): Promise<{ gone: Gone; mentions: string[] }> {
  const subject = await known(app, email);
  const erasing = app.get(ErasePerson, { strict: false });
  const attempted = await app.get(Verbs, { strict: false }).effect((tx) => erasing.attempt(tx, subject.id, null));
  if ('refusals' in attempted) throw new Error(['Nothing was erased.', ...attempted.refusals.map(({ path, message }) => `${path.join()}: ${message}`)].join('\n'));
  await erasing.finish(attempted.gone, true);
  return { gone: attempted.gone, mentions: await app.get(PersonDataQueries, { strict: false }).mentions(subject) };
}

@SubCommand({ name: 'erased', description: 'List who was erased, by id alone: keep it apart from backups' })
export class ErasedPeopleCommand extends CommandRunner {
  async run(): Promise<void> {
    const erased = await withApp((app) => app.get(PersonDataQueries, { strict: false }).erased());
    for (const { id, at } of erased) say(JSON.stringify({ id, at: at.toISOString() }));
  }
}

@SubCommand({ name: 'erase-again', arguments: '<file>', description: 'After a restore: erase everybody on a list that has come back' })
export class EraseAgainCommand extends CommandRunner {
  async run([file = '']: string[]): Promise<void> {
    const listed = readList(await readFile(resolve(file), 'utf8'));
    const count = await withApp((app) => app.get(ErasePerson, { strict: false }).eraseAgain(listed));
    say(`${listed.length} on the list, ${count} had come back and are erased again.`);
  }
}

@Command({ name: 'person', description: 'What is kept about a person', subCommands: [ExportPersonCommand, ErasePersonCommand, ErasedPeopleCommand, EraseAgainCommand] })
export class PersonCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
