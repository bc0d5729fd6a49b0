// The published rule line by line, with numbers worked out by hand, and its properties on many figures.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costPerPoint, intervalOf, type Outcome, type OutcomeFacts, type OutcomeReason, proposeOutcome, shareOfWay, wholeOf } from './index.ts';

const down = (value: number | null, low?: number, high?: number): OutcomeFacts => ({
  baseline: 27,
  target: 10,
  direction: 'DOWN',
  value,
  interval: low === undefined || high === undefined ? null : { low, high },
});

describe('the outcome of an indicator', () => {
  const lines: readonly (readonly [string, OutcomeFacts, Outcome | null, OutcomeReason])[] = [
    ['is not measured without a value', down(null), 'NOT_MEASURED', 'NO_VALUE'],
    ['cannot be said without a baseline', { ...down(9), baseline: null }, null, 'NO_TARGET'],
    ['cannot be said without a target', { ...down(9), target: null }, null, 'NO_TARGET'],
    ['is met at the target itself', down(10), 'MET', 'TARGET_REACHED'],
    ['is met beyond the target when the interval is clear of the baseline', down(9, 6.6, 12.2), 'MET', 'TARGET_REACHED'],
    ['is partly met beyond the target when the interval reaches the baseline', down(9, 1, 27), 'PARTLY', 'TARGET_NOT_SURE'],
    ['is partly met when it is better, surely, and short of the target', down(18, 15, 21), 'PARTLY', 'BETTER_NOT_ENOUGH'],
    ['is partly met when it is better and no interval is known', down(10.1), 'PARTLY', 'BETTER_NOT_ENOUGH'],
    ['is not met when it may be no better at all', down(20, 12, 28), 'NOT_MET', 'BETTER_NOT_SURE'],
    ['is not met when it is as before', down(27, 20, 30), 'NOT_MET', 'NOT_BETTER'],
    ['is not met when it is worse', down(31), 'NOT_MET', 'NOT_BETTER'],
    ['is met upwards too', { baseline: 62, target: 75, direction: 'UP', value: 75, interval: { low: 62.1, high: 80 } }, 'MET', 'TARGET_REACHED'],
    ['is not met upwards when the interval begins at the baseline', { baseline: 62, target: 75, direction: 'UP', value: 70, interval: { low: 62, high: 78 } }, 'NOT_MET', 'BETTER_NOT_SURE'],
    ['is met where a level had to be held and was', { baseline: 90, target: 90, direction: 'UP', value: 91, interval: null }, 'MET', 'TARGET_HELD'],
    ['is not met where a level had to be held and was not', { baseline: 90, target: 85, direction: 'UP', value: 84.9, interval: null }, 'NOT_MET', 'TARGET_NOT_HELD'],
  ];
  it.each(lines)('%s', (_name, facts, outcome, reason) => {
    expect(proposeOutcome(facts)).toEqual({ outcome, reason });
  });

  const figure = fc.double({ min: -1000, max: 1000, noNaN: true });
  const facts = fc.record({ baseline: figure, target: figure, direction: fc.constantFrom('UP' as const, 'DOWN' as const), value: figure, width: fc.double({ min: 0, max: 200, noNaN: true }) });
  const whole = ({ width, ...rest }: { baseline: number; target: number; direction: 'UP' | 'DOWN'; value: number; width: number }): OutcomeFacts => ({ ...rest, interval: { low: rest.value - width, high: rest.value + width } });
  const worth = (outcome: Outcome | null): number => ['NOT_MET', 'PARTLY', 'MET'].indexOf(outcome ?? '');

  it('is the same upwards and downwards when everything is mirrored', () => {
    fc.assert(fc.property(facts, (given) => {
      const { baseline, target, direction, value, width } = given;
      const mirrored = whole({ baseline: -baseline, target: -target, direction: direction === 'UP' ? 'DOWN' : 'UP', value: -value, width });
      expect(proposeOutcome(mirrored)).toEqual(proposeOutcome(whole(given)));
    }), { numRuns: 300 });
  });

  it('never falls when the value gets better, and never rises when it gets less sure', () => {
    fc.assert(fc.property(facts, fc.double({ min: 0, max: 100, noNaN: true }), (given, step) => {
      const before = worth(proposeOutcome(whole(given)).outcome);
      const better = given.value + (given.direction === 'UP' ? step : -step);
      expect(worth(proposeOutcome(whole({ ...given, value: better })).outcome)).toBeGreaterThanOrEqual(before);
      expect(worth(proposeOutcome(whole({ ...given, width: given.width + step })).outcome)).toBeLessThanOrEqual(before);
    }), { numRuns: 300 });
  });
});

describe('what goes with it', () => {
  it('is the share of the way, also beyond it and backwards', () => {
    expect([18.5, 10, 6.6, 30.4, null].map((value) => shareOfWay(down(value)))).toEqual([50, 100, 120, -20, null]);
    expect(shareOfWay({ baseline: 5, target: 5, value: 6 })).toBeNull();
  });

  it('is the cost of one unit, to the penny, for a pilot with one indicator that got better', () => {
    expect(costPerPoint(down(9), { cost: 18_000_000n, indicatorCount: 1 })).toBe(1_000_000n);
    expect(costPerPoint(down(26.3), { cost: 100n, indicatorCount: 1 })).toBe(143n);
    expect(costPerPoint(down(9), { cost: 18_000_000n, indicatorCount: 2 })).toBeNull();
    expect(costPerPoint(down(28), { cost: 18_000_000n, indicatorCount: 1 })).toBeNull();
    expect(costPerPoint(down(null), { cost: 18_000_000n, indicatorCount: 1 })).toBeNull();
  });

  it('is the interval of Wilson for a share, in the unit of the indicator', () => {
    // 36 of 400, worked out apart from this code: 0.0657 to 0.1221.
    const found = intervalOf({ method: 'PROPORTION', value: 9, n: 400, unit: '%', stated: null });
    expect(found).toMatchObject({ level: 95, origin: 'WILSON' });
    expect([found?.low.toFixed(2), found?.high.toFixed(2)]).toEqual(['6.57', '12.21']);
    const share = intervalOf({ method: 'PROPORTION', value: 0.09, n: 400, unit: 'share', stated: null });
    expect(share?.low).toBeCloseTo((found?.low ?? 0) / 100, 12);
    expect([wholeOf('%'), wholeOf('Per cent'), wholeOf('share')]).toEqual([100, 100, 1]);
  });

  it('is the interval as stated for anything else, and none where nothing is known', () => {
    expect(intervalOf({ method: 'MEAN', value: 5, n: 12, unit: 'days', stated: { low: 4, high: 6, level: 90 } })).toEqual({ low: 4, high: 6, level: 90, origin: 'STATED' });
    expect(intervalOf({ method: 'RECORD', value: 5, n: null, unit: 'days', stated: null })).toBeNull();
  });
});
