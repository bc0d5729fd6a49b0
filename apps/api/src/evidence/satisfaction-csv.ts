// Writes figures of satisfaction as CSV: notes on the method in the first lines, small cells hidden as on the pages, formulas made harmless.
import { CSV_BYTE_ORDER_MARK, type CsvCell, csvText } from '@moothall/domain/evidence';
import { METHOD_NOTES } from './method.ts';
import type { AnswersOf, FeedbackTerm, PlaceSatisfaction, SatisfactionFigure } from './service-view.type.ts';

/** Leading lines that begin with "#", as many readers of CSV skip. */
function withNotes(about: readonly string[], header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const notes = [...about, ...METHOD_NOTES.map(({ en }) => en), 'An empty field is a figure that is hidden or not known.', 'Licence: Open Government Licence v3.0'];
  // Never in quotation marks, which would hide the sign by which readers know a note.
  return CSV_BYTE_ORDER_MARK + notes.map((note) => `# ${note}\r\n`).join('') + csvText([header, ...rows]);
}

const interval = (figure: SatisfactionFigure | null): CsvCell[] => [rounded(figure?.value), rounded(figure?.low), rounded(figure?.high)];

function rounded(value: number | null | undefined): CsvCell {
  return value === null || value === undefined ? null : Number(value.toFixed(4));
}

export interface Where {
  readonly code: string;
  readonly place: string;
  readonly service: string;
}

export function answersCsv({ code, place, service }: Where, answers: readonly AnswersOf[]): string {
  const header = ['place_code', 'place', 'service', 'source', 'period', 'n', 'mean', 'mean_low', 'mean_high', 'satisfied', 'satisfied_low', 'satisfied_high', 'answer_1', 'answer_2', 'answer_3', 'answer_4', 'answer_5'];
  const rows = answers.flatMap((one): CsvCell[][] => [
    [code, place, service, one.source, 'all', one.n, ...interval(one.mean), ...interval(one.satisfied), ...[1, 2, 3, 4, 5].map((rating) => one.counts.find(({ satisfaction }) => satisfaction === rating)?.count ?? null)],
    ...one.months.map(({ month, n, mean }): CsvCell[] => [code, place, service, one.source, month, n, ...interval(mean), null, null, null, null, null, null, null, null]),
  ]);
  return withNotes([`What people say of ${service} in ${place} (${code})`], header, rows);
}

export function termsCsv({ code, place, service }: Where, terms: readonly FeedbackTerm[]): string {
  const rows = terms.map(({ term, answers }): CsvCell[] => [code, place, service, term, answers]);
  return withNotes([`The words people use of ${service} in ${place} (${code})`], ['place_code', 'place', 'service', 'term', 'answers'], rows);
}

export function mapCsv(service: string, found: readonly (PlaceSatisfaction & { readonly name: string })[]): string {
  const rows = found.map(({ code, name, n, mean }): CsvCell[] => [code, name, service, n, ...interval(mean)]);
  return withNotes([`How satisfied people are with ${service}, place by place`], ['place_code', 'place', 'service', 'n', 'mean', 'mean_low', 'mean_high'], rows);
}
