// Shows which pair a voter is asked about: rarely judged ones first, none twice, and the same again for the same seed.
import { describe, expect, it } from '@jest/globals';
import { choosePair, pairKey, pairWeight, seededRandom, type PairChoice } from '../index.ts';

const ideas = ['a', 'b', 'c', 'd'];
const choice = (more: Partial<PairChoice> = {}): PairChoice => ({ ideas, votesOn: () => 0, hasSeen: () => false, random: seededRandom('x'), ...more });

/** How often each pair is drawn. */
const frequencies = (more: Partial<PairChoice>, draws = 30_000): Map<string, number> => {
  const found = new Map<string, number>();
  const asked = choice(more);
  for (let draw = 0; draw < draws; draw += 1) {
    const pair = choosePair(asked)!;
    const key = pairKey(pair.left, pair.right);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
};

describe('the next pair', () => {
  it('weighs one over its votes and one, but never more than 0.05', () => {
    expect([0, 1, 18, 19, 20, 99].map(pairWeight)).toEqual([0.05, 0.05, 0.05, 0.05, 1 / 21, 0.01]);
  });

  it('is drawn in proportion to the weights, so what is new is soon seen', () => {
    // A new idea d: its three pairs have no votes and weigh 0.05 each, the three others weigh 0.01 each.
    const votesOn = (one: string, other: string): number => (one === 'd' || other === 'd' ? 0 : 99);
    const found = frequencies({ votesOn });
    const share = ['a', 'b', 'c'].map((one) => found.get(pairKey(one, 'd'))! / 30_000);
    share.forEach((part) => expect(Math.abs(part - 0.05 / 0.18)).toBeLessThan(0.01));
    expect(Math.abs(found.get(pairKey('a', 'b'))! / 30_000 - 0.01 / 0.18)).toBeLessThan(0.005);
  });

  it('is drawn in the same proportion when nearly all have many votes', () => {
    const votesOn = (one: string, other: string): number => (pairKey(one, other) === pairKey('a', 'b') ? 49_999 : 99_999);
    const found = frequencies({ votesOn }, 4_000);
    expect(Math.abs(found.get(pairKey('a', 'b'))! / 4_000 - 2 / 7)).toBeLessThan(0.02);
  });

  it('puts either idea on the left', () => {
    const asked = choice({ ideas: ['a', 'b'] });
    const left = Array.from({ length: 1_000 }, () => choosePair(asked)!.left);
    expect(left.filter((one) => one === 'a').length).toBeGreaterThan(400);
    expect(left.filter((one) => one === 'b').length).toBeGreaterThan(400);
  });

  it('never comes twice to one voter while another is left, and then says that it repeats', () => {
    const seen = new Set<string>();
    const asked = choice({ hasSeen: (one, other) => seen.has(pairKey(one, other)), votesOn: (one) => (one === 'a' ? 100_000 : 0) });
    for (let question = 0; question < 6; question += 1) {
      const pair = choosePair(asked)!;
      expect(pair.isRepeat).toBe(false);
      expect(seen.has(pairKey(pair.left, pair.right))).toBe(false);
      seen.add(pairKey(pair.left, pair.right));
    }
    expect(choosePair(asked)).toMatchObject({ isRepeat: true });
  });

  it('is the same for the same seed', () => {
    const ask = (seed: string) => {
      const asked = choice({ random: seededRandom(seed) });
      return Array.from({ length: 5 }, () => choosePair(asked));
    };
    expect(ask('visit 1')).toEqual(ask('visit 1'));
    expect(ask('visit 1')).not.toEqual(ask('visit 2'));
  });

  it('is none when there are fewer than two ideas', () => {
    expect(choosePair(choice({ ideas: ['a'] }))).toBeNull();
    expect(choosePair(choice({ ideas: [] }))).toBeNull();
  });
});
