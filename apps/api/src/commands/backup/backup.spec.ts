// What a backup says of itself is believed only when it is whole, and tools that do not fit are named with what to install.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyAll, filesBelow } from './copy-files.ts';
import { assertFits, environmentFor, listDump, majorIn, runTool } from './dump-tools.ts';
import { damageOf, FORMAT, type Manifest, readManifest } from './manifest.ts';

let folder = '';
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-manifest-'));
  await mkdir(join(folder, 'from', 'below'), { recursive: true });
  await writeFile(join(folder, 'from', 'one'), 'one');
  await writeFile(join(folder, 'from', 'below', 'two'), Buffer.alloc(700_000, 7));
  const { files } = await filesBelow(join(folder, 'from'));
  manifest = { format: FORMAT, kind: 'cluster', begunAt: '', coversUntil: '', postgres: '18.4', migrations: [], keyFingerprint: null, files: await copyAll(join(folder, 'from'), [...files, 'gone meanwhile'], folder, 'kept') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the files of a backup', () => {
  it('are copied with what lies below, and without what was deleted meanwhile', () => {
    expect(manifest.files.map(({ path, bytes }) => [path, bytes]).toSorted()).toEqual([['kept/below/two', 700_000], ['kept/one', 3]]);
  });

  it('are found damaged when a byte differs, one is missing, or one is gone', async () => {
    expect(await damageOf(folder, manifest)).toEqual([]);
    await writeFile(join(folder, 'kept', 'one'), 'two');
    expect(await damageOf(folder, manifest)).toEqual(['kept/one is not what was backed up.']);
    await writeFile(join(folder, 'kept', 'one'), 'on');
    expect(await damageOf(folder, manifest)).toEqual(['kept/one has 2 bytes instead of 3.']);
    await rm(join(folder, 'kept', 'one'));
    expect(await damageOf(folder, manifest)).toEqual(['kept/one is missing.']);
  });
});

describe('a manifest', () => {
  it.each([
    ['{', 'cannot be read'],
    ['[]', 'cannot be read'],
    ['{"format": 1}', 'cannot be read'],
    ['{"format": 999, "kind": "cluster", "migrations": [], "files": []}', 'made by a newer Moothall'],
  ])('of %s is refused', async (text, said) => {
    await writeFile(join(folder, 'manifest.json'), text);
    await expect(readManifest(folder)).rejects.toThrow(said);
  });

  it('that is not there says so, and that a cut-off backup is none', async () => {
    await expect(readManifest(join(folder, 'other.partial'))).rejects.toThrow('was cut off while it was written');
  });
});

describe('the tools of PostgreSQL', () => {
  it.each([
    ['pg_dump (PostgreSQL) 18.1 (Debian 18.1-1.pgdg120+1)', 18],
    ['pg_restore (PostgreSQL) 9.6.24', 9],
    ['something else', null],
  ])('say their version: %s', (text, major) => {
    expect(majorIn(text)).toBe(major);
  });

  it('that are too old, or not there, are named with what to install', async () => {
    await expect(assertFits('pg_dump', 999)).rejects.toThrow(/needs pg_dump of PostgreSQL 999 or newer, and .*postgresql-client-999/u);
  });
});

describe('what a tool is told', () => {
  const address = 'postgresql://the%20keeper:open%2Fsesame%3A%20100%25@db.example:6432/moot%20hall?sslmode=verify-full&sslrootcert=/etc/ca.pem';

  it('is the address, by its environment, and that every row is meant', () => {
    expect(environmentFor(address, { PATH: '/bin', DATABASE_URL: address, SERVER_KEY: 'secret' })).toEqual({
      PATH: '/bin', PGHOST: 'db.example', PGPORT: '6432', PGUSER: 'the keeper', PGPASSWORD: 'open/sesame: 100%', PGDATABASE: 'moot hall',
      PGOPTIONS: expect.stringMatching(/^-c \S+=\w+:backup$/u), PGSSLMODE: 'verify-full', PGSSLROOTCERT: '/etc/ca.pem',
    });
    expect(environmentFor('postgresql://a@b/c', {})).toMatchObject({ PGPORT: '5432', PGPASSWORD: '' });
  });

  /** Puts a program of that name before all others. */
  const withTool = async (name: string, script: string, work: () => Promise<void>) => {
    const [bin, path] = [join(folder, `bin-${name}`), process.env['PATH'] ?? ''];
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
    process.env['PATH'] = `${bin}${delimiter}${path}`;
    try {
      await work();
    } finally {
      process.env['PATH'] = path;
    }
  };

  it('never has the password among the arguments, which anybody on the machine can read', async () => {
    const seen = join(folder, 'seen');
    await withTool('pg_dump', `echo "$@" > ${seen}; echo "$PGPASSWORD" >> ${seen}`, () => runTool('pg_dump', ['--format=custom'], address));
    expect(await readFile(seen, 'utf8')).toBe('--format=custom\nopen/sesame: 100%\n');
  });

  it.each([
    ['echo "error: first" >&2; echo "error: second" >&2; exit 1', 'pg_dump failed: error: first / error: second'],
    ['exit 3', 'pg_dump failed: it ended with 3'],
    ['echo "half way" >&2; kill -9 $$', 'pg_dump failed: half way / it was ended by SIGKILL'],
  ])('and that fails is not believed: %s', async (script, message) => {
    await withTool('pg_dump', script, () => expect(runTool('pg_dump', [], address)).rejects.toThrow(message));
  });

  it('and that cannot read an archive says why', async () => {
    await withTool('pg_restore', 'echo "input file is too short" >&2; exit 1', () => expect(listDump('some.dump')).rejects.toThrow('input file is too short'));
    await withTool('pg_restore', 'printf "1; TABLE a\\n2; TABLE b"', async () => expect(await listDump('some.dump')).toEqual(['1; TABLE a', '2; TABLE b']));
    await withTool('pg_restore', 'echo "pg_restore (PostgreSQL) 15.4"', () => expect(assertFits('pg_restore', 18)).rejects.toThrow('the pg_restore on the PATH is of version 15'));
  });
});
