// `moothall demo reset`: forgets everything in the embedded database, so that the next start loads the demo anew.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import pg from 'pg';
import { readConfig } from '../platform/config.ts';
import { holderOf } from '../platform/database/embedded-owner.ts';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { say } from './open-app.ts';

@SubCommand({ name: 'reset', description: 'Delete all data, so that the next start begins with the demo' })
export class DemoResetCommand extends CommandRunner {
  async run(_args: string[], options: { yes?: boolean } = {}): Promise<void> {
    const config = readConfig(process.env);
    if (config.databaseUrl) {
      if (!options.yes) throw new Error('DATABASE_URL is set, so this would delete all data there. Add --yes if that is what you want.');
      await emptyDatabase(config.databaseUrl);
    } else {
      const holder = await holderOf(config.dataFolder);
      if (holder !== null) throw new Error(`Moothall is running (process ${holder}). Stop it first.`);
      await emptyEmbedded(join(config.dataFolder, 'postgres'));
    }
    await rm(join(config.dataFolder, 'demo-unfinished'), { force: true });
    await rm(join(config.dataFolder, 'outbox'), { recursive: true, force: true });
    say('All data is deleted. The next start loads the demo.');
  }

  @Option({ flags: '--yes', description: 'Really delete the data of the server that DATABASE_URL names' })
  readYes(): boolean {
    return true;
  }
}

/** Through the server itself, because its files may belong to another account or lie elsewhere. */
async function emptyEmbedded(folder: string): Promise<void> {
  const server = await startEmbeddedPostgres({ folder });
  try {
    const client = new pg.Client({ connectionString: server.url('postgres') });
    await client.connect();
    await client.query('drop database if exists moothall with (force)');
    await client.end();
  } finally {
    await server.stop();
  }
}

async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('drop schema public cascade');
    await client.query('create schema public');
  } finally {
    await client.end();
  }
}

@Command({ name: 'demo', description: 'The demo content', subCommands: [DemoResetCommand] })
export class DemoCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
