// Shows that no count of a few people can be read from a table, nor worked out from what it shows.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSmallCells, hideSmallCounts } from '../index.ts';

describe('a list of counts with its total', () => {
  it.each([
    [[12, 40, 25], [], false],
    [[12, 40, 4, 25], [0, 2], false],
    [[12, 0, 4, 25], [0, 2], false],
    [[3, 4, 25, 30], [0, 1, 2], false],
    [[6, 6, 25, 30], [0, 1], false],
    [[4, 0, 0], [0], true],
    [[4], [0], true],
    [[12], [], false],
    [[], [], false],
  ])('%j hides the places %j, the total: %s', (counts, places, isTotalHidden) => {
    const found = hideSmallCounts(counts);
    expect(found.hidden.flatMap((isHidden, place) => (isHidden ? [place] : []))).toEqual(places);
    expect(found.isTotalHidden).toBe(isTotalHidden);
  });
});

/** Whether some hidden count has the same value in every solution of the sums that show: by elimination over fractions. */
const determined = (rows: readonly (readonly number[])[]): string[] => {
  const { cells, rowTotals, columnTotals, isTotalHidden } = hideSmallCells(rows);
  const [height, width] = [rows.length, rows[0]!.length];
  const unknown = new Map<string, number>();
  const know = (key: string, isHidden: boolean): void => void (isHidden && unknown.set(key, unknown.size));
  cells.forEach((line, r) => line.forEach((isHidden, c) => know(`${r},${c}`, isHidden)));
  rowTotals.forEach((isHidden, r) => know(`${r},T`, isHidden));
  columnTotals.forEach((isHidden, c) => know(`T,${c}`, isHidden));
  know('T,T', isTotalHidden);
  const equation = (parts: readonly string[], total: string): number[] => {
    const line = Array.from({ length: unknown.size }, () => 0);
    for (const part of parts) if (unknown.has(part)) line[unknown.get(part)!]! += 1;
    if (unknown.has(total)) line[unknown.get(total)!]! -= 1;
    return line;
  };
  const across = (r: number | 'T'): number[] => equation(Array.from({ length: width }, (_, c) => `${r},${c}`), `${r},T`);
  const down = (c: number | 'T'): number[] => equation(Array.from({ length: height }, (_, r) => `${r},${c}`), `T,${c}`);
  const matrix = [...rows.map((_, r) => across(r)), across('T'), ...rows[0]!.map((_, c) => down(c)), down('T')];
  let top = 0;
  for (let column = 0; column < unknown.size; column += 1) {
    const pivot = matrix.findIndex((line, place) => place >= top && Math.abs(line[column]!) > 1e-9);
    if (pivot === -1) continue;
    [matrix[top], matrix[pivot]] = [matrix[pivot]!, matrix[top]!];
    const by = matrix[top]![column]!;
    matrix[top] = matrix[top]!.map((value) => value / by);
    matrix.forEach((line, place) => {
      const factor = line[column]!;
      if (place !== top && factor !== 0) matrix[place] = line.map((value, at) => value - factor * matrix[top]![at]!);
    });
    top += 1;
  }
  // A line with one entry alone fixes that count.
  return matrix.flatMap((line) => {
    const places = line.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []));
    return places.length === 1 ? [...unknown].filter(([, at]) => at === places[0]).map(([key]) => key) : [];
  });
};

describe('a table with totals', () => {
  it('hides a small count and what would give it away, the smallest that serve', () => {
    expect(hideSmallCells([[4, 30, 50], [20, 11, 60], [70, 80, 90]])).toEqual({
      cells: [[true, true, false], [true, true, false], [false, false, false]],
      rowTotals: [false, false, false],
      columnTotals: [false, false, false],
      isTotalHidden: false,
    });
  });

  it('shows everything when nothing is small', () => {
    const { cells, rowTotals, columnTotals, isTotalHidden } = hideSmallCells([[0, 10], [10, 30]]);
    expect([...cells.flat(), ...rowTotals, ...columnTotals, isTotalHidden].some((isHidden) => isHidden)).toBe(false);
  });

  const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 99 })), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );

  it('never lets a hidden count be worked out from the sums that show', () => {
    fc.assert(fc.property(anyTable, (rows) => {
      expect(determined(rows)).toEqual([]);
    }), { numRuns: 2_000 });
  });

  it('never shows a count from 1 to 9, nor one that totals less the rest would give', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const { cells, rowTotals } = hideSmallCells(rows);
        rows.forEach((row, r) => {
          row.forEach((count, c) => expect(count > 0 && count < 10 && !cells[r]![c]).toBe(false));
          const hidden = row.reduce((sum, count, c) => sum + (cells[r]![c] ? count : 0), 0);
          if (!rowTotals[r]) expect(hidden === 0 || hidden >= 10).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
