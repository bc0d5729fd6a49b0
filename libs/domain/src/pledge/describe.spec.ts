// Shows conditions and their failures as sentences.
import { describe, expect, it } from '@jest/globals';
import { describeCondition, describeFailure, type Condition } from './index.ts';

const names = new Map([['org_1', 'Fenwold County Council']]);
const always: Condition = { type: 'always' };
const fenwold: Condition = { type: 'organisation', organisationId: 'org_1' };

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{ type: 'total', min: 2_500_050n }, 'Holds if pledges that hold reach £25,000.50.'],
    [{ type: 'total', min: 100n, class: 'funder' }, 'Holds if pledges that hold reach £1 from funders.'],
    [{ type: 'total', min: 100n, excludeOwn: true }, 'Holds if pledges that hold reach £1 from others.'],
    [{ type: 'total', min: 100n, class: 'council', excludeOwn: true }, 'Holds if pledges that hold reach £1 from other councils.'],
    [{ type: 'count', k: 1 }, 'Holds if at least 1 organisation takes part.'],
    [{ type: 'count', k: 3, class: 'citizen', minEach: 1000n }, 'Holds if at least 3 citizens pledge £10 or more each.'],
    [fenwold, 'Holds if Fenwold County Council takes part.'],
    [{ type: 'organisation', organisationId: 'org_9' }, 'Holds if org_9 takes part.'],
    [
      { type: 'any', of: [fenwold, { type: 'all', of: [always, { type: 'fact', code: 'SIGNED' }] }] },
      'Holds if Fenwold County Council takes part or (in any case and the milestone "SIGNED" is met).',
    ],
    [
      { type: 'atLeast', k: 1, of: [fenwold, { type: 'count', k: 2 }] },
      'Holds if at least 1 of these hold: Fenwold County Council takes part; at least 2 organisations take part.',
    ],
    [{ type: 'all', of: [fenwold] }, 'Holds if Fenwold County Council takes part.'],
  ])('%j', (condition, sentence) => {
    expect(describeCondition(condition, names)).toBe(sentence);
  });
});

describe('a failure in words', () => {
  it('tells money and organisations apart', () => {
    expect(describeFailure({ atom: { type: 'total', min: 14_000_000n }, current: 11_000_000n, needed: 14_000_000n }, names)).toBe(
      'Waits until pledges that hold reach £140,000: so far £110,000 of £140,000.',
    );
    expect(describeFailure({ atom: { type: 'count', k: 2 }, current: 1n, needed: 2n }, names)).toBe(
      'Waits until at least 2 organisations take part: so far 1 of 2.',
    );
    expect(describeFailure({ atom: { type: 'organisation', organisationId: 'org_1' }, current: 0n, needed: 1n }, names)).toBe(
      'Waits for Fenwold County Council to take part.',
    );
  });
});
