// Compares the tree with a plain row of numbers, and the heap with sorting.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pop, push, type Heap } from './heap.ts';
import { findNegative, lowerRange, setValue, slackTreeOf, valueAt } from './slack-tree.ts';

describe('the slack tree', () => {
  it('does what a plain row of numbers does', () => {
    const step = fc.record({ from: fc.nat({ max: 9 }), to: fc.nat({ max: 9 }), set: fc.option(fc.integer({ min: 0, max: 5 })) });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 9 }), fc.array(step), (start, steps) => {
        const row = [...start];
        const tree = slackTreeOf(row);
        for (const { from, to, set } of steps) {
          if (set !== null && from < row.length) {
            row[from] = set;
            setValue(tree, from, set);
          } else {
            const end = Math.min(to, row.length);
            for (let index = from; index < end; index += 1) row[index]! -= 1;
            if (from < end) lowerRange(tree, from, end);
          }
          expect(row.map((_, index) => valueAt(tree, index))).toEqual(row);
          const found = findNegative(tree);
          expect(found === -1 ? row.every((value) => value >= 0) : row[found]! < 0).toBe(true);
        }
      }),
    );
  });
});

describe('the heap', () => {
  it('gives the largest key first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (keys) => {
        const heap: Heap<number, number> = [];
        for (const key of keys) push(heap, { key, item: -key });
        const popped = keys.map(() => pop(heap));
        expect(popped.map((entry) => entry?.key)).toEqual(keys.toSorted((a, b) => b - a));
        expect(popped.every((entry) => entry?.item === -(entry?.key ?? 0))).toBe(true);
        expect(pop(heap)).toBeUndefined();
      }),
    );
  });
});
