import { describe, expect, it } from '@jest/globals';
import { termsOf, withoutParts } from './terms.ts';

describe('the terms of an answer', () => {
  it('are its words and pairs of neighbours, without those that say nothing', () => {
    expect(termsOf('The pothole repairs never last. Potholes again!', 'en')).toEqual(['pothole', 'repairs', 'pothole repairs', 'last', 'potholes']);
  });

  it('count once however often they were written', () => {
    expect(termsOf('Bins, bins, BINS', 'en')).toEqual(['bins']);
  });

  it('make no pair across the end of a sentence or a word that says nothing', () => {
    expect(termsOf('Lights broken. Street dark and cold', 'en')).not.toContain('broken street');
    expect(termsOf('dark and cold', 'en')).toEqual(['dark', 'cold']);
  });

  it('know Welsh, with its letters and its small words', () => {
    expect(termsOf('Mae’r tŷ yn llaith yn y gaeaf', 'cy')).toEqual(['llaith', 'gaeaf']);
    expect(termsOf('gyda’r gwasanaeth ŵyl', 'cy')).toContain('ŵyl');
  });

  it('leave out numbers, so that nobody is found by one', () => {
    expect(termsOf('Flat 12 of 4000 homes', 'en')).toEqual(['flat', 'homes']);
  });
});

describe('counted terms', () => {
  it('leave out a word that is never there but in one pair, and keep one that is', () => {
    const terms = [{ term: 'hole', answers: 14 }, { term: 'first frost', answers: 9 }, { term: 'frost', answers: 9 }, { term: 'same hole', answers: 8 }, { term: 'same', answers: 8 }];
    expect(withoutParts(terms).map(({ term }) => term)).toEqual(['hole', 'first frost', 'same hole']);
  });
});
