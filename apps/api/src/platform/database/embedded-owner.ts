// Who holds the data folder: one server at a time, so that a second start never pulls the database from under the first.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = 'moothall.pid';

/**
 * Takes the data folder for this process.
 * @throws Error when another living process holds it
 */
export async function takeDataFolder(folder: string): Promise<void> {
  const holder = await holderOf(folder);
  if (holder !== null && holder !== process.pid) {
    throw new Error(`Moothall is already running on this data folder (process ${holder}). Stop it first, or set DATA_FOLDER to another folder.`);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, NAME), `${process.pid}\n`);
}

export async function leaveDataFolder(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true });
}

/** @returns the process that holds the folder, or null when nobody does (any more) */
export async function holderOf(folder: string): Promise<number | null> {
  const pid = Number(await readFile(join(folder, NAME), 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 && (await isMoothall(pid)) ? pid : null;
}

/** A process id is used again after a while; on Linux the command line tells whether it is still one of ours. */
async function isMoothall(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('node') || command.includes('moothall');
}
