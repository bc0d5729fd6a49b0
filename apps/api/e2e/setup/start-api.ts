// Starts the whole API for one spec file, on a database of its own and a port of its own.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { World } from '@moothall/testing/people';
import { record, recordingFolder } from '@moothall/testing/recording';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { createApp } from '../../src/create-app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { requestScope } from '../../src/platform/serving/request-scope.ts';
import { Config } from '../../src/platform/settings.ts';
import { TEMPLATE, testServer, withDatabase } from './server.ts';

export interface Api extends World {
  readonly app: NestExpressApplication;
  readonly sql: pg.Client;
  readonly databaseUrl: string;
  close(): Promise<void>;
}

/**
 * An API for all tests of a spec file: started before them, closed after them. Call it once, at the top of the file.
 * @param environment settings that differ, by the names of their environment variables
 */
export function useApi(environment: Readonly<Record<string, string>> = {}): Api {
  const api: Partial<Api> = {};
  beforeAll(async () => {
    Object.assign(api, await startApi(environment));
  });
  afterAll(() => api.close?.());
  return api as Api;
}

/** For what needs a second API, or one that stops early; the caller closes it. */
export async function startApi(environment: Readonly<Record<string, string>> = {}): Promise<Api> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'moothall-api-'));
  const database = await cloneTemplate();
  // A machine that is busy with other tests must refuse nothing.
  const values = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: recordingFolder() ? 'info' : 'error', DEMO: 'false', MOST_IN_HAND: '1000000', DATA_FOLDER: dataFolder, ...environment });
  const app = await createApp(new Config(values, database.url));
  await app.listen(0, '127.0.0.1');
  const sql = new pg.Client({ connectionString: database.url, application_name: 'test' });
  await sql.connect();
  const address = await addressOf(app);
  const stopRecording = recordingFolder() ? await record({ address, databaseUrl: database.url }, () => requestScope()?.requestId) : null;
  const close = once(async () => {
    await stopRecording?.();
    await app.close();
    await sql.end();
    await database.drop();
    await rm(dataFolder, { recursive: true, force: true });
  });
  const lettersTo = (email: string): Promise<string[]> => lettersIn(join(dataFolder, 'outbox'), email);
  return { app, sql, address, databaseUrl: database.url, lettersTo, close };
}

async function addressOf(app: NestExpressApplication): Promise<string> {
  return (await app.getUrl()).replace('[::1]', '127.0.0.1');
}

/** A database that is thrown away with the spec file. */
export async function cloneTemplate(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  // Without force: PostgreSQL waits five seconds for connections to end, so an API that leaves one open fails here.
  return { url: withDatabase(testServer(), name), drop: () => asAdmin(`drop database ${name}`) };
}

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: testServer() });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

async function lettersIn(folder: string, email: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const letters = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return letters.filter((letter) => letter.toLowerCase().includes(`\nto: ${email.toLowerCase()}\n`));
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
