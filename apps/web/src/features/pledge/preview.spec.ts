import { describe, expect, it } from '@jest/globals';
import type { Pledge } from '@moothall/domain/pledge';
import { fund, round, westmoor } from '../../../test/sample-round.ts';
import { NEW_ID } from './pledge-of-answers.ts';
import { previewOf } from './preview.ts';

const told = { now: new Date('2026-05-12T09:00:00Z'), locale: 'en' as const, names: new Map([['org_westmoor', 'Westmoor']]) };
const fenwold = (pounds: bigint, change: Partial<Pledge> = {}): Pledge => ({
  id: NEW_ID,
  organisationId: 'org_fenwold',
  organisationClass: 'council',
  kind: 'CASH',
  amount: pounds * 100n,
  condition: { type: 'total', min: 14_000_000n },
  ...change,
});

describe('what one more pledge would change', () => {
  it('shows that all who wait for each other would count together', () => {
    const preview = previewOf(round(westmoor, fund), fenwold(45_000n), told);
    expect(preview).toMatchObject({ holds: true, counts: 4_500_000n, waits: [] });
    expect(preview.after).toEqual({ firm: 15_500_000n, conditional: 0n, gap: 0n, over: 0n, inKind: 0n });
    expect(preview.unlocked).toEqual([{ id: 'plg_westmoor', amount: 6_000_000n }, { id: 'plg_fund', amount: 5_000_000n }]);
    expect(preview.cycle).toEqual(['org_westmoor', 'org_fund', 'org_fenwold']);
  });

  it('never adds what waits to what is firm, and says what it waits for', () => {
    const preview = previewOf(round(westmoor), fenwold(30_000n), told);
    expect(preview.holds).toBe(false);
    expect(preview.after).toEqual({ firm: 0n, conditional: 9_000_000n, gap: 6_500_000n, over: 0n, inKind: 0n });
    expect(preview.waits).toEqual(['Waits until pledges that hold reach £140,000: so far £30,000 of £140,000.']);
    expect(previewOf(round(westmoor), fenwold(30_000n), { ...told, locale: 'cy' }).waits).toEqual(['Yn aros nes bydd addewidion sy’n dal yn cyrraedd £140,000: £30,000 o £140,000 hyd yn hyn.']);
  });

  it('never lets the gap fall below nothing, and says how much is over', () => {
    const { after } = previewOf(round(), fenwold(200_000n, { condition: { type: 'always' } }), told);
    expect(after).toMatchObject({ firm: 20_000_000n, gap: 0n, over: 4_500_000n });
  });

  it('keeps value in kind apart from money', () => {
    const { after } = previewOf(round(), fenwold(18_000n, { kind: 'STAFF', condition: { type: 'always' } }), told);
    expect(after).toMatchObject({ firm: 0n, inKind: 1_800_000n, gap: 15_500_000n });
  });

  it('leaves out pledges that were withdrawn', () => {
    const { unlocked } = previewOf(round({ ...westmoor, status: 'WITHDRAWN' }), fenwold(45_000n), told);
    expect(unlocked).toEqual([]);
  });

  it('names the smallest help that would unlock more', () => {
    const { unlock } = previewOf(round(), fenwold(100_000n), told);
    expect(unlock).toEqual({ amount: 4_000_000n, unlocks: 10_000_000n });
  });
});
