// Who was erased, by id alone, in a file beside the database: what a restored backup brings back is erased again at the next start.
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/settings.ts';

export const LIST_FILE = 'erased-people.jsonl';

export interface Erased {
  readonly id: string;
  readonly at: string;
}

const ID = /^per_[0-9a-f]{32}$/u;

const lineOf = ({ id, at }: Erased): string => `${JSON.stringify({ id, at })}\n`;

/** Lines that are none are passed over: the file may have been put together by hand. */
export function readList(text: string): Erased[] {
  return text.split('\n').flatMap((line) => {
    try {
      const read: unknown = JSON.parse(line);
      return isErased(read) ? [{ id: read.id, at: read.at }] : [];
    } catch {
      return [];
    }
  });
}

function isErased(value: unknown): value is Erased {
  return typeof value === 'object' && value !== null && 'id' in value && 'at' in value && typeof value.id === 'string' && ID.test(value.id) && typeof value.at === 'string';
}

/** @returns null where there is no list */
export async function listIn(dataFolder: string): Promise<Erased[] | null> {
  const text = await readFile(join(dataFolder, LIST_FILE), 'utf8').catch(() => null);
  return text === null ? null : readList(text);
}

@Injectable()
export class ErasedList {
  constructor(private readonly config: Config) {}

  private get path(): string {
    return join(this.config.dataFolder, LIST_FILE);
  }

  async read(): Promise<Erased[]> {
    return (await listIn(this.config.dataFolder)) ?? [];
  }

  async add(erased: Erased): Promise<void> {
    await mkdir(this.config.dataFolder, { recursive: true });
    await appendFile(this.path, lineOf(erased));
  }

  /** What either the file or the database knows; the file only grows. */
  async complete(known: readonly Erased[]): Promise<void> {
    const listed = await this.read();
    const ids = new Set(listed.map(({ id }) => id));
    const missing = known.filter(({ id }) => !ids.has(id));
    if (missing.length === 0) return;
    await mkdir(this.config.dataFolder, { recursive: true });
    if (listed.length === 0) await writeFile(this.path, missing.map(lineOf).join(''));
    else await appendFile(this.path, missing.map(lineOf).join(''));
  }
}
