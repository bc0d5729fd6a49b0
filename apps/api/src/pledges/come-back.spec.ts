// Pages whose streams end in one moment do not come back in one moment.
import { expect, it } from '@jest/globals';
import { comeBackAfter } from './come-back.ts';

it('spreads out those who come back, so that five thousand are no more than five hundred a second', () => {
  expect([comeBackAfter(1, 0), comeBackAfter(5_000, 0)]).toEqual([1_000, 1_000]);
  for (const watchers of [1, 100, 1_000, 5_000]) {
    const perSecond = new Map<number, number>();
    for (let n = 0; n < watchers; n += 1) {
      const second = Math.floor(comeBackAfter(watchers, n / watchers) / 1_000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(500);
    expect(comeBackAfter(watchers, 1)).toBeLessThanOrEqual(13_000);
  }
});
