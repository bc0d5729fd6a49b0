// Starts everything: PostgreSQL where none is given, migrations, demo content, the API and the site on one port.
import './platform/as-in-production.ts';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from './create-app.ts';
import { demoSignIns, DEMO_PASSWORD } from './demo/sign-ins.ts';
import { isEmpty, loadDemo } from './demo/load-demo.ts';
import { loadPlaces } from './organisations/places/load-places.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { type Progress, terminalProgress } from './platform/progress.ts';
import { drain } from './platform/serving/drain.ts';
import { startTracing } from './platform/serving/tracing.ts';
import { Config } from './platform/settings.ts';
import { mountBuiltSite } from './site/mount-built-site.ts';

async function start(): Promise<void> {
  const began = performance.now();
  const values = readConfig(process.env);
  const stopTracing = await startTracing(process.env);
  const progress = terminalProgress();
  process.stdout.write('Starting Moothall\n');
  const database = await openDatabase(values, progress, loadPlaces);
  const config = new Config(values, database.url);
  const app = await listening(config, progress).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  welcome(config, performance.now() - began);
  stopOnSignal(async (signal) => {
    await drain(app, signal === 'SIGTERM' ? config.drainMs : 0);
    await app.close();
    await database.close();
    await stopTracing();
  });
}

async function listening(config: Config, progress: Progress): Promise<NestExpressApplication> {
  const app = await progress.step('Starting the API and the site', () => createApp(config, mountBuiltSite(config)));
  if (config.loadDemo) await loadDemoOnce(app, config, progress);
  await app.listen(config.port, config.host);
  return app;
}

/** A mark in the data folder tells a start that was cut off while loading from one that has its demo. */
async function loadDemoOnce(app: NestExpressApplication, config: Config, progress: Progress): Promise<void> {
  const mark = join(config.dataFolder, 'demo-unfinished');
  if (await isEmpty(app)) {
    await mkdir(config.dataFolder, { recursive: true });
    await writeFile(mark, '');
    await progress.step('Loading the demo, once', () => loadDemo(app));
    await rm(mark, { force: true });
  } else if (existsSync(mark)) {
    process.stdout.write('  The demo was cut off while it was loaded. Stop, run `npm run demo:reset`, and start again to have all of it.\n');
  }
}

function welcome(config: Config, milliseconds: number): void {
  const lines = [
    '',
    `Moothall is ready after ${(milliseconds / 1000).toFixed(1)} s: ${config.publicUrl}`,
    ...(config.loadDemo ? demoLines() : []),
    ...(config.smtpUrl ? [] : [`Letters lie in ${config.dataFolder}/outbox, because no SMTP_URL is set.`]),
    'Stop with Ctrl-C.',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

function demoLines(): string[] {
  const people = demoSignIns();
  const width = Math.max(...people.map((person) => person.email.length));
  return ['', `Demo people, all with the password "${DEMO_PASSWORD}":`, ...people.map(({ email, does }) => `  ${email.padEnd(width)}  ${does}`), ''];
}

/** A supervisor loses patience after a while, and so do we before it. */
const LAST_MS = 11_500;

/** Ctrl-C and a supervisor's TERM end the process after the last answer; a second one ends it at once. */
function stopOnSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    process.stdout.write('\nStopping …\n');
    setTimeout(() => process.exit(1), LAST_MS).unref();
    stop(signal).then(
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
