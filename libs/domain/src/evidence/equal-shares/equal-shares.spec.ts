// Compares the count with published examples, and shows its conventions.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../../decision/index.ts';
import { checkApprovals, checkBudgetVote, equalShares, fractionText, type ApprovalBallot, type BudgetVote, type EqualSharesResult } from '../index.ts';

const many = (count: number, approves: string): ApprovalBallot => ({ approves: approves.split(' '), count });
const idsOf = (result: EqualSharesResult): string[] => result.chosen.map(({ id }) => id);

describe('the Method of Equal Shares', () => {
  // Wikipedia, "Method of Equal Shares", Example 1: 100 voters, nine projects of $200 each, a budget of $1,000. The text
  // gives the payments; these ballots are the ones they come from, without projects that are never chosen.
  it('makes the payments of the worked example with 100 voters', () => {
    const result = equalShares({
      budget: 100_000n,
      unit: 100n,
      projects: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((id) => ({ id, cost: 20_000n })),
      ballots: [many(46, 'A B C D E F'), many(20, 'D G'), many(9, 'A C G'), many(5, 'A G'), many(20, 'H')],
    });
    expect(result.chosen.map(({ id, payment }) => [id, payment && fractionText(payment, 0)])).toEqual([
      ['D', '303'],
      ['A', '333'],
      ['C', '364'],
      ['G', '697'],
      ['H', '1000'],
    ]);
    expect(result.groups.every(({ left }) => left.num === 0n)).toBe(true);
    expect(result).toMatchObject({ runs: 1, raises: 0n, stoppedBy: 'NOTHING_MORE_FITS', share: { num: 1000n, den: 1n }, outcome: { leftover: 0n } });
  });

  // The same article and electowiki.org: "the method of equal shares would pick 5 blue and 5 red projects".
  it('gives 51 % five of ten projects and 49 % the other five, where greedy gives the majority all', () => {
    const [red, blue] = ['r', 'b'].map((colour) => Array.from({ length: 10 }, (_, index) => `${colour}${index}`));
    const result = equalShares({
      budget: 1_000n,
      unit: 1n,
      projects: [...(red ?? []), ...(blue ?? [])].map((id) => ({ id, cost: 100n })),
      ballots: [{ approves: red ?? [], count: 51 }, { approves: blue ?? [], count: 49 }],
    });
    const chosen = idsOf(result);
    expect([chosen.filter((id) => id.startsWith('r')).length, chosen.filter((id) => id.startsWith('b')).length]).toEqual([5, 5]);
    expect(result.greedy.chosen).toEqual(red);
    expect(result.outcome).toMatchObject({ votersWithNothing: 0, votersBetterOff: 49, spent: 1_000n });
    expect(result.greedy).toMatchObject({ votersWithNothing: 49, votersBetterOff: 51 });
  });

  // The example file of pabulib.org/format: Wieliczka, five projects, ten voters, 2,500. By hand: 4 takes 233⅓ from six
  // voters; 1 then has 4b − 466⅔ behind it, so it is bought once shares reach 267; 500 are left and nothing else fits.
  it('counts the example file of Pabulib as one does by hand', () => {
    const result = equalShares({
      budget: 2_500n,
      unit: 1n,
      projects: [['1', 600n], ['2', 800n], ['4', 1400n], ['5', 1000n], ['7', 1200n]].map(([id, cost]) => ({ id: String(id), cost: BigInt(cost ?? 0) })),
      ballots: ['1,2,4', '1,2', '2,4,5', '5,7', '1,4,7', '1,7', '5', '4', '2,4,5', '4,5'].map((approves) => ({ approves: approves.split(',') })),
    });
    expect(result.chosen.map(({ id, by, payment, effectiveVotes }) => [id, by, payment, effectiveVotes])).toEqual([
      ['4', 'SHARES', { num: 700n, den: 3n }, { num: 6n, den: 1n }],
      // Two can only pay the 33⅔ they have left, so the other two pay 266⅓ each.
      ['1', 'SHARES', { num: 799n, den: 3n }, { num: 1800n, den: 799n }],
    ]);
    expect(result).toMatchObject({ share: { num: 267n, den: 1n }, raises: 17n, stoppedBy: 'NOTHING_MORE_FITS', outcome: { leftover: 500n } });
    expect(result.greedy.chosen).toEqual(['4', '5']);
  });

  it('breaks a tie by votes, then by the lower cost, then by the listed order', () => {
    const vote = (ids: string[], costs: Record<string, bigint>): BudgetVote => ({
      budget: 40n,
      unit: 1n,
      projects: ids.map((id) => ({ id, cost: costs[id] ?? 10n })),
      ballots: [many(2, 'a b c')],
    });
    expect(idsOf(equalShares(vote(['c', 'a', 'b'], {})))).toEqual(['c', 'a', 'b']);
    expect(idsOf(equalShares(vote(['c', 'a', 'b'], { b: 5n })))).toEqual(['b', 'c', 'a']);
  });

  it('says why a project is not chosen', () => {
    const projects = [{ id: 'dear', cost: 101n }, { id: 'unloved', cost: 1n }, { id: 'late', cost: 60n }, { id: 'first', cost: 60n }];
    const result = equalShares({ budget: 100n, unit: 1n, projects, ballots: [many(1, 'dear late'), many(2, 'first')] });
    expect(result.notChosen.map(({ id, because }) => [id, because])).toEqual([
      ['dear', 'COSTS_MORE_THAN_BUDGET'],
      ['unloved', 'NOBODY_APPROVES'],
      ['late', 'NOT_ENOUGH_LEFT'],
    ]);
  });

  it('fills what shares leave over with the most votes, without a payment', () => {
    // Shares of 3⅓, then 4 and 5, buy nothing; 6 would buy both, which is too much; so the fill takes the one with more votes.
    const result = equalShares({ budget: 10n, unit: 1n, projects: [{ id: 'a', cost: 6n }, { id: 'b', cost: 9n }], ballots: [many(1, 'a'), many(2, 'b')] });
    expect(result.chosen.map(({ id, by, payment }) => [id, by, payment])).toEqual([['b', 'SHARES', { num: 9n, den: 2n }]]);
    const tight = equalShares({ budget: 10n, unit: 10n, projects: [{ id: 'a', cost: 6n }, { id: 'b', cost: 9n }], ballots: [many(1, 'a'), many(2, 'b')] });
    expect(tight).toMatchObject({ stoppedBy: 'NEXT_RAISE_OVERSPENDS', chosen: [{ id: 'b', by: 'FILL', payment: null, effectiveVotes: null }] });
  });

  it('counts a vote without ballots, and refuses what cannot be counted', () => {
    const vote = { budget: 10n, unit: 1n, projects: [{ id: 'a', cost: 6n }], ballots: [] };
    expect(equalShares(vote)).toMatchObject({ chosen: [], voters: 0, outcome: { leftover: 10n } });
    expect(() => equalShares({ ...vote, budget: 0n })).toThrow('budget: BUDGET_NOT_POSITIVE');
    expect(() => equalShares({ ...vote, ballots: [many(1, 'z')] })).toThrow('not listed');
  });

  it('tells what cannot be counted before it is', () => {
    const projects = [{ id: 'a', cost: 6n }, { id: 'a', cost: 0n }];
    expect(refusalsOf(checkBudgetVote({ budget: 1n, unit: 0n, projects })).map(({ code }) => code)).toEqual(['UNIT_NOT_POSITIVE', 'COST_NOT_POSITIVE', 'PROJECT_LISTED_TWICE']);
    expect(refusalsOf(checkApprovals(['a', 'b'], ['a', 'z', 'a'])).map(({ code, path }) => [code, path[1]])).toEqual([['UNKNOWN_PROJECT', '1'], ['PROJECT_TWICE', '2']]);
  });
});
