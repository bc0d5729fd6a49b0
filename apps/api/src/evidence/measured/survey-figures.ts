// Figures of a survey as pieces of evidence, row by row.
import { type ColumnChoice, figureReader, type Known, type MeasuredFigure, type RowError } from '@moothall/domain/evidence';
import { csvPieces, firstRows } from './csv-rows.ts';
import type { NewItem } from './store-item.ts';

export interface ReadPiece {
  readonly items: readonly NewItem[];
  readonly errors: readonly RowError[];
  readonly rows: number;
  readonly leftOut: number;
  readonly bytesRead: number;
}

function itemOf(figure: MeasuredFigure, { source }: ColumnChoice): NewItem {
  return {
    problemId: null,
    placeCode: figure.placeCode,
    service: figure.service,
    kind: source.kind,
    title: source.title.trim(),
    group: figure.group,
    periodFrom: figure.period.from,
    periodTo: figure.period.to,
    n: figure.n,
    value: figure.value,
    unit: source.unit,
    margin: figure.margin,
    responseRate: figure.responseRate,
    movedFrom: figure.movedFrom,
    method: source.method.trim(),
    citation: source.citation.trim(),
    url: source.url,
  };
}

/** @throws UnreadableFile */
export async function* surveyPieces(path: string, choice: ColumnChoice, header: readonly string[], known: Known): AsyncGenerator<ReadPiece> {
  const read = figureReader(choice, header, known);
  let isHeader = true;
  for await (const { rows, bytesRead } of csvPieces(path)) {
    const own = isHeader ? rows.slice(1) : rows;
    if (rows.length > 0) isHeader = false;
    const readings = own.map(read);
    const errors = readings.flatMap((reading) => reading.errors ?? []);
    const items = readings.flatMap((reading) => (reading.figure ? [itemOf(reading.figure, choice)] : []));
    yield { items, errors, rows: own.length, leftOut: own.length - items.length, bytesRead };
  }
}

const LOOKED_AT = 500;

/** From the beginning of the file alone. @throws UnreadableFile */
export async function surveyPreview(path: string, choice: ColumnChoice, header: readonly string[], known: Known): Promise<Pick<ReadPiece, 'items' | 'errors' | 'rows'>> {
  const read = figureReader(choice, header, known);
  const readings = (await firstRows(path, LOOKED_AT + 1)).slice(1).map(read);
  return {
    items: readings.flatMap((reading) => (reading.figure ? [itemOf(reading.figure, choice)] : [])),
    errors: readings.flatMap((reading) => reading.errors ?? []),
    rows: readings.length,
  };
}
