// What a backup says of itself: what it holds, byte by byte, of when it is, and what is needed to restore it.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type BackedUpFile, severalAtOnce } from './copy-files.ts';

export const MANIFEST = 'manifest.json';
export const HEADS = 'journal-heads.jsonl';
/** Raised when an older Moothall could not read what a newer one writes. */
export const FORMAT = 1;

export interface Manifest {
  readonly format: number;
  /** `cluster`: the files of our own PostgreSQL with their log; `dump`: an archive of pg_dump. */
  readonly kind: 'cluster' | 'dump';
  readonly begunAt: string;
  /** Whatever was acknowledged before this moment, by the clock of the database, is in it. */
  readonly coversUntil: string;
  readonly postgres: string;
  readonly migrations: readonly string[];
  /** Of the server's key, which is not in the backup; null when the database was never used with one. */
  readonly keyFingerprint: string | null;
  readonly files: readonly BackedUpFile[];
}

/** @throws Error when the folder holds no whole backup */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((cause: unknown) => {
    const hint = folder.endsWith('.partial') ? ' A folder that ends with .partial was cut off while it was written.' : '';
    throw new Error(`${folder} holds no backup: there is no ${MANIFEST} in it.${hint}`, { cause });
  });
  const manifest = parsed(text);
  if (!manifest) throw new Error(`${join(folder, MANIFEST)} cannot be read. Take another backup.`);
  if (manifest.format > FORMAT) throw new Error('This backup was made by a newer Moothall. Restore it with that one.');
  return manifest;
}

function parsed(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  return 'format' in value && typeof value.format === 'number' && 'kind' in value && 'migrations' in value && Array.isArray(value.migrations) && 'files' in value && Array.isArray(value.files);
}

/** Reads every byte again. @returns a sentence for each file that is not as the manifest says */
export async function damageOf(folder: string, manifest: Manifest): Promise<string[]> {
  const damage: string[] = [];
  await severalAtOnce(manifest.files, async (file) => {
    const found = await stat(join(folder, file.path)).catch(() => null);
    if (!found) damage.push(`${file.path} is missing.`);
    else if (found.size !== file.bytes) damage.push(`${file.path} has ${found.size} bytes instead of ${file.bytes}.`);
    else if ((await sha256Of(join(folder, file.path))) !== file.sha256) damage.push(`${file.path} is not what was backed up.`);
  });
  return damage.toSorted();
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
