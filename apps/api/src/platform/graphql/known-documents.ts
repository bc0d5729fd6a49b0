// The documents of our own site by their SHA-256, so that its pages carry fingerprints and not the texts of queries.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Documents = ReadonlyMap<string, string>;

/** Read-only: nobody teaches the server a document. What Apollo asks to keep is not kept. */
export class KnownDocuments {
  private readonly documents: Documents = read();

  /** @param key `apq:` and the fingerprint, as Apollo writes it */
  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.documents.get(key.replace(/^apq:/, '')));
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

function read(): Documents {
  const file = createRequire(import.meta.url).resolve('@moothall/contract/persisted-documents.json');
  const documents: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(documents));
}
