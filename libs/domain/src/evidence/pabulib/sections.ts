// Cuts a `.pb` file into its three sections, each a table of its own with the names of its columns.
import { csvReader, type CsvRow } from '../csv/read-csv.ts';
import type { PbTrouble, PbTroubleCode } from './election.ts';

export const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;
export type SectionName = (typeof SECTIONS)[number];
export type Complain = (code: PbTroubleCode, line: number, message: string) => void;
/** A row by the names of its columns; what is absent is empty. */
export type Entry = { readonly line: number; readonly field: (column: string) => string };
export type Section = { readonly line: number; readonly columns: readonly string[]; readonly entries: readonly Entry[] };

/** More troubles than this help nobody. */
const MOST_TROUBLES = 100;

export const troubleList = (): { readonly troubles: PbTrouble[]; readonly complain: Complain } => {
  const troubles: PbTrouble[] = [];
  return { troubles, complain: (code, line, message) => void (troubles.length < MOST_TROUBLES && troubles.push({ code, line, message })) };
};

const nameOf = ({ cells }: CsvRow): SectionName | null => {
  const [first = '', ...others] = cells;
  return others.every((cell) => cell.trim() === '') ? (SECTIONS.find((name) => name === first.trim().toUpperCase()) ?? null) : null;
};

const trimmed = ({ line, cells }: CsvRow): CsvRow => ({ line, cells: cells.map((cell) => cell.trim()) });

const entryOf = (columns: readonly string[], { line, cells }: CsvRow, complain: Complain): Entry => {
  if (cells.slice(columns.length).some((cell) => cell !== '')) complain('TOO_MANY_FIELDS', line, `Put fields with a semicolon in quotation marks: this row has more than the ${columns.length} columns.`);
  return { line, field: (column) => cells[columns.indexOf(column)] ?? '' };
};

const sectionOf = (name: SectionName, line: number, rows: readonly CsvRow[], complain: Complain): Section => {
  const [header, ...others] = rows;
  const columns = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
  columns.forEach((column, place) => {
    if (column !== '' && columns.indexOf(column) < place) complain('COLUMN_TWICE', header?.line ?? line, `Name the column "${column}" of ${name} once.`);
  });
  return { line, columns, entries: others.map((row) => entryOf(columns, row, complain)) };
};

/** Semicolons separate fields, as in CSV; blanks around a field are no part of it. */
export const sectionsOf = (text: string, complain: Complain): ReadonlyMap<SectionName, Section> => {
  const reader = csvReader({ separator: ';', mostInField: 1_000_000, mostInRow: 2_000_000 });
  const rows = [...reader.push(text), ...reader.end()];
  const trouble = reader.trouble();
  if (trouble !== null) complain('NOT_CSV', trouble.line, trouble.message);
  const found = new Map<SectionName, { readonly line: number; readonly rows: CsvRow[] }>();
  let current: CsvRow[] | null = null;
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null && current === null) complain('TEXT_BEFORE_SECTION', row.line, 'Begin the file with a line that says META.');
    if (name === null) current?.push(trimmed(row));
    else {
      if (found.has(name)) complain('SECTION_TWICE', row.line, `Give the section ${name} once.`);
      current = [];
      found.set(name, { line: row.line, rows: current });
    }
  }
  for (const name of SECTIONS) if (!found.has(name)) complain('SECTION_MISSING', rows.at(-1)?.line ?? 1, `Add the section ${name}.`);
  return new Map([...found].map(([name, section]) => [name, sectionOf(name, section.line, section.rows, complain)]));
};
