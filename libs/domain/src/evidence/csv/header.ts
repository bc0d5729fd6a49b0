// The first row of a CSV file names its columns; each name once.
import { refuse, refused, type Decision } from '../../decision/index.ts';

export type HeaderCode = 'NO_HEADER' | 'TOO_FEW_COLUMNS' | 'DUPLICATE_COLUMN';

/** Names are compared without regard to capitals and blanks around them. */
const plainName = (name: string): string => name.trim().toLowerCase();

/** A column without a name is allowed, as many programs write such at the end; it cannot be chosen. */
export const checkHeader = (cells: readonly string[] | undefined, fewest = 1): Decision<HeaderCode> => {
  if (cells === undefined || cells.every((cell) => cell.trim() === '')) return refused(refuse('NO_HEADER', [], 'Put the names of the columns in the first row.'));
  const names = cells.map(plainName);
  const twice = names.flatMap((name, column) =>
    name !== '' && names.indexOf(name) < column ? [refuse('DUPLICATE_COLUMN', [String(column)], `Give the second column "${cells[column]?.trim() ?? ''}" another name.`)] : [],
  );
  const few = names.length < fewest ? [refuse('TOO_FEW_COLUMNS', [], `Choose a file with at least ${fewest} columns. This one has ${names.length}.`)] : [];
  return refused<HeaderCode>(...few, ...twice);
};

/** The place of a column by its name; -1 when there is none. */
export const columnOf = (cells: readonly string[], name: string): number => cells.findIndex((cell) => plainName(cell) === plainName(name));
