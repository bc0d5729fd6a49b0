// Letters that lie in the folder of a server without SMTP: those to a person go, and in all others the name and the address are replaced.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { erasedAddress, formerName } from '@moothall/domain/privacy';
import type { Subject } from './person-data.queries.ts';

/** @param dataFolder where `outbox` is, if there is one */
export async function eraseFromOutbox(dataFolder: string, { id, name, email }: Subject): Promise<void> {
  const folder = join(dataFolder, 'outbox');
  const names = await readdir(folder).catch(() => []);
  for (const file of names) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.toLowerCase().includes(`\nto: ${email}\n`)) {
      await rm(path, { force: true });
      continue;
    }
    const without = text.replaceAll(name, formerName(id)).replaceAll(email, erasedAddress(id));
    if (without !== text) await writeFile(path, without);
  }
}
