// Shows that a result depends on the votes alone, never on who came when, and says the same in the same bytes.
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../journal/index.ts';
import { budgetInputs, countConsultation, isCountOf, pairwiseInputs, rankedInputs, tiersOf, type CountProgress } from './index.ts';

const options = ['opt_b', 'opt_a', 'opt_c'];
const each = <Ballot>(...ballots: Ballot[]) => ballots.map((ballot) => ({ ballot, count: 1 }));
const vote = (winner: string, loser: string, usual = 1, limited = 0) => ({ winner, loser, usual, limited });

describe('counting pairs', () => {
  const votes = [vote('opt_a', 'opt_b', 8, 1), vote('opt_b', 'opt_c', 5), vote('opt_c', 'opt_a', 2), vote('opt_b', 'opt_a', 3, 40)];

  it('gives one result for one set of votes, in whatever order they are read', () => {
    const [first, second] = [pairwiseInputs(options, votes, []), pairwiseInputs(options, votes.toReversed(), [])];
    expect(canonicalJson(second)).toBe(canonicalJson(first));
    expect(canonicalJson(countConsultation(second))).toBe(canonicalJson(countConsultation(first)));
  });

  it('is made with and without those who voted faster than people do', () => {
    const count = countConsultation(pairwiseInputs(options, votes, [{ reason: 'TOO_ALIKE', usual: 2, limited: 5 }]));
    if (!isCountOf('PAIRWISE', count)) throw new Error('Another method was counted');
    expect([count.everyone.votes, count.withoutLimited.votes]).toEqual([59, 18]);
    expect([count.everyone.undecided, count.withoutLimited.undecided]).toEqual([[{ reason: 'TOO_ALIKE', count: 7 }], [{ reason: 'TOO_ALIKE', count: 2 }]]);
    expect([count.everyone.scores[0]?.option, count.withoutLimited.scores[0]?.option]).toEqual(['opt_b', 'opt_a']);
  });

  it('leaves out votes on what is no option any more', () => {
    expect(pairwiseInputs(options, [vote('opt_a', 'opt_gone')], []).votes).toEqual([]);
  });

  it('counts nothing at all as ties all round', () => {
    expect(tiersOf(countConsultation(pairwiseInputs(options, [], [])))).toEqual([options]);
  });

  it('tells how far it is', () => {
    const told: CountProgress[] = [];
    countConsultation(pairwiseInputs(options, votes, []), (progress) => told.push(progress));
    expect(told.at(-1)).toEqual({ done: 6, of: 6 });
    const plain: CountProgress[] = [];
    const count = countConsultation(pairwiseInputs(options, [vote('opt_a', 'opt_b')], []), (progress) => plain.push(progress));
    expect([plain.at(-1), isCountOf('PAIRWISE', count) && count.withoutLimited]).toEqual([{ done: 3, of: 3 }, isCountOf('PAIRWISE', count) && count.everyone]);
    expect(told.every(({ done }, at) => done >= (told[at - 1]?.done ?? 0))).toBe(true);
  });
});

describe('counting ballots', () => {
  it('takes equal ballots together, whatever the order of those tied on one', () => {
    const inputs = rankedInputs(options, each([['opt_a', 'opt_b']], [['opt_b', 'opt_a']], [['opt_c'], ['opt_a']]));
    expect(inputs.ballots).toEqual([{ tiers: [[0, 1]], count: 2 }, { tiers: [[2], [1]], count: 1 }]);
  });

  it('ranks what a ballot leaves out last and alike', () => {
    const count = countConsultation(rankedInputs(options, [{ ballot: [['opt_c']], count: 2 }, ...each([['opt_a']])]));
    if (!isCountOf('RANKED', count)) throw new Error('Another method was counted');
    expect(count.pairwise).toEqual([[0, 0, 0], [1, 0, 1], [2, 2, 0]]);
    expect(tiersOf(count)).toEqual([['opt_c'], ['opt_a'], ['opt_b']]);
  });

  it('shares a budget exactly and shows greedy beside', () => {
    const facts = { budget: 300n, unit: 100n, projects: [{ id: 'x', cost: 200n }, { id: 'y', cost: 100n }, { id: 'z', cost: 200n }] };
    const ballots = each(['x', 'z'], ['x', 'z'], ['z', 'x'], ['y']);
    const [count, again] = [countConsultation(budgetInputs(facts, ballots)), countConsultation(budgetInputs(facts, ballots.toReversed()))];
    expect(canonicalJson(again)).toBe(canonicalJson(count));
    if (!isCountOf('BUDGET', count)) throw new Error('Another method was counted');
    expect(tiersOf(count)).toEqual([['x', 'y'], ['z']]);
    expect(count.groups.map(({ approves, voters, funded }) => ({ approves, voters, funded }))).toEqual([{ approves: ['x', 'z'], voters: 3, funded: '200' }, { approves: ['y'], voters: 1, funded: '100' }]);
    expect(count.chosen[0]?.payment).toEqual({ num: '200', den: '3' });
  });
});
