import { describe, expect, it } from '@jest/globals';
import { orderIn } from './decision-order.ts';

describe('the order of a decision', () => {
  it('is read by places and cut where the council stops', () => {
    expect(orderIn({ 'place-a': '3', 'place-b': '1', 'place-c': '2', count: '2', 'reason-en': 'x' })).toEqual(['b', 'c']);
  });

  it('holds all of them when nothing is cut', () => {
    expect(orderIn({ 'place-a': '2', 'place-b': '1' })).toEqual(['b', 'a']);
  });
});
