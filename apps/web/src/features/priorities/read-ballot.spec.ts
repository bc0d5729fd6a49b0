import { describe, expect, it } from '@jest/globals';
import { placesOf, rankingOf } from './read-ballot.ts';

describe('a ballot', () => {
  it('is read by places, with ties together and without what has none', () => {
    expect(rankingOf({ 'place-a': '3', 'place-b': '1', 'place-c': '3', 'place-d': '', 'place-x': '2' }, ['a', 'b', 'c', 'd'])).toEqual([['b'], ['a', 'c']]);
  });

  it('is written back as it was cast', () => {
    expect(placesOf([['b'], ['a', 'c']])).toEqual({ 'place-b': '1', 'place-a': '2', 'place-c': '2' });
    expect(placesOf(null)).toEqual({});
  });
});
