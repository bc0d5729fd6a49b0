// `moothall backup DIR` and `moothall restore DIR`: everything that a server needs but its key, while it runs.
import { resolve } from 'node:path';
import { Command, CommandRunner, Option } from 'nest-commander';
import { readConfig } from '../platform/config.ts';
import { type Erased, LIST_FILE, listIn } from '../privacy/erased-list.ts';
import { terminalProgress } from '../platform/progress.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { takeBackup } from './backup/take-backup.ts';
import { say } from './open-app.ts';

@Command({ name: 'backup', arguments: '<folder>', description: 'Copy the database and the attached files into a new folder, while the server runs' })
export class BackupCommand extends CommandRunner {
  async run([folder = '']: string[]): Promise<void> {
    const began = performance.now();
    const config = readConfig(process.env);
    const manifest = await takeBackup(config, resolve(folder));
    const megabytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
    say(`Backed up ${manifest.files.length} files, ${megabytes.toFixed(1)} MB, in ${seconds(began)} s. All that was acknowledged before ${manifest.coversUntil} is in it.`);
    if (manifest.keyFingerprint !== null) say(`The key of the server (fingerprint ${manifest.keyFingerprint}) is not in it: keep it apart.`);
    if (config.s3) say('Attached files lie in your S3 store and are not in it: back up the store too.');
  }
}

@Command({ name: 'restore', arguments: '<folder>', description: 'Restore a backup into an empty DATA_FOLDER, or into the empty database of DATABASE_URL' })
export class RestoreCommand extends CommandRunner {
  async run([folder = '']: string[], options: { replace?: boolean } = {}): Promise<void> {
    const began = performance.now();
    const restored = await restoreBackup({ config: readConfig(process.env), backup: resolve(folder), mayReplace: options.replace ?? false, progress: terminalProgress() });
    if (restored.movedTo !== null) say(`What was there before lies in ${restored.movedTo}.`);
    if (restored.problems.length > 0) throw new Error(`The data was restored, but the journal is not whole. Do not use it before somebody has looked.\n${restored.problems.join('\n')}`);
    say(`Restored in ${seconds(began)} s. The journal is whole: ${restored.chains} chains with ${restored.entries} entries. All that was acknowledged before ${restored.manifest.coversUntil} is there.`);
    if (restored.keyNeeded !== null) say(restored.keyNeeded);
    say(aboutErased(await listIn(readConfig(process.env).dataFolder)));
  }

  @Option({ flags: '--replace', description: 'Move what is in DATA_FOLDER aside; in the database of DATABASE_URL, delete it' })
  readReplace(): boolean {
    return true;
  }
}

/** Who was erased since the backup comes back with it. */
function aboutErased(listed: readonly Erased[] | null): string {
  if (listed === null) return `If people were erased since then, they have come back: put the newest ${LIST_FILE} into DATA_FOLDER before the first start.`;
  return `${LIST_FILE} names ${listed.length} people who were erased: whoever of them has come back is erased again at the first start.`;
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
