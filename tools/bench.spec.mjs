// Shows that the bench's own figures, its made-up world and its comparison of answers can be relied on.
import { describe, expect, it } from '@jest/globals';
import { challengesOf } from '../bench/data/challenges.mjs';
import { fieldOf } from '../bench/data/copy.mjs';
import { drawsFrom, zipfOver } from '../bench/data/draws.mjs';
import { organisationsOn } from '../bench/data/organisations.mjs';
import { freshness } from '../bench/load/freshness.mjs';
import { readAnswer, requestBytes } from '../bench/load/connection.mjs';
import { isSteady, median, ratioOver, rotated } from '../bench/measure/statistics.mjs';
import { pageOfRows } from '../bench/peers/raw-rows.mjs';
import { standings } from '../bench/report/targets.mjs';
import { readOptions } from '../bench/options.mjs';
import { firstDifference, normalised } from '../bench/scenarios/normalise.mjs';

describe('the figures of a run', () => {
  it('are medians, and leave out rounds without an answer', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5, null, 7]), median([])]).toEqual([2, 2.5, 6, null]);
  });

  it('compare two peers within the same round, so that a slow minute of the machine counts for both', () => {
    expect(ratioOver([10, 100, 10], [20, 200, 5])).toEqual({ median: 0.5, min: 0.5, max: 2 });
    expect(ratioOver([1], [0])).toBeNull();
  });

  it('say nothing when a peer differs from itself by more than two', () => {
    expect([isSteady([10, 20]), isSteady([10, 20.1])]).toEqual([true, false]);
  });

  it('let each peer be first once', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });

  it('meet a target, reach its goal, or do neither', () => {
    const reportOf = (figure) => ({ scenarios: { list: { ratios: { raw: { perSecond: { median: figure } } }, peers: {} } } });
    const standing = (figure) => standings(reportOf(figure)).find(({ name }) => name === 'list to raw').standing;
    expect([standing(0.69), standing(0.7), standing(1.5)]).toEqual(['not met', 'met', 'goal']);
    expect(standings({ scenarios: {} }).every((one) => one.standing === 'not measured')).toBe(true);
  });
});

describe('answers of different peers', () => {
  it('are the same whatever the order of their names, the form of their moments, and what each makes for itself', () => {
    const ours = { b: '2026-01-02T03:04:05.600Z', a: [{ x: null, endCursor: 'one' }] };
    const theirs = { a: [{ endCursor: 'other' }], b: '2026-01-02T03:04:05.6+00:00' };
    expect(firstDifference(normalised(ours), normalised(theirs))).toBeNull();
  });

  it('differ when a value, a length or an order does, and it is said where', () => {
    expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('.a.1.b: 2 and 3');
    expect(firstDifference(normalised([1, 2]), normalised([1]))).toContain('.1');
    expect(firstDifference(normalised(['x', 'y']), normalised(['y', 'x']))).toContain('.0');
  });

  it('are read from bytes, whole or in chunks, and only when they are complete', () => {
    const whole = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello');
    expect(readAnswer(whole.subarray(0, -1))).toBeNull();
    expect(readAnswer(whole)).toMatchObject({ status: 200, body: Buffer.from('hello') });
    const chunked = Buffer.from('HTTP/1.1 429 No\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n');
    expect(readAnswer(chunked.subarray(0, -7))).toBeNull();
    expect(readAnswer(chunked)).toMatchObject({ status: 429, body: Buffer.from('hello') });
    expect(requestBytes({ path: '/x', body: 'é' }).toString()).toContain('content-length: 2\r\n\r\né');
  });

  it('are too old when a newer version was acknowledged before they were asked for', () => {
    let clock = 0;
    const fresh = freshness(() => clock);
    const id = `chl_${'0'.repeat(32)}`;
    const shows = (version) => Buffer.from(`{"id":"${id}","slug":"s","version":${version}}`);
    clock = 10;
    fresh.acknowledge({ id }, 5);
    expect([fresh.staleIn(shows(4), 9), fresh.staleIn(shows(5), 11), fresh.staleIn(shows(6), 11)]).toEqual([null, null, null]);
    expect(fresh.staleIn(shows(4), 11)).toContain('shown as version 4 after 5');
  });
});

describe('the made-up world', () => {
  const places = [{ code: 'E1', name_en: 'One', region: 'London', nation: 'ENGLAND', population: 90_000 }, { code: 'W1', name_en: 'Two', region: null, nation: 'WALES', population: 10_000 }];
  const world = () => {
    const organisations = organisationsOn(places, { suppliers: 3 });
    const { each, words } = challengesOf(organisations, 40);
    return { challenges: [...each()], words: words.sought() };
  };

  it('is the same each time', () => {
    expect(world()).toEqual(world());
  });

  it('shows drafts to nobody: they have no day of publishing, and their words are not searched for', () => {
    const { challenges, words } = world();
    const drafts = challenges.filter(({ stage }) => stage === 'DRAFT' || stage === 'IN_REVIEW');
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.every(({ publishedAt }) => publishedAt === null)).toBe(true);
    expect(Math.max(...words.map(({ n }) => n))).toBeLessThanOrEqual(challenges.length - drafts.length);
  });

  it('has frequent words and rare ones, as a language has', () => {
    const draws = drawsFrom('words');
    const draw = zipfOver(1_000, 2, draws.next);
    const seen = Array.from({ length: 20_000 }, draw);
    const share = (at) => seen.filter((one) => one === at).length / seen.length;
    expect(share(0)).toBeGreaterThan(0.04);
    expect(share(500)).toBeLessThan(0.002);
    expect(Math.max(...seen)).toBeLessThan(1_000);
  });

  it('goes to PostgreSQL as it is, whatever stands in it', () => {
    expect([null, 'a\tb\\c\nd', ['x"y', 'z'], { a: 'tab\t' }, Buffer.from([1, 255]), true].map(fieldOf)).toEqual(['\\N', 'a\\tb\\\\c\\nd', '{"x\\\\"y","z"}', '{"a":"tab\\\\t"}', '\\\\x01ff', 'true']);
  });
});

describe('the peer of rows', () => {
  it('puts the solutions of a challenge together, and leaves out the one challenge more that was read', () => {
    const row = (id, solution) => Object.assign(Array(29).fill(null), { 0: `at ${id}`, 1: id, 12: [], 13: '5', 20: solution });
    const page = pageOfRows([row('a', 's1'), row('a', 's2'), row('b', null)], 1);
    expect(page.nodes.map(({ id, solutions }) => [id, solutions.map((one) => one.id)])).toEqual([['a', ['s1', 's2']]]);
    expect(page.nodes[0].budget.min).toEqual({ amount: '0.05' });
    expect(page.pageInfo.hasNextPage).toBe(true);
  });
});

describe('what the bench is asked for', () => {
  const known = { scenarios: ['L', 'R', 'R', 'S'], peers: ['raw json', 'product'] };

  it('is all of it, once over, unless it is told otherwise', () => {
    expect(readOptions([], known)).toMatchObject({ size: 1, plan: { rounds: 5, ms: 4_000 }, scenarios: ['L', 'R', 'S'], peers: known.peers });
    expect(readOptions(['--size', '10', '--scenario', 'S,L', '--rounds', '3', '--quick'], known)).toMatchObject({ size: 10, plan: { rounds: 3 }, scenarios: ['L', 'S'] });
  });

  it.each([[['--size', '0']], [['--rounds', 'many']], [['--scenario', 'X']], [['--peers', 'nobody']]])('is refused when it makes no sense: %j', (args) => {
    expect(() => readOptions(args, known)).toThrow();
  });
});
