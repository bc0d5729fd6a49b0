// Puts the files of a backed-up cluster where our own PostgreSQL looks for them, owned by the account that runs it.
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerAccount, serverAccount } from '../../platform/database/embedded-binaries.ts';
import { clusterFolder } from '../../platform/database/embedded-postgres.ts';
import { CLUSTER_FOLDER } from '../../platform/database/open-database.ts';
import { copyFile, severalAtOnce } from './copy-files.ts';
import { CLUSTER } from './copy-cluster.ts';
import type { Manifest } from './manifest.ts';

const LIST = `${CLUSTER}/folders.json`;

/** The name is given last, so that a restore that is cut off leaves no cluster that would start. */
export async function placeCluster(backup: string, manifest: Manifest, dataFolder: string): Promise<void> {
  const account = await serverAccount();
  await mkdir(dataFolder, { recursive: true });
  const folder = await clusterFolder(join(dataFolder, CLUSTER_FOLDER), account);
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await makeFolder(partial, account);
  const folders: string[] = JSON.parse(await readFile(join(backup, LIST), 'utf8'));
  for (const path of folders) await makeFolder(join(partial, path), account);
  const own = manifest.files.filter(({ path }) => path.startsWith(`${CLUSTER}/`) && path !== LIST);
  await severalAtOnce(own, async ({ path }) => void (await copyFile(join(backup, path), join(partial, path.slice(CLUSTER.length + 1)), account)));
  await rm(folder, { recursive: true });
  await rename(partial, folder);
}

async function makeFolder(path: string, account: ServerAccount | null): Promise<void> {
  await mkdir(path, { recursive: true });
  await chmod(path, 0o700);
  if (account) await chown(path, account.uid, account.gid);
}

/** Moves what is in the way aside, where whoever asked for it can still look. @returns where it is now */
export async function moveAside(dataFolder: string, names: readonly string[]): Promise<string> {
  const stamp = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  const aside = join(dataFolder, `replaced-${stamp}`);
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const moved = (await readFile(join(dataFolder, CLUSTER_FOLDER, 'moved-to'), 'utf8').catch(() => '')).trim();
  if (moved !== '' && existsSync(moved)) {
    const kept = join(tmpdir(), `moothall-replaced-${stamp}`);
    await rename(moved, kept);
    await writeFile(join(dataFolder, CLUSTER_FOLDER, 'moved-to'), `${kept}\n`);
  }
  for (const name of names) await rename(join(dataFolder, name), join(aside, name));
  return aside;
}
