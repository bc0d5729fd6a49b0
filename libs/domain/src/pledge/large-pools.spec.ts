// Shows that large and unkind pools come out right: chains, many levels, one crowded organisation.
import { describe, expect, it, jest } from '@jest/globals';
import { settle, type Condition, type Pledge } from './index.ts';

// The outcome is what is tested, never the time: a busy machine may take as long as it likes.
jest.setTimeout(60_000);

const facts = { milestones: new Set<string>() };
const pledge = (index: number, amount: bigint, condition: Condition, organisationId = `o${index}`): Pledge => ({
  id: `p${index}`,
  organisationId,
  organisationClass: 'council',
  kind: 'CASH',
  amount,
  condition,
});
const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

describe('a large pool', () => {
  const size = 100_000;
  const chain = range(size).map((index) =>
    pledge(index, 1n, index === size - 1 ? { type: 'always' } : { type: 'organisation', organisationId: `o${index + 1}` }),
  );

  it('holds as a chain of 100,000 pledges, each waiting for the next', () => {
    expect(settle(chain, facts).totals.cash).toBe(100_000n);
  });

  it('falls as a whole when the last of the chain leaves', () => {
    expect(settle(chain.slice(0, -1), facts).totals.cash).toBe(0n);
  });

  it('falls one by one when each needs all of the total before it', () => {
    const steps = 20_000;
    const stairs = range(steps).map((index) => pledge(index, 1n, { type: 'total', min: BigInt(steps + 1 - index) }));
    expect(settle(stairs, facts).active.size).toBe(0);
    const standing = [...stairs.slice(0, -1), pledge(steps, 2n, { type: 'always' })];
    expect(settle(standing, facts).active.size).toBe(steps);
  });

  it('counts organisations at 5,000 different minimums, each leaving out its own', () => {
    const climbers = range(5_000).map((index) =>
      pledge(index, BigInt(index), { type: 'count', k: 3, minEach: BigInt(index), excludeOwn: true }),
    );
    expect(settle(climbers, facts).active.size).toBe(0);
    const helped = [...climbers, ...range(3).map((index) => pledge(5_000 + index, 4_999n, { type: 'always' }))];
    expect(settle(helped, facts).active.size).toBe(5_003);
  });

  it('is not slowed down by one organisation with 20,000 pledges that leave out their own', () => {
    const crowd = range(20_000).map((index) =>
      pledge(index, 1n, { type: 'total', min: BigInt(index), excludeOwn: true }, 'crowd'),
    );
    const other = pledge(20_000, 10_000n, { type: 'always' });
    expect(settle([...crowd, other], facts).active.size).toBe(10_002);
  });
});
