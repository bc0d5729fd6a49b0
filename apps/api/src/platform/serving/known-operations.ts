// Names of operations that may stand in the log and in figures: those of our own site. What others call theirs is "other".
import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

@Injectable()
export class KnownOperations {
  private readonly names: ReadonlySet<string> = read();

  labelOf(name: string | null): string {
    if (name === null) return 'none';
    return this.names.has(name) ? name : 'other';
  }
}

function read(): ReadonlySet<string> {
  const file = createRequire(import.meta.url).resolve('@moothall/contract/persisted-documents.json');
  const documents: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(Object.values(documents).flatMap((text) => [...text.matchAll(/\b(?:query|mutation|subscription)\s+(\w+)/gu)].map(([, name]) => name ?? '')));
}
