// Where uploaded files lie until their import is done with, and how they are named.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/settings.ts';

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

  async take(uploaded: string, importId: string): Promise<StoredFile> {
    const path = this.pathOf(importId);
    await rename(uploaded, path);
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path)) hash.update(piece);
    return { hash: hash.digest('hex'), bytes: (await stat(path)).size };
  }

  async forget(importId: string): Promise<void> {
    await rm(this.pathOf(importId), { force: true });
  }
}
