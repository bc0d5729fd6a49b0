// Every SELECT on imports: they are for the buyers and auditors of the council that made them.
import { Injectable } from '@nestjs/common';
import { organisationsWhere, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { ImportFormat, SourceService } from './look-into-file.ts';
import type { KeptChoice } from './kept-choice.ts';

export type ImportState = 'UPLOADED' | 'RUNNING' | 'DONE' | 'FAILED' | 'UNDONE';

export interface ImportRow {
  readonly id: string;
  readonly organisationId: string;
  readonly format: ImportFormat;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileHash: string;
  readonly fileBytes: string;
  readonly sourceUrl: string | null;
  readonly header: readonly string[];
  readonly services: readonly SourceService[];
  readonly choice: KeptChoice | null;
  readonly rowsRead: number;
  readonly bytesRead: string;
  readonly stored: number;
  readonly same: number;
  readonly leftOut: number;
  readonly moved: number;
  readonly failedBecause: string | null;
  readonly uploadedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
}

export interface ImportErrorRow {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

const COLUMNS = `i.id, i.organisation_id as "organisationId", i.format, i.state, i.file_name as "fileName", i.file_hash as "fileHash", i.file_bytes as "fileBytes",
  i.source_url as "sourceUrl", i.header, i.services, i.choice, i.rows_read as "rowsRead", i.bytes_read as "bytesRead", i.stored, i.same, i.left_out as "leftOut", i.moved,
  i.failed_because as "failedBecause", i.uploaded_at as "uploadedAt", i.started_at as "startedAt", i.ended_at as "endedAt", i.version`;

@Injectable()
export class EvidenceImportsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<ImportRow[]> {
    return this.rows.all<ImportRow>(`select ${COLUMNS} from evidence_import i where i.organisation_id = any($1) and i.id = any($2)`, [whose(viewer), ids]);
  }

  /** The newest fifty. */
  ofOrganisation(viewer: Viewer, organisationId: string): Promise<ImportRow[]> {
    return this.rows.all<ImportRow>(`select ${COLUMNS} from evidence_import i where i.organisation_id = any($1) and i.organisation_id = $2 order by i.id desc limit 50`, [
      whose(viewer),
      organisationId,
    ]);
  }

  /** The first of them, in the order of the file. */
  errors(importId: string, first: number): Promise<ImportErrorRow[]> {
    return this.rows.all<ImportErrorRow>(
      `select line, column_name as "column", code, message from evidence_import_error where import_id = $1 order by line, position limit $2`,
      [importId, first],
    );
  }

  async lock(tx: Tx, viewer: Viewer, id: string): Promise<ImportRow | null> {
    const rows: ImportRow[] = await tx.query(`select ${COLUMNS} from evidence_import i where i.organisation_id = any($1) and i.id = $2 for update`, [
      organisationsWhere(viewer, 'writeChallenge'),
      id,
    ]);
    return rows[0] ?? null;
  }

  async earlierOf(row: Pick<ImportRow, 'organisationId' | 'fileHash' | 'id'>): Promise<string | null> {
    const found = await this.rows.one<{ id: string }>(
      `select id from evidence_import where organisation_id = $1 and file_hash = $2 and id <> $3 and state = 'DONE' order by id limit 1`,
      [row.organisationId, row.fileHash, row.id],
    );
    return found?.id ?? null;
  }
}

const whose = (viewer: Viewer): string[] => [...organisationsWhere(viewer, 'writeChallenge'), ...organisationsWhere(viewer, 'readRecords')];
