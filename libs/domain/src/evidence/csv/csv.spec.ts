// Reads CSV as RFC 4180 has it, in pieces of any size, refuses what is hostile with its line, and writes what is harmless.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../../decision/index.ts';
import { checkHeader, columnOf, csvLine, csvReader, csvText, isFormulaLike, neutralised, SEPARATORS, type CsvOptions } from '../index.ts';

/** The file in pieces of so many characters. */
const read = (text: string, options: CsvOptions = {}, size = text.length || 1) => {
  const reader = csvReader(options);
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  const rows = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  return { rows, cells: rows.map(({ cells }) => cells), lines: rows.map(({ line }) => line), trouble: reader.trouble(), separator: reader.separator() };
};

describe('reading CSV', () => {
  it('knows fields, quotation marks, and line breaks within them, and counts lines', () => {
    const text = 'a,b\r\n1,"x, ""y""\nz"\r\n\r\n,""\n"last",5" pipe';
    const { cells, lines, trouble } = read(text);
    expect(cells).toEqual([['a', 'b'], ['1', 'x, "y"\nz'], ['', ''], ['last', '5" pipe']]);
    expect(lines).toEqual([1, 2, 5, 6]);
    expect(trouble).toBeNull();
  });

  it('takes the line breaks of every system', () => {
    for (const end of ['\r\n', '\n', '\r']) expect(read(`a,b${end}c,d${end}`).cells).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('reads the same whatever pieces it comes in', () => {
    const cell = fc.stringMatching(/^[ab",;\t\r\n ']{0,4}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const text = `head,er\r\n${rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')}`;
        expect(read(text, {}, size).cells).toEqual([['head', 'er'], ...rows]);
        expect(read(text, {}, size)).toEqual(read(text));
      }),
    );
  });

  it('finds out what separates the fields', () => {
    expect(read('a;b,b;c\n1;2;3').cells).toEqual([['a', 'b,b', 'c'], ['1', '2', '3']]);
    expect(read('a\tb\n1\t2').separator).toBe('\t');
    expect(read('"a;b;c",d\n1,2').separator).toBe(',');
    expect(read('one\n1').separator).toBe(',');
    expect(read('', {}).separator).toBe(',');
    expect(read('a,b;c', { separator: ';' }).cells).toEqual([['a,b', 'c']]);
  });

  it('passes over a byte order mark', () => {
    expect(read('\uFEFF"a",b\n1,2').cells).toEqual([['a', 'b'], ['1', '2']]);
  });

  it.each([
    ['a,b\n1,"2\n3,4\n', 'UNTERMINATED_QUOTE', 2],
    ['a,b\n1,"2" 3\n', 'TEXT_AFTER_QUOTE', 2],
    ['a,b\n\n1,2\0\n', 'NUL_BYTE', 3],
    ['a,b\n1,123456\n', 'FIELD_TOO_LONG', 2],
    ['a,b\n1,12345,12345,12345,1\n', 'ROW_TOO_LONG', 2],
    ['a,b\n1,"2\n3,4\n3,4\n3,4\n3,4\n3,4', 'ROW_TOO_LONG', 2],
    ['a,b\n1,2,3,4,5,6\n', 'TOO_MANY_FIELDS', 2],
    ['\n <!DOCTYPE html><html>', 'LOOKS_LIKE_HTML', 1],
    ['<table><tr>', 'LOOKS_LIKE_HTML', 1],
  ])('stops at %j with %s in line %i, whatever pieces it comes in', (text, code, line) => {
    for (const size of [1, 3, 100]) {
      const { trouble, lines } = read(text, { mostInField: 5, mostInRow: 20, mostFields: 5 }, size);
      expect(trouble).toMatchObject({ code, line });
      expect(trouble?.message).toMatch(/\.$/u);
      expect(lines.every((one) => one < line)).toBe(true);
    }
  });

  it('answers nothing more after a trouble', () => {
    const reader = csvReader();
    expect(reader.push('a,b\n"x"y\n1,2\n')).toHaveLength(1);
    expect([...reader.push('3,4\n'), ...reader.end()]).toEqual([]);
  });

  it('holds no more of an endless row than its limit', () => {
    const reader = csvReader();
    reader.push('a,b\n"');
    for (let piece = 0; piece < 50 && reader.trouble() === null; piece += 1) reader.push('x'.repeat(10_000));
    expect(reader.trouble()).toMatchObject({ code: 'ROW_TOO_LONG', line: 2 });
  });
});

describe('the header of a CSV file', () => {
  it('names each column once, whatever its capitals', () => {
    expect(refusalsOf(checkHeader(['Place', 'n', ' place ', '', ''])).map(({ code, path }) => [code, ...path])).toEqual([['DUPLICATE_COLUMN', '2']]);
    expect(refusalsOf(checkHeader(['a', 'b'], 3))).toMatchObject([{ code: 'TOO_FEW_COLUMNS' }]);
    expect(refusalsOf(checkHeader(undefined))).toMatchObject([{ code: 'NO_HEADER' }]);
    expect(refusalsOf(checkHeader(['', ' ']))).toMatchObject([{ code: 'NO_HEADER' }]);
    expect(columnOf(['a', ' Local Authority ', 'b'], 'local authority')).toBe(1);
    expect(columnOf(['a'], 'b')).toBe(-1);
  });
});

describe('writing CSV', () => {
  it('quotes what would be read as something else', () => {
    expect(csvText([['a', 'b'], ['x,y', 'say "hi"'], ['two\nlines', null]])).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\nlines",\r\n');
    expect(csvLine(['a,b', 'c;d'], ';')).toBe('a,b;"c;d"\r\n');
    expect(csvLine([''])).toBe('""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('puts a mark before %j, which a spreadsheet could compute', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(read(`h,i\r\n${csvLine([text, 'z'])}`).cells[1]).toEqual([`'${text}`, 'z']);
  });

  it('leaves numbers that are numbers', () => {
    expect(csvLine([-5, 12n, true, 0.25])).toBe('-5,12,true,0.25\r\n');
  });

  it('reports formulas in what others wrote, but no plain numbers', () => {
    expect(['=1', '+SUM(A1)', '-2+3', '@x', '-5', '+44', '-1,234.5', '-3%', 'text', ''].map(isFormulaLike)).toEqual([true, true, true, true, false, false, false, false, false, false]);
  });

  it('is read again as it was written', () => {
    const text = fc.string().filter((one) => neutralised(one) === one && !one.includes('\0'));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 }), fc.constantFrom(...SEPARATORS), (rows, separator) => {
        fc.pre(!rows[0]?.[0]?.startsWith('\uFEFF') && !rows[0]?.[0]?.trim().startsWith('<'));
        expect(read(csvText(rows, separator), { separator }).cells).toEqual(rows);
      }),
    );
  });
});
