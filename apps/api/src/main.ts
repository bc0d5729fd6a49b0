// Starts everything: PostgreSQL where none is given, migrations, demo content, the API and the site on one port.
import type { INestApplication } from '@nestjs/common';
import { createApp } from './create-app.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { type Progress, terminalProgress } from './platform/progress.ts';
import { Config } from './platform/settings.ts';

async function start(): Promise<void> {
  const values = readConfig(process.env);
  const progress = terminalProgress();
  const database = await openDatabase(values, progress);
  const config = new Config(values, database.url);
  const app = await listening(config, progress).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  process.stdout.write(`\nMoothall is ready: ${config.publicUrl}\n`);
  stopOnSignal(async () => {
    await app.close();
    await database.close();
  });
}

async function listening(config: Config, progress: Progress): Promise<INestApplication> {
  const app = await progress.step('Starting the API and the site', () => createApp(config));
  await app.listen(config.port, config.host);
  return app;
}

/** Ctrl-C and a supervisor's TERM end the process after the last answer; a second one ends it at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    process.stdout.write('\nStopping …\n');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Could not stop cleanly: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}

start().catch((error: unknown) => {
  const text = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nMoothall could not start. ${text}\n`);
  process.exit(1);
});
