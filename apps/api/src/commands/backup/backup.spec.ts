// What a backup says of itself is believed only when it is whole, and tools that do not fit are named with what to install.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyAll, filesBelow } from './copy-files.ts';
import { assertFits, majorIn } from './dump-tools.ts';
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
