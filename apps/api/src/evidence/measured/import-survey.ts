// Imports a survey for a command: the same file, choice and rules as on the page, and it waits for the end.
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ColumnChoice, decideColumns } from '@moothall/domain/evidence';
import { refusalsOf } from '@moothall/domain/decision';
import { UnreadableFile } from './csv-rows.ts';
import { EvidenceImportsQueries, type ImportErrorRow } from './evidence-imports.queries.ts';
import { ImportFolder } from './import-folder.ts';
import { ImportRunner } from './import-runner.ts';
import { RegisterImport } from './register-import.ts';

export interface SurveyReport {
  readonly id: string;
  readonly state: string;
  readonly stored: number;
  readonly same: number;
  readonly leftOut: number;
  readonly moved: number;
  readonly failedBecause: string | null;
  readonly errors: readonly ImportErrorRow[];
}

interface Stored {
  readonly file_hash: string;
  readonly file_bytes: string;
  readonly header: string[];
}

@Injectable()
export class ImportSurvey {
  constructor(
    private readonly database: DataSource,
    private readonly folder: ImportFolder,
    private readonly files: RegisterImport,
    private readonly runner: ImportRunner,
    private readonly queries: EvidenceImportsQueries,
  ) {}

  /** @throws UnreadableFile when the file or the choice of columns cannot be read */
  async import(file: string, choice: ColumnChoice, organisationId: string, personId: string): Promise<SurveyReport> {
    const copy = join(await this.folder.ready(), `copied-${randomUUID()}`);
    await copyFile(file, copy);
    const id = await this.files.register({ path: copy, name: basename(file), sourceUrl: null }, organisationId, personId);
    const [stored]: Stored[] = await this.database.query('select file_hash, file_bytes, header from evidence_import where id = $1', [id]);
    if (!stored) throw new Error('The import is not there');
    const [refusal] = refusalsOf(decideColumns(choice, stored.header));
    if (refusal) throw new UnreadableFile(refusal.code, `${refusal.path.join('.')}: ${refusal.message}`, null);
    await this.database.query(`update evidence_import set choice = $2, state = 'RUNNING', started_at = clock_timestamp(), version = version + 1 where id = $1`, [
      id,
      JSON.stringify({ survey: choice }),
    ]);
    await this.runner.run({ id, organisationId, personId, format: 'SURVEY_CSV', header: stored.header, choice: { survey: choice }, fileBytes: stored.file_bytes, fileHash: stored.file_hash });
    const [row]: Omit<SurveyReport, 'errors'>[] = await this.database.query(
      `select id, state, stored, same, left_out as "leftOut", moved, failed_because as "failedBecause" from evidence_import where id = $1`,
      [id],
    );
    if (!row) throw new Error('The import is not there');
    return { ...row, errors: await this.queries.errors(id, 20) };
  }
}
