// Gives a person everything that is kept about them and is theirs, as one ZIP: for programs, for reading, and the files.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { append } from '../journal/append.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { LockedBytes } from '../proposals/files/locked-bytes.ts';
import { OwnWordsQueries } from './own-words.queries.ts';
import { type GivenRow, PersonDataQueries, type Section, type Subject } from './person-data.queries.ts';
import { readablePage } from './readable.ts';

/** Takes the bytes as they are made, so that many files need little memory. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

interface Pack {
  readonly sections: readonly Section[];
  readonly documents: readonly { readonly name: string; readonly bytes: Buffer }[];
}

const FORMAT = 'moothall-person/1';

@Injectable()
export class GiveData {
  constructor(
    private readonly queries: PersonDataQueries,
    private readonly words: OwnWordsQueries,
    private readonly bytes: LockedBytes,
    private readonly verbs: Verbs,
  ) {}

  /** That it was given is recorded before a byte of it goes out. @param by the person, or nobody for whoever runs the server */
  async give(subject: Subject, by: string | null, sink: Sink): Promise<void> {
    const { sections, documents } = apart([...(await this.queries.sections(subject)), ...(await this.words.sections(subject))]);
    const files = await this.words.files(subject);
    const made = new Date().toISOString();
    const json = JSON.stringify({ format: FORMAT, made, person: subject.id, sections }, null, 1);
    const actor = { personId: by, organisationId: null };
    const data = { sections: sections.length, files: files.length + documents.length, sha256: createHash('sha256').update(json).digest('hex') };
    await this.verbs.effect((tx) => append(tx, { chain: subject.id, act: 'person.data-given', subject: subject.id, actor, data, isPublic: false }));
    const zip = new ZipOnItsWay(sink);
    await zip.add('data.json', Buffer.from(json, 'utf8'));
    await zip.add('read-me.html', Buffer.from(readablePage(subject, sections, made), 'utf8'));
    for (const { name, bytes } of documents) await zip.add(name, bytes);
    for (const { id, name, pieces } of files) await zip.add(`files/${id}-${fileName(name)}`, await this.bytes.all(id, pieces));
    await zip.end();
  }
}

/** Bytes are no JSON: they become files, named where they stood. */
function apart(sections: readonly Section[]): Pack {
  const documents: { name: string; bytes: Buffer }[] = [];
  const plain = (table: string, row: GivenRow): GivenRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        if (!Buffer.isBuffer(value)) return [column, value];
        const name = `files/${table}-${documents.length + 1}-${fileName(String(row['file_name'] ?? column))}`;
        documents.push({ name, bytes: value });
        return [column, name];
      }),
    );
  return { sections: sections.map(({ title, table, rows }) => ({ title, table, rows: rows.map((row) => plain(table, row)) })), documents };
}

/** Nothing that a program which unpacks could take for a folder. */
const fileName = (name: string): string => name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '-').slice(0, 120);

class ZipOnItsWay {
  private readonly zip: Zip;
  private waiting: Uint8Array[] = [];

  constructor(private readonly sink: Sink) {
    this.zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.waiting.push(bytes);
    });
  }

  /** Text gets smaller; files mostly are as small as they get. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const entry = name.startsWith('files/') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    this.zip.add(entry);
    entry.push(new Uint8Array(bytes), true);
    await this.drain();
  }

  async end(): Promise<void> {
    this.zip.end();
    await this.drain();
  }

  private async drain(): Promise<void> {
    for (const bytes of this.waiting.splice(0)) await this.sink(bytes);
  }
}
