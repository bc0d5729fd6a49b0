// Takes a file that has arrived, looks into it, and keeps it as an import or nothing of it.
import { Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { append } from '../../journal/append.ts';
import { newId } from '../../platform/graphql/ids.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { ImportFolder } from './import-folder.ts';
import { lookInto } from './look-into-file.ts';

export interface ArrivedFile {
  /** Where it lies now. */
  readonly path: string;
  readonly name: string;
  readonly sourceUrl: string | null;
}

@Injectable()
export class RegisterImport {
  constructor(
    private readonly database: DataSource,
    private readonly folder: ImportFolder,
  ) {}

  /** @returns the id. @throws UnreadableFile with what to do; then nothing of the file is left */
  async register(file: ArrivedFile, organisationId: string, personId: string): Promise<string> {
    const id = newId('imp');
    try {
      const { hash, bytes } = await this.folder.take(file.path, id);
      const looked = await lookInto(this.folder.pathOf(id), bytes);
      await inTransaction(this.database, async (tx) => {
        await tx.query(
          `insert into evidence_import (id, organisation_id, format, state, file_name, file_hash, file_bytes, source_url, header, services, uploaded_by)
           values ($1, $2, $3, 'UPLOADED', $4, $5, $6, $7, $8, $9, $10)`,
          [id, organisationId, looked.format, plainName(file.name), hash, bytes, file.sourceUrl, looked.header, JSON.stringify(looked.services), personId],
        );
        const data = { format: looked.format, fileHash: hash };
        await append(tx, { chain: organisationId, act: 'evidence.file_uploaded', subject: id, actor: { personId, organisationId }, data, isPublic: false });
      });
      return id;
    } catch (error) {
      await this.folder.forget(id);
      await rm(file.path, { force: true });
      throw error;
    }
  }
}

/** The last part of a path, without what could be taken for a command or turn the direction of writing. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 200) || 'file';
}
