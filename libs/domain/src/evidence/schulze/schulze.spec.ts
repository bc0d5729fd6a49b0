// Compares the Schulze method with published elections, and shows its conventions.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../../decision/index.ts';
import { checkBallot, schulze, seededRandom, type RankedBallot } from '../index.ts';

/** "5 ACB" is five ballots with A first. */
const ballots = (text: string): RankedBallot[] => text.split(', ').map((kind) => ({ count: Number(kind.split(' ')[0]), ranking: [...(kind.split(' ')[1] ?? '')] }));
const order = (options: string, text: string): string =>
  schulze([...options], ballots(text)).ranking.map(({ option, rank }) => `${rank}${option}`).join(' ');

describe('the Schulze method', () => {
  // The capital of Tennessee, the usual example of voting methods: each city wants to be near.
  it('makes Nashville the capital of Tennessee', () => {
    const { winners, ranking, pairwise } = schulze(
      ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'],
      [
        { count: 42, ranking: ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'] },
        { count: 26, ranking: ['Nashville', 'Chattanooga', 'Knoxville', 'Memphis'] },
        { count: 15, ranking: ['Chattanooga', 'Knoxville', 'Nashville', 'Memphis'] },
        { count: 17, ranking: ['Knoxville', 'Chattanooga', 'Nashville', 'Memphis'] },
      ],
    );
    expect(winners).toEqual(['Nashville']);
    expect(ranking.map(({ option }) => option)).toEqual(['Nashville', 'Chattanooga', 'Knoxville', 'Memphis']);
    expect(pairwise).toEqual([[0, 42, 42, 42], [58, 0, 68, 68], [58, 32, 0, 83], [58, 32, 17, 0]]);
  });

  // Schulze's example with 45 voters ("Schulze method examples", example 1, with both matrices).
  it('elects E in the example of its author with 45 ballots, with his matrices', () => {
    const { pairwise, paths, ranking, ballots: cast } = schulze([...'ABCDE'], ballots('5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC'));
    expect(cast).toBe(45);
    expect(pairwise).toEqual([[0, 20, 26, 30, 22], [25, 0, 16, 33, 18], [19, 29, 0, 17, 24], [15, 12, 28, 0, 14], [23, 27, 21, 31, 0]]);
    expect(paths).toEqual([[0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24], [25, 28, 28, 31, 0]]);
    expect(ranking.map(({ option }) => option).join('')).toBe('EACBD');
  });

  // Schulze 2011, section 3.1, example 1: 21 voters.
  it('ranks d, a, c, b in the first example of his paper', () => {
    expect(order('abcd', '8 acdb, 2 badc, 4 cdba, 4 dbac, 3 dcba')).toBe('1d 2a 3c 4b');
  });

  it('keeps a tie for the first place, and one further down', () => {
    const { winners, ranking } = schulze([...'ABCD'], ballots('3 ABCD, 2 DABC, 2 DBCA, 2 CBDA'));
    expect(winners).toEqual(['B', 'D']);
    expect(ranking).toEqual([
      { option: 'B', rank: 1, tiedWith: ['D'] },
      { option: 'D', rank: 1, tiedWith: ['B'] },
      { option: 'A', rank: 3, tiedWith: ['C'] },
      { option: 'C', rank: 3, tiedWith: ['A'] },
    ]);
  });

  it('ranks what is left out last and alike, which can change the winner', () => {
    // Two name A alone; C is named by three, but behind B by all of them.
    const cast: RankedBallot[] = [{ count: 4, ranking: ['A'] }, { count: 3, ranking: ['B', 'C'] }, { count: 2, ranking: ['C', 'B'] }];
    expect(schulze([...'ABC'], cast).pairwise).toEqual([[0, 4, 4], [5, 0, 3], [5, 2, 0]]);
    expect(schulze([...'ABC'], cast).winners).toEqual(['B']);
  });

  it('gives nobody a vote between options ranked alike', () => {
    const { pairwise } = schulze([...'ABC'], [{ count: 5, ranking: [['A', 'B'], 'C'] }, { ranking: [] }]);
    expect(pairwise).toEqual([[0, 0, 5], [0, 0, 5], [0, 0, 0]]);
  });

  it('ties all when nobody votes', () => {
    expect(order('AB', '0 A')).toBe('1A 1B');
    expect(schulze([], []).ranking).toEqual([]);
  });

  it('refuses a ballot with an option that is unknown or comes twice', () => {
    expect(refusalsOf(checkBallot(['a', 'b'], ['a', ['z', 'a']])).map(({ code, path }) => [code, ...path])).toEqual([['UNKNOWN_OPTION', 'ranking', '1'], ['OPTION_TWICE', 'ranking', '2']]);
    expect(checkBallot(['a', 'b'], [['b']])).toEqual({ allowed: true });
    expect(() => schulze(['a'], [{ ranking: ['z'] }])).toThrow(RangeError);
    expect(() => schulze(['a'], [{ ranking: ['a', 'a'] }])).toThrow(RangeError);
  });
});

describe('any ranked vote', () => {
  const options = [...'ABCDE'];
  const anyBallot = fc
    .tuple(fc.shuffledSubarray(options), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 4 }))
    .map(([listed, isJoined, count]): RankedBallot => {
      const tiers: string[][] = [];
      listed.forEach((option, place) => (isJoined[place] && tiers.length > 0 ? tiers.at(-1)!.push(option) : tiers.push([option])));
      return { ranking: tiers.map((tier) => (tier.length === 1 ? tier[0]! : tier)), count };
    });
  const anyBallots = fc.array(anyBallot, { maxLength: 12 });

  it('comes out the same in any order of ballots and of options', () => {
    fc.assert(
      fc.property(anyBallots, fc.shuffledSubarray(options, { minLength: 5 }), fc.nat(), (cast, listed, seed) => {
        const random = seededRandom(seed);
        const shuffled = cast.flatMap(({ ranking, count = 1 }) => Array.from({ length: count }, () => ({ ranking }))).map((ballot) => ({ ballot, key: random() })).toSorted((a, b) => a.key - b.key);
        const ranks = (result: ReturnType<typeof schulze>) => Object.fromEntries(result.ranking.map(({ option, rank }) => [option, rank]));
        expect(ranks(schulze(listed, shuffled.map(({ ballot }) => ballot)))).toEqual(ranks(schulze(options, cast)));
      }),
    );
  });

  it('always has a winner, and elects whoever beats all others', () => {
    fc.assert(
      fc.property(anyBallots, (cast) => {
        const { winners, pairwise, ranking } = schulze(options, cast);
        expect(winners.length).toBeGreaterThan(0);
        expect(ranking.map(({ option }) => option).toSorted()).toEqual(options);
        const condorcet = options.filter((_, one) => options.every((__, other) => one === other || pairwise[one]![other]! > pairwise[other]![one]!));
        if (condorcet.length > 0) expect(winners).toEqual(condorcet);
      }),
    );
  });

  it('never ranks an option below one that it beats', () => {
    fc.assert(
      fc.property(anyBallots, (cast) => {
        const { paths, ranking } = schulze(options, cast);
        const rank = (place: number): number => ranking.find(({ option }) => option === options[place])!.rank;
        options.forEach((_, one) => options.forEach((__, other) => {
          if (paths[one]![other]! > paths[other]![one]!) expect(rank(one)).toBeLessThan(rank(other));
        }));
      }),
    );
  });
});
