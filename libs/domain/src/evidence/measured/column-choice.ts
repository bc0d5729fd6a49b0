// What somebody says of a survey's file: which column holds what, and what is the same for all rows.
import { combine, demand, type Decision, refused, refuse } from '../../decision/index.ts';
import { columnOf } from '../csv/header.ts';
import { FIGURE_UNITS, type FigureUnit } from '../grading/figure-interval.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../grading/kinds.ts';
import { ENTER_WEB_ADDRESS, WEB_ADDRESS } from './web-address.ts';

/** Names of columns, as the first row has them; null for what the file does not hold. */
export type ColumnNames = {
  readonly place: string;
  readonly value: string;
  readonly service: string | null;
  readonly period: string | null;
  readonly n: string | null;
  readonly responseRate: string | null;
  readonly margin: string | null;
  readonly group: string | null;
};

/** What is said once for all rows. */
export type SourceWords = {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly unit: FigureUnit;
  /** A code of our list of services, where no column holds one. */
  readonly service: string | null;
  /** Where no column holds one. */
  readonly period: string | null;
  readonly method: string;
  readonly citation: string;
  readonly url: string | null;
};

export type ColumnChoice = { readonly columns: ColumnNames; readonly source: SourceWords };

export type ChoiceCode = 'COLUMN_UNKNOWN' | 'COLUMN_TWICE' | 'MISSING' | 'URL_MALFORMED';

const demandColumns = ({ columns }: ColumnChoice, header: readonly string[]): Decision<ChoiceCode> => {
  const chosen = Object.entries(columns).flatMap(([field, name]) => (name === null ? [] : [{ field, at: columnOf(header, name) }]));
  const unknown = chosen.filter(({ at }) => at < 0);
  const twice = chosen.filter(({ at }, index) => at >= 0 && chosen.findIndex((other) => other.at === at) < index);
  return refused<ChoiceCode>(
    ...unknown.map(({ field }) => refuse('COLUMN_UNKNOWN' as const, ['columns', field], 'Choose a column that the first row of the file names.')),
    ...twice.map(({ field }) => refuse('COLUMN_TWICE' as const, ['columns', field], 'Choose another column. This one is chosen for something else already.')),
  );
};

/** Whether rows can be read with this choice; everything that is wrong at once. */
export const decideColumns = (choice: ColumnChoice, header: readonly string[]): Decision<ChoiceCode> => {
  const { columns, source } = choice;
  return combine<ChoiceCode>(
    demandColumns(choice, header),
    demand(columns.service !== null || source.service !== null, 'MISSING', ['source', 'service'], 'Choose the service that the figures are about, or the column that names it.'),
    demand(columns.period !== null || source.period !== null, 'MISSING', ['source', 'period'], 'Enter when people were asked, like 2025-26, or choose the column that says it.'),
    demand(source.title.trim() !== '', 'MISSING', ['source', 'title'], 'Enter what was measured, in the words of the source.'),
    demand(source.citation.trim() !== '', 'MISSING', ['source', 'citation'], 'Enter who published the figures and where, so that others can find them.'),
    demand(source.method.trim() !== '', 'MISSING', ['source', 'method'], 'Enter how people were asked.'),
    demand(EVIDENCE_KINDS.includes(source.kind), 'MISSING', ['source', 'kind'], 'Choose what kind of evidence it is.'),
    demand(FIGURE_UNITS.includes(source.unit), 'MISSING', ['source', 'unit'], 'Choose what the figures count.'),
    demand(source.url === null || WEB_ADDRESS.test(source.url), 'URL_MALFORMED', ['source', 'url'], ENTER_WEB_ADDRESS),
  );
};
