// An import of a file, with what became of it.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Node } from '../../platform/graphql/node.ts';
import { EvidenceItemType } from './evidence-item.type.ts';
import type { ImportRow, ImportState } from './evidence-imports.queries.ts';
import type { ImportFormat } from './look-into-file.ts';

const ImportStateEnum = { UPLOADED: 'UPLOADED', RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED', UNDONE: 'UNDONE' } as const;
registerEnumType(ImportStateEnum, {
  name: 'EvidenceImportState',
  description: 'How far an import has come.',
  valuesMap: {
    UPLOADED: { description: 'The file is here; nothing of it is stored.' },
    RUNNING: { description: 'It is being read; nothing of it can be seen yet.' },
    DONE: { description: 'What could be read can be seen.' },
    FAILED: { description: 'Nothing of it is stored; `failedBecause` says why.' },
    UNDONE: { description: 'All of it was taken away again.' },
  },
});
const ImportFormatEnum = { SURVEY_CSV: 'SURVEY_CSV', OPEN311: 'OPEN311' } as const;
registerEnumType(ImportFormatEnum, {
  name: 'EvidenceImportFormat',
  description: 'What sort of file it is.',
  valuesMap: { SURVEY_CSV: { description: 'Figures of a survey as CSV.' }, OPEN311: { description: 'Service requests as GeoReport v2 (Open311), JSON or XML.' } },
});

@ObjectType({ description: 'What is wrong with a row, and what to do.' })
export class EvidenceImportError {
  @Field(() => Int, { description: 'The line of the file, from 1; of a list of requests, the place in the list.' })
  line: number;
  @Field({ description: 'The column, by its name in the file; empty where it is about the whole row.' })
  column: string;
  @Field({ description: 'A stable code, such as `PLACE_UNKNOWN`.' })
  code: string;
  @Field({ description: 'What to do.' })
  message: string;
}

@ObjectType({ description: 'A service in a list of requests, by the words of the source.' })
export class SourceServiceType {
  @Field({ description: 'Its code at the source.' })
  code: string;
  @Field({ description: 'Its name at the source.' })
  name: string;
  @Field(() => Int, { description: 'How many requests it has in the file.' })
  requests: number;
}

@ObjectType({ description: 'How far it has come: bytes of the file, so that the end is known from the beginning.' })
export class ImportProgress {
  @Field(() => Int, { description: 'In hundredths, 0 to 100.' })
  percent: number;
  @Field(() => Int, { description: 'Rows or requests read.' })
  rows: number;
}

@ObjectType('EvidenceImport', { implements: () => [Node], description: 'A file that a council brought in.' })
export class EvidenceImportType implements Node {
  @Field(() => ID, { description: 'The id, `imp_…`.' })
  id: string;
  @Field(() => Int, { description: 'Send it back to run or undo.' })
  version: number;
  @Field(() => ImportFormatEnum, { description: 'What sort of file it is.' })
  format: ImportFormat;
  @Field(() => ImportStateEnum, { description: 'How far it has come.' })
  state: ImportState;
  @Field({ description: 'The name of the file.' })
  fileName: string;
  @Field({ description: 'The SHA-256 of the file, in hex.' })
  fileHash: string;
  @Field(() => String, { nullable: true, description: 'Where it was fetched from.' })
  sourceUrl: string | null;
  @Field(() => [String], { description: 'The names of the columns.' })
  header: readonly string[];
  @Field(() => [SourceServiceType], { description: 'The services in a list of requests, the most frequent first.' })
  services: readonly SourceServiceType[];
  @Field(() => ImportProgress, { description: 'How far it has come.' })
  progress: ImportProgress;
  @Field(() => Int, { description: 'Figures that were stored.' })
  stored: number;
  @Field(() => Int, { description: 'Figures that were there already, and were left as they are.' })
  same: number;
  @Field(() => Int, { description: 'Rows that were left out for an error.' })
  leftOut: number;
  @Field(() => Int, { description: 'Figures of former councils that were moved to the council of today.' })
  moved: number;
  @Field(() => String, { nullable: true, description: 'Why nothing is stored.' })
  failedBecause: string | null;
  @Field({ description: 'When the file came.' })
  uploadedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;
  /** Not shown by themselves. */
  organisationId: string;
}

@ObjectType({ description: 'What a choice of columns would bring, from the beginning of the file.' })
export class ImportPreview {
  @Field(() => [EvidenceItemType], { description: 'The first figures as they would be seen; they have no id yet.' })
  items: readonly EvidenceItemType[];
  @Field(() => [EvidenceImportError], { description: 'The first errors.' })
  errors: readonly EvidenceImportError[];
  @Field(() => Int, { description: 'How many rows were looked at.' })
  rows: number;
}

export function toImport(row: ImportRow): EvidenceImportType {
  const isOver = row.state === 'DONE' || row.state === 'UNDONE';
  const share = Number(row.fileBytes) === 0 ? 0 : Number(row.bytesRead) / Number(row.fileBytes);
  const percent = isOver ? 100 : Math.min(99, Math.floor(share * 100));
  return { ...row, progress: { percent, rows: row.rowsRead } };
}
