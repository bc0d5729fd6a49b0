// Surveys of others: cells as people write them, columns as somebody chooses them, and errors that say where and what to do.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../../decision/index.ts';
import { type ColumnChoice, decideColumns, figureReader, FORMER_CODES, formerCode, type Known, readCount, readNumber, readShare, readSpan } from '../index.ts';

const HEADER = ['Code', 'Year', 'Satisfied', 'Answers', 'Response', 'Plus or minus', 'Age'];
const choice: ColumnChoice = {
  columns: { place: 'code', value: ' satisfied ', service: null, period: 'Year', n: 'Answers', responseRate: 'Response', margin: 'Plus or minus', group: 'Age' },
  source: { kind: 'SURVEY', title: 'Satisfied with the state of roads', unit: 'PERCENT', service: 'ROADS_REPAIR', period: null, method: 'Letters to a random sample.', citation: 'A survey', url: null },
};
const CODES: Record<string, string> = { e06000063: 'E06000063', cumberland: 'E06000063', e06000064: 'E06000064' };
const known: Known = { place: (text) => CODES[text], isService: (code) => code === 'ROADS_REPAIR' };
const read = (...cells: string[]) => figureReader(choice, HEADER, known)({ line: 7, cells });
const codesOf = (...cells: string[]) => (read(...cells).errors ?? []).map(({ code, column }) => `${column}: ${code}`);

describe('a cell', () => {
  it.each([
    ['1,234.5', 1234.5],
    [' 68.4 % ', 68.4],
    ['£12', 12],
    ['-3', -3],
    ['n/a', null],
    ['1,2', null],
    ['1 234', null],
    ['', null],
    ['1e5', null],
  ])('%j is the number %p', (text, number) => expect(readNumber(text)).toBe(number));

  it('is a count only as a whole number above nought', () => {
    expect(['412', '1,020', '0', '-4', '3.5'].map(readCount)).toEqual([412, 1020, null, null, null]);
  });

  it('is a share also as a percentage', () => {
    expect(['0.34', '34%', '34', '1', '140', '-1'].map(readShare)).toEqual([0.34, 0.34, 0.34, 1, null, null]);
  });

  it.each([
    ['2022-23', { from: '2022-04-01', to: '2023-03-31' }],
    ['1999/2000', { from: '1999-04-01', to: '2000-03-31' }],
    ['2023', { from: '2023-01-01', to: '2023-12-31' }],
    ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['17/05/2023', { from: '2023-05-17', to: '2023-05-17' }],
    ['2023-02-30', null],
    ['2022-25', null],
    ['spring', null],
  ])('%j is the time %p', (text, span) => expect(readSpan(text)).toEqual(span));
});

describe('a choice of columns', () => {
  it('is allowed whatever capitals and blanks the names have', () => {
    expect(decideColumns(choice, HEADER)).toEqual({ allowed: true });
  });

  it('says everything that is wrong at once', () => {
    const wrong: ColumnChoice = {
      columns: { ...choice.columns, value: 'Nothing', n: 'Year', period: null },
      source: { ...choice.source, service: null, citation: ' ', url: 'www.example.org' },
    };
    expect(refusalsOf(decideColumns(wrong, HEADER)).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'COLUMN_UNKNOWN columns.value',
      'MISSING source.service',
      'MISSING source.period',
      'MISSING source.citation',
      'URL_MALFORMED source.url',
    ]);
    const twice = { ...choice, columns: { ...choice.columns, n: 'Satisfied' } };
    expect(refusalsOf(decideColumns(twice, HEADER))).toMatchObject([{ code: 'COLUMN_TWICE', path: ['columns', 'n'] }]);
  });
});

describe('a row', () => {
  it('is read by the choice', () => {
    expect(read('E06000063', '2024-25', '41.5', '900', '31%', '3.2', '')).toEqual({
      figure: {
        line: 7, placeCode: 'E06000063', movedFrom: null, service: 'ROADS_REPAIR', period: { from: '2024-04-01', to: '2025-03-31' },
        value: 41.5, n: 900, responseRate: 0.31, margin: 3.2, group: null,
      },
    });
  });

  it('may name the council, and leave out what the source does not say', () => {
    expect(read('Cumberland', '2024', '41', '', '', '', 'Aged 75 and over').figure).toMatchObject({ placeCode: 'E06000063', n: null, responseRate: null, margin: null, group: 'Aged 75 and over' });
  });

  it('is moved to the council that came after, and says from where', () => {
    expect(read('E07000028', '2021', '40', '', '', '', '').figure).toMatchObject({ placeCode: 'E06000063', movedFrom: 'E07000028' });
    expect(codesOf('E10000006', '2021', '40', '', '', '', '')).toEqual(['code: PLACE_DIVIDED']);
  });

  it('is refused with every error, its line, its column and what to do', () => {
    expect(read('Narnia', 'spring', 'n/a', '-1', '300', 'wide', '').errors).toEqual([
      { line: 7, column: 'code', code: 'PLACE_UNKNOWN', message: expect.stringMatching(/^Write the GSS code/u) },
      { line: 7, column: ' satisfied ', code: 'VALUE_MISSING', message: expect.any(String) },
      { line: 7, column: 'Year', code: 'PERIOD_UNKNOWN', message: expect.any(String) },
      { line: 7, column: 'Answers', code: 'N_MALFORMED', message: expect.any(String) },
      { line: 7, column: 'Response', code: 'RESPONSE_MALFORMED', message: expect.any(String) },
      { line: 7, column: 'Plus or minus', code: 'MARGIN_MALFORMED', message: expect.any(String) },
    ]);
    expect(codesOf('E06000063', '2024', '140', '', '', '', '')).toEqual([' satisfied : PERCENT_OUT_OF_RANGE']);
    expect(codesOf('E06000063', '2024')).toContain(' satisfied : CELL_MISSING');
  });

  it('is refused for fewer than ten people, of whom one could be recognised; firms are no people', () => {
    expect(codesOf('E06000063', '2024', '40', '9', '', '', '')).toEqual(['Answers: N_TOO_FEW']);
    expect(codesOf('E06000063', '2024', '40', '10', '', '', '')).toEqual([]);
    const firms = { ...choice, source: { ...choice.source, kind: 'SUPPLY_CHAIN' } } as const;
    expect(figureReader(firms, HEADER, known)({ line: 7, cells: ['E06000063', '2024', '40', '4', '', '', ''] }).figure).toMatchObject({ n: 4 });
  });

  it('takes no formula for a value', () => {
    expect(codesOf('=HYPERLINK("x")', '2024', '-3', '', '', '', '@SUM(A1)')).toEqual(['code: FORMULA', ' satisfied : PERCENT_OUT_OF_RANGE', 'Age: FORMULA']);
  });
});

describe('the list of former codes', () => {
  it('has each code once, and leads only to codes that are not former themselves', () => {
    expect(new Set(FORMER_CODES.map(({ code }) => code)).size).toBe(FORMER_CODES.length);
    for (const { successors } of FORMER_CODES) for (const code of successors) expect(formerCode(code)).toBeNull();
  });
});
