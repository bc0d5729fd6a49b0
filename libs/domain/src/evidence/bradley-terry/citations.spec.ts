// Worked case: how often statistical journals cite one another. Stigler, "Citation patterns in the journals of statistics
// and probability" (Statistical Science 9, 1994), as table 10.10 of Agresti, "Categorical Data Analysis" (2002). A citation
// is a win for the journal that is cited. Estimates: Turner and Firth, "Bradley–Terry models in R" (JSS 48(9), 2012).
import { describe, expect, it } from '@jest/globals';
import { bradleyTerry, countPairs } from '../index.ts';

const journals = ['Biometrika', 'Comm. Statist.', 'JASA', 'JRSS-B'];
/** Rows are cited, columns cite. */
const cited = [
  [714, 730, 498, 221],
  [33, 425, 68, 17],
  [320, 813, 1072, 142],
  [284, 276, 325, 188],
];
const votes = cited.flatMap((row, winner) => row.flatMap((count, loser) => (winner === loser ? [] : [{ winner: journals[winner]!, loser: journals[loser]!, count }])));
const counts = countPairs(journals, votes);
const logStrengths = (prior: number): number[] => {
  const { ideas } = bradleyTerry(counts, { prior, tolerance: 1e-12 });
  const of = (id: string) => Math.log(ideas.find((idea) => idea.id === id)!.strength);
  return journals.slice(1).map((id) => of(id) - of('Biometrika'));
};

describe('the citations of four journals', () => {
  it('give the maximum likelihood estimates of the literature when there is no prior', () => {
    const published = [-2.94907, -0.47957, 0.26895];
    logStrengths(0).forEach((value, place) => expect(value).toBeCloseTo(published[place]!, 5));
  });

  it('come as near to them as one likes with a small prior', () => {
    const maximum = logStrengths(0);
    logStrengths(1e-6).forEach((value, place) => expect(value).toBeCloseTo(maximum[place]!, 5));
  });

  it('are drawn together a little by the official prior, and rank the same', () => {
    const { ideas, prior, convergence } = bradleyTerry(counts);
    expect(prior).toBe(1);
    expect(convergence).toMatchObject({ isConverged: true });
    expect(ideas.map(({ rank, id, wins, losses }) => [rank, id, wins, losses])).toEqual([
      [1, 'JRSS-B', 885, 380],
      [2, 'Biometrika', 1449, 637],
      [3, 'JASA', 1275, 891],
      [4, 'Comm. Statist.', 118, 1819],
    ]);
    logStrengths(1).forEach((value, place) => expect(Math.abs(value)).toBeLessThan(Math.abs(logStrengths(0)[place]!)));
  });

  it('give between two journals alone the interval of a simple proportion', () => {
    const two = countPairs(['JASA', 'Biometrika'], votes);
    const [first] = bradleyTerry(two, { prior: 0 }).ideas;
    const share = 498 / 818;
    expect(first).toMatchObject({ id: 'Biometrika', score: expect.closeTo(100 * share, 4) });
    const half = 1.959963984540054 / Math.sqrt(818 * share * (1 - share));
    const logit = Math.log(share / (1 - share));
    expect(first!.low).toBeCloseTo(100 / (1 + Math.exp(half - logit)), 4);
    expect(first!.high).toBeCloseTo(100 / (1 + Math.exp(-half - logit)), 4);
  });
});
