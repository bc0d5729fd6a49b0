// How one table is described in the register: each column that can hold text, and what it has to do with people who sign in.
import type { Fate } from '@moothall/domain/privacy';

/** Names of columns, with blanks between them. */
type Columns = string;

/** Rows that a person is given: those that fit the condition, and of those only these columns. */
export interface Gift {
  /** What it is, for the readable page. */
  readonly title: string;
  /** A condition on the table; `:person` is the id, `:email` the address. */
  readonly where: string;
  readonly columns: Columns;
}

export interface Holding {
  readonly table: string;
  /** Ids of things, codes, figures, digests, states: nothing of a person. */
  readonly nothing?: Columns;
  /** Ids of people. They stay, and from then on lead to somebody called "Former member …", unless the row is deleted. */
  readonly people?: Columns;
  /** What colleagues write together for their organisation: it is nobody's own, is given to nobody as theirs, and stays. */
  readonly together?: Columns;
  /** What residents without an account say; it goes after 24 months (`evidence erase`). */
  readonly residents?: Columns;
  /** Of one person: what it becomes when that person goes. */
  readonly own?: Readonly<Record<string, Fate>>;
  readonly gives?: readonly Gift[];
  /** Statements that erase. `:person`, `:email`, and what takes their place: `:name`, `:address`. */
  readonly erases?: readonly string[];
}

export const columnsOf = (columns: Columns = ''): string[] => columns.split(' ').filter((name) => name !== '');
