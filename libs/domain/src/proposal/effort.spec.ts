// Shows what the effort meter counts, and when it warns.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EFFORT_RATES, EFFORT_WARNING_BP, effortOf, WORD_LIMITS } from './index.ts';

describe('the effort a proposal asks for', () => {
  it('is the sum of its parts, at one rate for every challenge', () => {
    const effort = effortOf({ indicators: 3, value: 100_000_00n });
    expect(effort.minutes).toBe(effort.parts.reduce((sum, { minutes }) => sum + minutes, 0));
    expect(effort.parts.find(({ what }) => what === 'WORDS')).toMatchObject({ count: Object.values(WORD_LIMITS).reduce((sum, limit) => sum + limit, 0) });
    expect(effort.parts.find(({ what }) => what === 'CLAIMS')).toEqual({ what: 'CLAIMS', count: 3, minutes: 90 });
    expect(effort.cost).toBe((BigInt(effort.minutes) * EFFORT_RATES.hourlyRate) / 60n);
  });

  it('grows with every indicator', () => {
    fc.assert(fc.property(fc.nat(20), (n) => effortOf({ indicators: n + 1, value: null }).minutes - effortOf({ indicators: n, value: null }).minutes === EFFORT_RATES.minutesPerClaim));
  });

  it('warns exactly when it is worth more than the share of what there is to win', () => {
    const { cost } = effortOf({ indicators: 2, value: null });
    const limit = (cost * 10_000n) / EFFORT_WARNING_BP;
    expect(effortOf({ indicators: 2, value: limit })).toMatchObject({ shareBp: EFFORT_WARNING_BP, isHeavy: false });
    expect(effortOf({ indicators: 2, value: (limit * 9n) / 10n }).isHeavy).toBe(true);
  });

  it('says no share where nobody said what there is to win', () => {
    expect(effortOf({ indicators: 2, value: null })).toMatchObject({ shareBp: null, isHeavy: false });
    expect(effortOf({ indicators: 2, value: 0n })).toMatchObject({ shareBp: null, isHeavy: false });
  });
});
