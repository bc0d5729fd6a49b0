// The key of the server is made once, readable by its account alone, and a start without it or with another is refused.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { readConfig } from '../../src/platform/config.ts';
import { serverConnection } from '../../src/platform/database/data-source.ts';
import { Rows } from '../../src/platform/database/rows.ts';
import { openKeyRing } from '../../src/platform/keys/open-key-ring.ts';
import { Config } from '../../src/platform/settings.ts';
import { cloneTemplate } from '../setup/start-api.ts';

let folder = '';
let database: DataSource;
let own: Awaited<ReturnType<typeof cloneTemplate>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-key-'));
  own = await cloneTemplate();
  database = await new DataSource(serverConnection(own.url, 2)).initialize();
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
  await rm(folder, { recursive: true, force: true });
});

const open = (environment: Record<string, string> = {}): Promise<{ fingerprint: string }> =>
  openKeyRing(new Config(readConfig({ DATA_FOLDER: folder, ...environment }), own.url), new Rows(database));

describe('the key of the server', () => {
  it('is made on the first start, for its account alone, found again, and guarded from then on', async () => {
    const first = await open();
    const file = join(folder, 'server-key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await open()).fingerprint).toBe(first.fingerprint);
    expect(await tables(own.url)).not.toContain((await readFile(file, 'utf8')).trim());

    const key = (await readFile(file, 'utf8')).trim();
    expect((await open({ SERVER_KEY: key, DATA_FOLDER: join(folder, 'elsewhere') })).fingerprint).toBe(first.fingerprint);
    await expect(open({ SERVER_KEY: randomBytes(32).toString('base64') })).rejects.toThrow('not the one that this database was used with');
    await rm(file);
    await expect(open()).rejects.toThrow('cannot be read without it. Put the file back from your copy, or set SERVER_KEY.');
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });
});

async function tables(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ text: string }>('select row_to_json(server_key)::text as text from server_key');
  await client.end();
  return rows.map((row) => row.text).join('\n');
}
