// Copies files while others may write to them, and says of each what was copied.
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const BLOCK = 1 << 18;

export interface BackedUpFile {
  /** Below the folder of the backup, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a copy is made for: another account may have to own it. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** All files below a folder, with slashes; none when it is not there. `leaveOut` is asked for folders and files alike. */
export async function filesBelow(folder: string, leaveOut: (path: string) => boolean = () => false, under = ''): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(ignoreMissing([]));
  const found: { files: string[]; folders: string[] } = { files: [], folders: [] };
  for (const entry of entries) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (leaveOut(path)) continue;
    if (entry.isFile()) found.files.push(path);
    if (!entry.isDirectory()) continue;
    const below = await filesBelow(folder, leaveOut, path);
    found.folders.push(path, ...below.folders);
    found.files.push(...below.files);
  }
  return found;
}

/** @returns null when it was deleted meanwhile, which PostgreSQL repairs from its log */
export async function copyFile(from: string, to: string, owner: Owner | null = null): Promise<{ bytes: number; sha256: string } | null> {
  const source = await open(from, 'r').catch(ignoreMissing(null));
  if (!source) return null;
  try {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    const target = await open(to, 'wx', 0o600);
    try {
      const copied = await pour(source, target);
      if (owner) await target.chown(owner.uid, owner.gid);
      // A backup that is only in memory is none.
      await target.sync();
      return copied;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function pour(source: FileHandle, target: FileHandle): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(BLOCK);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await source.read(block, 0, BLOCK);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const part = block.subarray(0, bytesRead);
    hash.update(part);
    await target.write(part);
    bytes += bytesRead;
  }
}

/** Copies all files of a list from one folder to another, below `as`. @returns those that were still there */
export async function copyAll(from: string, paths: readonly string[], to: string, as: string): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  await severalAtOnce(paths, async (path) => {
    const done = await copyFile(join(from, path), join(to, as, path));
    if (done) copied.push({ path: `${as}/${path}`, ...done });
  });
  return copied;
}

/** Most files are small, and most of their time is waiting for the disk. */
export async function severalAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const hand = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, hand));
}

function ignoreMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}
