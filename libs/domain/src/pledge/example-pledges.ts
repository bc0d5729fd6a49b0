// Short ways to write pledges, for the worked cases in our specs.
import type { Condition } from './condition.ts';
import type { Pledge } from './pledge.ts';

/** So many pounds in pence. */
export const pounds = (amount: number): bigint => BigInt(amount) * 100n;

/** A council's cash pledge of so many pounds; its id is also the id of its organisation. */
export const cash = (id: string, amount: number, condition: Condition, change: Partial<Pledge> = {}): Pledge => ({
  id,
  organisationId: id,
  organisationClass: 'council',
  kind: 'CASH',
  amount: pounds(amount),
  condition,
  ...change,
});

/** "Fix it once": two councils, a matching fund, a firm's crews and an insurer. */
export const demoRound: readonly Pledge[] = [
  cash('westmoor', 60_000, { type: 'count', k: 1, class: 'council', minEach: pounds(40_000), excludeOwn: true }),
  cash('fenwold', 45_000, { type: 'total', min: pounds(140_000) }),
  cash('roads-fund', 0, { type: 'count', k: 2, class: 'council' }, {
    organisationClass: 'funder',
    kind: 'MATCH',
    match: { numerator: 1n, denominator: 1n, cap: pounds(50_000), base: 'COUNCIL_CASH' },
  }),
  cash('moorland', 18_000, { type: 'always' }, { organisationClass: 'supplier', kind: 'IN_KIND' }),
  cash('marlowe', 10_000, { type: 'fact', code: 'CLAIMS_DATA_AGREEMENT_SIGNED' }, { organisationClass: 'funder' }),
];
