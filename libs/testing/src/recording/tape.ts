// Writes down what was seen, line by line, and every text that people would have written.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const SECRET = /password|secret|token|receipt/iu;

/** Sentences, addresses and secrets: what must not stand in a log or in the journal. Names of things and codes are no canaries. */
export function freeTextsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return isFree(value, name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => freeTextsIn(one, Array.isArray(value) ? name : inner));
}

function isFree(text: string, name: string): boolean {
  if (text.length < 8) return false;
  return SECRET.test(name) || /\S+@\S+\.\S+/u.test(text) || (text.length >= 10 && text.trim().includes(' '));
}

export class Tape {
  private readonly known = new Set<string>();

  constructor(private readonly folder: string) {}

  line(seen: object): void {
    this.append('calls', seen);
  }

  /** What the database of one spec file held in the end. */
  end(seen: object): void {
    this.append('end', seen);
  }

  texts(found: readonly string[]): void {
    const fresh = found.filter((text) => !this.known.has(text));
    for (const text of fresh) this.known.add(text);
    if (fresh.length > 0) this.append('texts', fresh);
  }

  private append(what: string, value: object): void {
    appendFileSync(join(this.folder, `${what}-${process.pid}.jsonl`), `${JSON.stringify(value)}\n`);
  }
}
