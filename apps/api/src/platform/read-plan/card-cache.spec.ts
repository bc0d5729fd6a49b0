// Shows that a card is given out for its very version alone, and that what was asked for longest ago is forgotten first.
import { describe, expect, it } from '@jest/globals';
import { CardCache, KnownVersions } from './card-cache.ts';

const text = 'x'.repeat(100);
/** A text of a hundred plain characters weighs three hundred. */
const room = (cards: number): number => cards * 300;

describe('a kept card', () => {
  it('is given out for the version it was kept for, and for no other', () => {
    const cache = new CardCache(room(3));
    cache.put('a', '.1', text);
    expect([cache.get('a', '.1'), cache.get('a', '.2'), cache.get('b', '.1')]).toEqual([text, null, null]);
  });

  it('makes way for its next version without weighing twice', () => {
    const cache = new CardCache(room(2));
    for (let version = 0; version < 10; version += 1) cache.put('a', `.${version}`, text);
    cache.put('b', '.1', text);
    expect([cache.get('a', '.9'), cache.get('b', '.1'), cache.size]).toEqual([text, text, 2]);
  });

  it('is forgotten when there are too many, but not while it is asked for', () => {
    const cache = new CardCache(room(3));
    for (const key of ['a', 'b', 'c']) cache.put(key, '.1', text);
    cache.get('a', '.1');
    cache.put('d', '.1', text);
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key, '.1') !== null)).toEqual([true, false, true, true]);
  });

  it('is not kept when it alone is too heavy', () => {
    const cache = new CardCache(room(1));
    cache.put('a', '.1', text.repeat(10));
    expect([cache.get('a', '.1'), cache.size]).toEqual([null, 0]);
  });
});

describe('a text with a letter beyond Latin-1', () => {
  it('weighs twice as much for each character, as it does in memory', () => {
    const cache = new CardCache(room(2));
    for (const key of ['a', 'b']) cache.put(key, '.1', `ŵ${text.slice(1)}`);
    expect([cache.get('a', '.1'), cache.size]).toEqual([null, 1]);
    for (const key of ['c', 'd']) cache.put(key, '.1', `é${text.slice(1)}`);
    expect(cache.size).toBe(2);
  });
});

describe('versions that are remembered as a guess', () => {
  it('are forgotten together when there are too many', () => {
    const known = new KnownVersions(2);
    for (const name of ['a', 'b', 'c']) known.set(name, '.1');
    expect(['a', 'b', 'c'].map((name) => known.get(name))).toEqual([undefined, undefined, '.1']);
  });
});
