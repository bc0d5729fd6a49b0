// Takes a file that has arrived, looks into it, and keeps it as an import or nothing of it.
import { Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { append } from '../../journal/append.ts';
import { newId } from '../../platform/graphql/ids.ts';
import { inTransaction, type Tx } from '../../platform/transaction.ts';
import { ImportFolder } from './import-folder.ts';
import { type Looked, lookInto } from './look-into-file.ts';

export interface ArrivedFile {
  /** Where it lies now. */
  readonly path: string;
  readonly name: string;
  readonly sourceUrl: string | null;
}

/** A file that lies in its place and was looked into, and is not an import yet. */
export interface LookedFile extends Looked {
  /** Of the import it may become. */
  readonly id: string;
  readonly name: string;
  readonly sourceUrl: string | null;
  readonly hash: string;
  readonly bytes: number;
}

@Injectable()
export class RegisterImport {
  constructor(
    private readonly database: DataSource,
    private readonly folder: ImportFolder,
  ) {}

  /** @returns the id. @throws UnreadableFile with what to do; then nothing of the file is left */
  async register(file: ArrivedFile, organisationId: string, personId: string): Promise<string> {
    const looked = await this.take(file);
    try {
      await inTransaction(this.database, (tx) => this.store(tx, looked, organisationId, personId));
    } catch (error) {
      await this.forget(looked);
      throw error;
    }
    return looked.id;
  }

  /** @throws UnreadableFile with what to do; then nothing of the file is left */
  async take(file: ArrivedFile): Promise<LookedFile> {
    const id = newId('imp');
    try {
      const { hash, bytes } = await this.folder.take(file.path, id);
      const looked = await lookInto(this.folder.pathOf(id), bytes);
      return { ...looked, id, name: plainName(file.name), sourceUrl: file.sourceUrl, hash, bytes };
    } catch (error) {
      await this.folder.forget(id);
      await rm(file.path, { force: true });
      throw error;
    }
  }

  async store(tx: Tx, file: LookedFile, organisationId: string, personId: string): Promise<void> {
    await tx.query(
      `insert into evidence_import (id, organisation_id, format, state, file_name, file_hash, file_bytes, source_url, header, services, uploaded_by)
       values ($1, $2, $3, 'UPLOADED', $4, $5, $6, $7, $8, $9, $10)`,
      [file.id, organisationId, file.format, file.name, file.hash, file.bytes, file.sourceUrl, file.header, JSON.stringify(file.services), personId],
    );
    const data = { format: file.format, fileHash: file.hash };
    await append(tx, { chain: organisationId, act: 'evidence.file_uploaded', subject: file.id, actor: { personId, organisationId }, data, isPublic: false });
  }

  /** For a file that did not become an import. */
  async forget(file: LookedFile): Promise<void> {
    await this.folder.forget(file.id);
  }
}

/** The last part of a path, without what could be taken for a command or turn the direction of writing. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 200) || 'file';
}
