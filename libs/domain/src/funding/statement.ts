// A statement of one organisation: where it began, every entry with what is outstanding after it, and where it ended.
import type { DocumentBlock, PlainDocument } from '../evaluation/index.ts';
import { formatPounds } from '../money/index.ts';
import { type Account, type Balances, balancesAfter, type EntryKind, NOTHING, outstandingOf, type Unit, UNITS } from './ledger.ts';
import { STATEMENT_WORDS, type StatementLanguage } from './statement-words.ts';

/** What one entry of the books did to one pledge. */
export type StatementEntry = {
  readonly id: string;
  readonly at: Date;
  readonly kind: EntryKind;
  readonly unit: Unit;
  readonly roundId: string;
  /** The title of the solution that is funded. */
  readonly round: string;
  /** The call or delivery it is about; null for the promise itself. */
  readonly callId: string | null;
  /** Numbers of purchase order and invoice. */
  readonly reference: string | null;
  readonly lines: readonly { readonly account: Account; readonly amount: bigint }[];
};

/** Committed is what was ever promised: always the sum of paid, outstanding and released. Called is what was asked for and stands, paid or not. */
export type StatementFigures = {
  readonly committed: bigint;
  readonly called: bigint;
  readonly paid: bigint;
  readonly outstanding: bigint;
  readonly released: bigint;
};
export type StatementRow = Omit<StatementEntry, 'lines'> & { readonly amount: bigint; readonly outstandingAfter: bigint };
export type Statement = {
  readonly units: readonly {
    readonly unit: Unit;
    readonly opening: StatementFigures;
    readonly closing: StatementFigures;
    readonly rounds: readonly { readonly roundId: string; readonly round: string; readonly figures: StatementFigures }[];
    readonly rows: readonly StatementRow[];
  }[];
};

const figuresOf = (balances: Balances): StatementFigures => ({
  committed: -balances.PROMISED,
  called: balances.CALLED + balances.PAID,
  paid: balances.PAID,
  outstanding: outstandingOf(balances),
  released: balances.RELEASED,
});

/** Which account says how much an entry is about. */
const ABOUT: Readonly<Record<EntryKind, Account>> = { COMMIT: 'COMMITTED', CAP: 'RELEASED', CALL: 'CALLED', POST: 'PAID', VOID: 'CALLED', RELEASE: 'RELEASED' };

const amountOf = ({ kind, lines }: StatementEntry): bigint => balancesAfter(NOTHING, lines)[ABOUT[kind]];

/** @param entries in the order they were made, all that there are until the end of the time; @param from null from the beginning */
export const composeStatement = (entries: readonly StatementEntry[], from: Date | null): Statement => ({
  units: UNITS.flatMap((unit) => {
    const own = entries.filter((entry) => entry.unit === unit);
    if (own.length === 0) return [];
    const isBefore = ({ at }: StatementEntry): boolean => from !== null && at.getTime() < from.getTime();
    const opening = balancesAfter(NOTHING, own.filter(isBefore).flatMap(({ lines }) => lines));
    let balances = opening;
    const rows = own
      .filter((entry) => !isBefore(entry))
      .map(({ lines, ...entry }): StatementRow => {
        balances = balancesAfter(balances, lines);
        return { ...entry, amount: amountOf({ ...entry, lines }), outstandingAfter: outstandingOf(balances) };
      });
    const rounds = [...new Set(own.map(({ roundId }) => roundId))].map((roundId) => {
      const ofRound = own.filter((entry) => entry.roundId === roundId);
      return { roundId, round: ofRound[0]?.round ?? '', figures: figuresOf(balancesAfter(NOTHING, ofRound.flatMap(({ lines }) => lines))) };
    });
    return [{ unit, opening: figuresOf(opening), closing: figuresOf(balances), rounds, rows }];
  }),
});

export type StatementFacts = {
  readonly organisation: string;
  /** Days as people read them. */
  readonly from: string | null;
  readonly to: string;
  readonly dayOf: (at: Date) => string;
};

const FIGURES = ['committed', 'called', 'paid', 'outstanding', 'released'] as const;
const NUMERIC = [1, 2, 3, 4, 5];

const cells = (figures: StatementFigures): string[] => FIGURES.map((name) => formatPounds(figures[name]));

/** The statement as a document to print and to file. Each unit of account stands by itself. */
export const statementDocument = (statement: Statement, { organisation, from, to, dayOf }: StatementFacts, language: StatementLanguage): PlainDocument => {
  const words = STATEMENT_WORDS[language];
  const heads = FIGURES.map((name) => words[name]);
  const blocks = statement.units.flatMap(({ unit, opening, closing, rounds, rows }): DocumentBlock[] => [
    { kind: 'heading', level: 2, text: words.units[unit] },
    { kind: 'table', caption: words.summary, head: [words.balance, ...heads], rows: [[words.opening, ...cells(opening)], [words.closing, ...cells(closing)]], numeric: NUMERIC },
    { kind: 'table', caption: words.perRound, head: [words.round, ...heads], rows: rounds.map(({ round, figures }) => [round, ...cells(figures)]), numeric: NUMERIC },
    {
      kind: 'table',
      caption: words.entries,
      head: [words.date, words.what, words.round, words.amount, words.left, words.reference],
      rows: rows.map((row) => [dayOf(row.at), words.kinds[row.kind], row.round, formatPounds(row.amount), formatPounds(row.outstandingAfter), row.reference ?? '–']),
      numeric: [3, 4],
    },
  ]);
  const empty: DocumentBlock[] = statement.units.length === 0 ? [{ kind: 'text', text: words.noEntries }] : [];
  return { language, title: words.title, subtitle: `${organisation} – ${words.period(from, to)}`, blocks: [{ kind: 'text', text: words.holdsNoMoney }, ...empty, ...blocks] };
};
