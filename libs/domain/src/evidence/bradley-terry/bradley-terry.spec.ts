// Shows what the score of a pairwise survey means, where it has ties, and that the order of votes is no matter.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bradleyTerry, countPairs, countPlacedPairs, seededRandom, type PairVote, type PairwiseProgress } from '../index.ts';
import { fitStrengths } from './fit-strengths.ts';
import { scoreErrors } from './information.ts';

const vote = (winner: string, loser: string, count = 1): PairVote => ({ winner, loser, count });
const ideas = ['a', 'b', 'c', 'd', 'e'];
const anyVotes = fc.array(
  fc.record({ winner: fc.constantFrom(...ideas), loser: fc.constantFrom(...ideas), count: fc.integer({ min: 1, max: 9 }) }).filter(({ winner, loser }) => winner !== loser),
  { maxLength: 25 },
);

describe('the score of a pairwise survey', () => {
  it('is half for everyone while there are no votes', () => {
    const { ideas: scores, votes, convergence } = bradleyTerry(countPairs(ideas, []));
    expect(votes).toBe(0);
    expect(convergence.isConverged).toBe(true);
    expect(scores.map(({ id, rank, isTied, score }) => [id, rank, isTied, score])).toEqual(ideas.map((id) => [id, 1, true, 50]));
  });

  it('exists for an idea that never lost and for ideas that nobody compared', () => {
    const { ideas: scores } = bradleyTerry(countPairs(ideas, [vote('a', 'b', 50), vote('c', 'd')]));
    expect(scores.map(({ id, rank }) => [rank, id])).toEqual([[1, 'a'], [2, 'c'], [3, 'e'], [4, 'd'], [5, 'b']]);
    for (const { low, score, high } of scores) expect(0 < low && low < score && score < high && high < 100).toBe(true);
  });

  it('ties what is equal, and skips the ranks behind', () => {
    const cycle = [vote('a', 'b', 7), vote('b', 'c', 7), vote('c', 'a', 7), vote('a', 'd', 3), vote('b', 'd', 3), vote('c', 'd', 3)];
    expect(bradleyTerry(countPairs(['d', 'c', 'b', 'a'], cycle)).ideas.map(({ id, rank, isTied }) => [rank, id, isTied])).toEqual([[1, 'c', true], [1, 'b', true], [1, 'a', true], [4, 'd', false]]);
  });

  it('expects of every idea the wins it has', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const counts = countPairs(ideas, votes);
        const { ideas: scores } = bradleyTerry(counts, { tolerance: 1e-12 });
        const strength = new Map(scores.map(({ id, strength: value }) => [id, value]));
        for (const { id, wins } of scores) {
          const own = strength.get(id)!;
          const met = votes.filter(({ winner, loser }) => winner === id || loser === id);
          const expected = met.reduce((sum, { winner, loser, count = 1 }) => sum + (count * own) / (own + strength.get(winner === id ? loser : winner)!), 0);
          // With the virtual vote: half of one is won, and it is won with p / (p + 1).
          expect(expected + own / (own + 1)).toBeCloseTo(wins + 0.5, 6);
        }
      }),
    );
  });

  it('does not depend on the order of votes, nor on whether they come one by one', () => {
    fc.assert(
      fc.property(anyVotes, fc.nat(), (votes, seed) => {
        const random = seededRandom(seed);
        const single = votes.flatMap(({ winner, loser, count = 1 }) => Array.from({ length: count }, () => ({ winner, loser })));
        const shuffled = single.map((one) => ({ one, key: random() })).toSorted((a, b) => a.key - b.key).map(({ one }) => one);
        expect(bradleyTerry(countPairs(ideas, shuffled))).toEqual(bradleyTerry(countPairs(ideas, votes)));
      }),
    );
  });

  it('leaves out votes on ideas that are not listed, and says how many', () => {
    const { votes, leftOut, pairs } = bradleyTerry(countPairs(['a', 'b'], [vote('a', 'b', 3), vote('b', 'a'), vote('a', 'gone', 2), vote('a', 'a')]));
    expect({ votes, leftOut, pairs }).toEqual({ votes: 4, leftOut: 3, pairs: 1 });
  });

  it('counts places as it counts names', () => {
    const placed = countPlacedPairs(['a', 'b', 'c'], { winners: Uint32Array.of(2, 0, 2), losers: Uint32Array.of(0, 1, 0) });
    expect(placed).toEqual(countPairs(['a', 'b', 'c'], [vote('a', 'b'), vote('c', 'a', 2)]));
  });

  it('says how far it got, and when it stopped too soon', () => {
    const seen: PairwiseProgress[] = [];
    const { convergence } = bradleyTerry(countPairs(ideas, [vote('a', 'b', 9), vote('b', 'c', 9), vote('c', 'd', 9)]), { mostIterations: 3, onProgress: (progress) => seen.push(progress) });
    expect(convergence).toMatchObject({ iterations: 3, isConverged: false });
    expect(seen.map((progress) => (progress.phase === 'FIT' ? progress.iteration : `${progress.done} of ${progress.of}`))).toEqual([1, 2, 3, '1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
  });

  it('does without a prior only where every idea won and lost, through others if need be', () => {
    expect(() => bradleyTerry(countPairs(['a', 'b'], [vote('a', 'b')]), { prior: 0 })).toThrow(RangeError);
    expect(() => bradleyTerry(countPairs(['a', 'b'], [vote('a', 'b')]), { prior: -1 })).toThrow(RangeError);
    const ring = countPairs(['a', 'b', 'c'], [vote('a', 'b', 2), vote('b', 'c'), vote('c', 'a')]);
    expect(bradleyTerry(ring, { prior: 0 }).ideas.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('knows nothing of an idea that is alone', () => {
    expect(bradleyTerry(countPairs(['a'], [])).ideas).toMatchObject([{ score: 50, low: 0, high: 100, rank: 1, isTied: false }]);
    expect(bradleyTerry(countPairs([], [])).ideas).toEqual([]);
  });
});

describe('the interval of a score', () => {
  const random = seededRandom('interval');
  const many = Array.from({ length: 40 }, (_, place) => `i${place}`);
  const merit = many.map(() => 3 * (random() - 0.5));
  const drawn = Array.from({ length: 12_000 }, () => {
    const [one, other] = [Math.floor(random() * 40), Math.floor(random() * 40)];
    return random() < 1 / (1 + Math.exp(merit[other]! - merit[one]!)) ? vote(many[one]!, many[other]!) : vote(many[other]!, many[one]!);
  });
  const truth = merit.map((own, one) => (100 * merit.reduce((sum, rival, other) => (one === other ? sum : sum + 1 / (1 + Math.exp(rival - own))), 0)) / 39);

  it('covers the true score about nineteen times in twenty', () => {
    const covered = bradleyTerry(countPairs(many, drawn)).ideas.filter(({ id, low, high }) => low <= truth[many.indexOf(id)]! && truth[many.indexOf(id)]! <= high);
    expect(covered.length).toBeGreaterThanOrEqual(35);
  });

  it('is half as wide with four times the votes', () => {
    const width = (times: number): number => {
      const { low, high } = bradleyTerry(countPairs(many, drawn.map((one) => ({ ...one, count: times })))).ideas[20]!;
      return high - low;
    };
    expect(width(4) / width(1)).toBeCloseTo(0.5, 1);
  });

  it('agrees with the plain inverse of the information', () => {
    const counts = countPairs(['a', 'b', 'c'], [vote('a', 'b', 6), vote('b', 'a', 3), vote('b', 'c', 4), vote('c', 'a', 2)]);
    const { strengths } = fitStrengths(counts, { prior: 1, tolerance: 1e-12, mostIterations: 1_000 });
    const chance = (i: number, j: number): number => strengths[i]! / (strengths[i]! + strengths[j]!);
    const known = (i: number, j: number): number => [[0, 9, 2], [9, 0, 4], [2, 4, 0]][i]![j]! * chance(i, j) * chance(j, i);
    const own = (i: number): number => [0, 1, 2].reduce((sum, j) => sum + (i === j ? 0 : known(i, j)), strengths[i]! / (strengths[i]! + 1) ** 2);
    const m = [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? own(i) : -known(i, j))));
    const minor = (i: number, j: number): number => {
      const [p, q] = [0, 1, 2].filter((k) => k !== i) as [number, number];
      const [r, s] = [0, 1, 2].filter((k) => k !== j) as [number, number];
      return (m[p]![r]! * m[q]![s]! - m[p]![s]! * m[q]![r]!) * ((i + j) % 2 === 0 ? 1 : -1);
    };
    const determinant = [0, 1, 2].reduce((sum, j) => sum + m[0]![j]! * minor(0, j), 0);
    const spread = (i: number, j: number): number => (chance(i, j) * chance(j, i)) / 2;
    const gradient = [spread(0, 1) + spread(0, 2), -spread(0, 1), -spread(0, 2)];
    const variance = [0, 1, 2].reduce((sum, i) => sum + [0, 1, 2].reduce((part, j) => part + (gradient[i]! * gradient[j]! * minor(j, i)) / determinant, 0), 0);
    expect(scoreErrors(counts, strengths, 1).errors[0]).toBeCloseTo(Math.sqrt(variance), 12);
    expect(scoreErrors(counts, strengths, 1).basis).toBe('FULL');
  });
});
