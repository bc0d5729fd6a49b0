// Shows what a choice would bring, as it would be seen, without storing anything.
import type { Known } from '@moothall/domain/evidence';
import type { EvidenceImportError, ImportPreview } from './evidence-import.type.ts';
import type { ImportRow } from './evidence-imports.queries.ts';
import { requestFigures } from './request-figures.ts';
import type { NewItem } from './store-item.ts';
import { surveyPreview } from './survey-figures.ts';
import { toItem } from './to-item.ts';

const SHOWN = 10;
const ERRORS_SHOWN = 50;

/** @throws UnreadableFile */
export async function previewOf(row: ImportRow, path: string, known: Known): Promise<ImportPreview | null> {
  const { choice } = row;
  if (!choice) return null;
  const read = choice.survey ? await surveyPreview(path, choice.survey, row.header, known) : await requestFigures(path, Number(row.fileBytes), choice.requests);
  const errors: readonly EvidenceImportError[] = read.errors.slice(0, ERRORS_SHOWN);
  return { items: read.items.slice(0, SHOWN).map((item, index) => shown(item, row, index)), errors, rows: read.rows };
}

function shown(item: NewItem, { id, organisationId }: ImportRow, index: number) {
  return toItem({ ...item, id: `${id}-${index + 1}`, organisationId, addedAt: new Date() });
}
