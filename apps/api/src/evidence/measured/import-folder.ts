// Where uploaded files lie for thirty days, so that an import can be run again, and how they are named.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/settings.ts';
import { UnreadableFile } from './csv-rows.ts';

/** Service requests may say where somebody lives. As the privacy page says. */
export const FILES_KEPT_DAYS = 30;
const A_DAY_MS = 24 * 60 * 60 * 1000;
const ERASED = `The file was erased ${FILES_KEPT_DAYS} days after it came. Bring it in again.`;

export interface StoredFile {
  readonly hash: string;
  readonly bytes: number;
}

@Injectable()
export class ImportFolder {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = join(config.dataFolder, 'imports');
  }

  async ready(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return this.folder;
  }

  /** Ids hold nothing but letters, digits and an underscore, so no path can lead outside. */
  pathOf(importId: string): string {
    if (!/^imp_\w+$/.test(importId)) throw new Error('This is no id of an import');
    return join(this.folder, importId);
  }

  /** @throws UnreadableFile when it was erased */
  async present(importId: string): Promise<string> {
    const path = this.pathOf(importId);
    await access(path).catch(() => {
      throw new UnreadableFile('FILE_ERASED', ERASED, null);
    });
    return path;
  }

  async take(uploaded: string, importId: string): Promise<StoredFile> {
    const path = this.pathOf(importId);
    await rename(uploaded, path);
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path)) hash.update(piece);
    return { hash: hash.digest('hex'), bytes: (await stat(path)).size };
  }

  /** Also what was left of files that never arrived whole. What was read of a file stays. @returns how many */
  async forgetOld(now = Date.now()): Promise<number> {
    const folder = await this.ready();
    let forgotten = 0;
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (now - mtimeMs < FILES_KEPT_DAYS * A_DAY_MS) continue;
      await rm(path, { force: true });
      forgotten += 1;
    }
    return forgotten;
  }

  async forget(importId: string): Promise<void> {
    await rm(this.pathOf(importId), { force: true });
  }
}
