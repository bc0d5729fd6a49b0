// Compares the second opinions with worked cases, and with their definitions written out pair by pair.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promethee } from './promethee.ts';
import { topsis } from './topsis.ts';

describe('TOPSIS', () => {
  it('orders the four aircraft of Hwang and Yoon as they do', () => {
    // "Multiple Attribute Decision Making" (1981), the fighter aircraft: speed, range, load, cost, reliability, manoeuvrability.
    const found = topsis({
      ids: ['A1', 'A2', 'A3', 'A4'],
      weights: [20, 10, 10, 10, 20, 30],
      values: [
        [2.0, 1500, 20000, 5.5, 5, 9],
        [2.5, 2700, 18000, 6.5, 3, 5],
        [1.8, 2000, 21000, 4.5, 7, 7],
        [2.2, 1800, 20000, 5.0, 5, 5],
      ],
      isCost: [false, false, false, true, false, false],
    });
    expect(found.map(({ id, rank }) => [rank, id])).toEqual([[1, 'A1'], [2, 'A3'], [3, 'A4'], [4, 'A2']]);
    // The book rounds on its way, so its last digit may differ by one.
    const printed = [0.643, 0.613, 0.312, 0.268];
    found.forEach(({ score }, at) => expect(Math.abs(score - printed[at]!)).toBeLessThan(0.0015));
  });

  it('gives 1 to the best of everything, 0 to the worst, and one rank to equals', () => {
    const found = topsis({ ids: ['a', 'b', 'c', 'd'], weights: [1, 1], values: [[0, 0], [1, 1], [0.5, 0.5], [0.5, 0.5]] });
    expect(found.map(({ id, rank, score }) => [id, rank, Number(score.toFixed(9))])).toEqual([['b', 1, 1], ['c', 2, 0.5], ['d', 2, 0.5], ['a', 4, 0]]);
    expect(topsis({ ids: ['a', 'b'], weights: [1], values: [[0], [0]] }).map(({ rank, score }) => [rank, score])).toEqual([[1, 0.5], [1, 0.5]]);
  });
});

describe('PROMETHEE II', () => {
  it('is what one works out by hand', () => {
    // x beats y on 0.5 and z on 0.5 + 0.3; y beats x on 0.2, z on 0.3 + 0.2 (0.3 of x and y is a tie); z beats x on 0.2, y on 0.5.
    const found = promethee({ ids: ['x', 'y', 'z'], weights: [5, 3, 2], values: [[5, 4, 1], [2, 4, 3], [3, 1, 2]] });
    expect(found.map(({ id, rank, score }) => [rank, id, Number(score.toFixed(9))])).toEqual([
      [1, 'x', 0.45],
      [2, 'y', -0.15],
      [3, 'z', -0.3],
    ]);
  });

  it('is the same as comparing every pair, also where less is better', () => {
    const row = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 4 })));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 7 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (values, isCost) => {
        const weights = [0.5, 0.3, 0.2];
        const beats = (one: readonly number[], other: readonly number[]) =>
          weights.reduce((sum, weight, at) => sum + ((isCost[at] ? one[at]! < other[at]! : one[at]! > other[at]!) ? weight : 0), 0);
        const ids = values.map((_, at) => `p${at}`);
        for (const { id, score } of promethee({ ids, weights, values, isCost })) {
          const own = values[ids.indexOf(id)]!;
          const flow = values.reduce((sum, other) => sum + beats(own, other) - beats(other, own), 0) / (values.length - 1);
          expect(score).toBeCloseTo(flow, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing to compare a single one with', () => {
    expect(promethee({ ids: ['x'], weights: [1], values: [[3]] })).toEqual([{ id: 'x', score: 0, rank: 1 }]);
  });
});
