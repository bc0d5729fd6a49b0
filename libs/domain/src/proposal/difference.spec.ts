// Shows that a difference gives both texts back and marks no word that is the same.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf, type DifferencePart } from './index.ts';

const without = (parts: readonly DifferencePart[], kind: DifferencePart['kind']) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join('');
const changedWords = (parts: readonly DifferencePart[]) => parts.filter(({ kind }) => kind !== 'SAME').flatMap(({ text }) => text.match(/\S+/gu) ?? []).length;
const text = fc.array(fc.constantFrom('a', 'b', 'c', 'lôn', '\n'), { maxLength: 30 }).map((words) => words.join(' '));

describe('the difference of two texts', () => {
  it('gives both back, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (from, to) => {
        const parts = differenceOf(from, to);
        expect([without(parts, 'ADDED'), without(parts, 'REMOVED')]).toEqual([from, to]);
      }),
    );
  });

  it('marks only the words that changed', () => {
    expect(differenceOf('Two lorries for four weeks.', 'Three lorries for four weeks.')).toEqual([
      { kind: 'REMOVED', text: 'Two ' },
      { kind: 'ADDED', text: 'Three ' },
      { kind: 'SAME', text: 'lorries for four weeks.' },
    ]);
    expect(differenceOf('same', 'same')).toEqual([{ kind: 'SAME', text: 'same' }]);
    expect(differenceOf('', '')).toEqual([]);
    expect(differenceOf('', 'new')).toEqual([{ kind: 'ADDED', text: 'new' }]);
  });

  it('is as short as it can be: one word put anywhere into a text is one change', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 }), fc.nat(19), (words, at) => {
        const place = at % words.length;
        const longer = [...words.slice(0, place), 'new', ...words.slice(place)];
        expect(changedWords(differenceOf(`${words.join(' ')} `, `${longer.join(' ')} `))).toBe(1);
      }),
    );
  });

  it('shows texts as a whole when they have little in common, and stays quick', () => {
    const [from, to] = ['x', 'y'].map((letter) => Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(' '));
    expect(differenceOf(from ?? '', to ?? '').map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
  });
});
