// The names of CPV 2008 codes, where `CPV_FILE` names the list of the European Union's publications office; it is not ours to hand on.
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { cpvCode } from '@moothall/domain/organisation';
import { Log } from '../../platform/log.ts';
import { Config } from '../../platform/settings.ts';

export interface NamedCode {
  readonly code: string;
  readonly name: string | null;
}

@Injectable()
export class CpvNames {
  private names: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async named(codes: readonly string[]): Promise<NamedCode[]> {
    const names = await this.all();
    return codes.map((code) => ({ code, name: names.get(code) ?? null }));
  }

  /** Codes whose digits begin so, or whose names have a word that begins so for each word given; the widest groups first. */
  async search(query: string, first: number): Promise<NamedCode[]> {
    const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const fits = (code: string, name: string) => words.every((word) => code.startsWith(word) || ` ${name.toLowerCase()}`.includes(` ${word}`));
    const found = [...(await this.all())].filter(([code, name]) => fits(code, name)).map(([code, name]) => ({ code, name }));
    return found.toSorted((one, other) => depth(one.code) - depth(other.code) || one.code.localeCompare(other.code)).slice(0, first);
  }

  private all(): Promise<ReadonlyMap<string, string>> {
    this.names ??= this.read();
    return this.names;
  }

  private async read(): Promise<ReadonlyMap<string, string>> {
    const file = this.config.cpvFile;
    if (file === null) return new Map();
    try {
      const list: unknown = JSON.parse(await readFile(file, 'utf8'));
      if (typeof list !== 'object' || list === null) return new Map();
      return new Map(Object.entries(list).flatMap(([code, name]) => (cpvCode(code) && typeof name === 'string' ? [[code, name]] : [])));
    } catch (err) {
      this.log.root.warn({ err }, 'The list of CPV codes cannot be read; codes are shown without names');
      return new Map();
    }
  }
}

/** How many digits before the zeros: main groups are wide. */
const depth = (code: string): number => code.slice(0, 8).replace(/0+$/u, '').length;
