// Turns rows of the books into what is shown.
import { type Account, type Balances, balancesAfter, cumulativeFloor, NOTHING, outstandingOf, sharesUnderCap } from '@moothall/domain/funding';
import { moneyOf } from '../platform/graphql/values.type.ts';
import type { BalanceRow, CallRow, PotRow, StepRow, TrancheRow } from './funding.queries.ts';
import type { MoneyCall, MoneyDue, MoneyFigures, MoneyShare, MoneyTranche, RoundMoney } from './funding.type.ts';

type Part = { readonly account: Account; readonly amount: string };

export const balancesOf = (rows: readonly Part[]): Balances => balancesAfter(NOTHING, rows.map(({ account, amount }) => ({ account, amount: BigInt(amount) })));

export const figuresOf = (balances: Balances): MoneyFigures => ({
  committed: moneyOf(-balances.PROMISED),
  called: moneyOf(balances.CALLED + balances.PAID),
  paid: moneyOf(balances.PAID),
  outstanding: moneyOf(outstandingOf(balances)),
  released: moneyOf(balances.RELEASED),
});

export function potView(row: PotRow, balances: readonly BalanceRow[]): RoundMoney {
  const of = (unit: string) => figuresOf(balancesOf(balances.filter((one) => one.unit === unit)));
  const { id, version, basis, planBasis, openedAt, closedAt, closedBecause } = row;
  return { id, version, basis, planBasis, openedAt, closedAt, closedBecause, cap: moneyOf(BigInt(row.cap)), cash: of('GBP'), inKind: of('IN_KIND'), row };
}

export const sharesView = (balances: readonly BalanceRow[]): MoneyShare[] =>
  [...Map.groupBy(balances, (row) => row.pledgeId).values()].flatMap((rows) => {
    const first = rows[0];
    if (!first) return [];
    const { pledgeId, organisationId, kind, unit, state } = first;
    return [{ pledgeId, organisationId, kind, unit, state, figures: figuresOf(balancesOf(rows)) }];
  });

/** What each pledge gives at each step: by pledge, in the order of the plan. */
export function stepsOf(shares: readonly { readonly pledgeId: string; readonly share: bigint }[], tranches: readonly Pick<TrancheRow, 'weight'>[]): ReadonlyMap<string, readonly bigint[]> {
  if (tranches.length === 0) return new Map();
  const weights = tranches.map(({ weight }) => BigInt(weight));
  return new Map(shares.map(({ pledgeId, share }) => [pledgeId, cumulativeFloor(share, weights)]));
}

/** What each pledge gives in cash under the cap, whatever was called, paid or released of it since. @param cash in the order of the pledges */
export function cashShares(cash: readonly { readonly pledgeId: string; readonly balances: Balances }[], cap: bigint): { pledgeId: string; share: bigint }[] {
  const shares = sharesUnderCap(cash.map(({ balances }) => -balances.PROMISED), cap);
  return cash.map(({ pledgeId }, index) => ({ pledgeId, share: shares[index] ?? 0n }));
}

type CashShare = { readonly pledgeId: string; readonly balances: Balances };
type Plan = { readonly cap: bigint; readonly tranches: readonly Pick<TrancheRow, 'weight'>[] };

/** Each pledger's part of the step at `position`, less what was called of it and stands. @param called pence by pledge */
export function partsDue(cash: readonly CashShare[], { cap, tranches }: Plan, position: number, called: ReadonlyMap<string, bigint>): { pledgeId: string; amount: bigint }[] {
  const steps = stepsOf(cashShares(cash, cap), tranches);
  return cash.flatMap(({ pledgeId }) => {
    const amount = (steps.get(pledgeId)?.[position] ?? 0n) - (called.get(pledgeId) ?? 0n);
    return amount > 0n ? [{ pledgeId, amount }] : [];
  });
}

const cashOf = (balances: readonly BalanceRow[]): CashShare[] =>
  [...Map.groupBy(balances.filter((row) => row.unit === 'GBP'), (row) => row.pledgeId)].map(([pledgeId, rows]) => ({ pledgeId, balances: balancesOf(rows) }));

/** What a call of this step would ask of whom. @param calls all of the pot */
export function dueView({ row, id, position }: MoneyTranche, tranches: readonly TrancheRow[], balances: readonly BalanceRow[], calls: readonly CallRow[]): MoneyDue[] {
  const standing = calls.filter(({ trancheId, state }) => trancheId === id && state !== 'VOIDED');
  const called = new Map<string, bigint>();
  for (const { pledgeId, state, amount, posted } of standing) called.set(pledgeId, (called.get(pledgeId) ?? 0n) + BigInt((state === 'PENDING' ? amount : posted) ?? '0'));
  return partsDue(cashOf(balances), { cap: BigInt(row.cap), tranches }, position, called).map(({ pledgeId, amount }) => ({
    pledgeId,
    organisationId: balances.find((one) => one.pledgeId === pledgeId)?.organisationId ?? '',
    amount: moneyOf(amount),
  }));
}

export interface PlanRows {
  readonly tranches: readonly TrancheRow[];
  readonly steps: readonly StepRow[];
  readonly balances: readonly BalanceRow[];
  readonly called: readonly { trancheId: string; called: string; paid: string }[];
}

export function tranchesView({ tranches, steps, balances, called }: PlanRows, row: PotRow): MoneyTranche[] {
  const amounts = [...stepsOf(cashShares(cashOf(balances), BigInt(row.cap)), tranches).values()];
  return tranches.map(({ id, title, milestone }, index) => {
    const step = steps.find((one) => one.code === milestone);
    const made = called.find((one) => one.trancheId === id);
    return {
      id,
      title,
      milestone: step ? { code: step.code, title: step.title, dueOn: step.dueOn, reachedAt: step.reachedAt } : null,
      amount: moneyOf(amounts.reduce((sum, of) => sum + (of[index] ?? 0n), 0n)),
      called: moneyOf(BigInt(made?.called ?? '0')),
      paid: moneyOf(BigInt(made?.paid ?? '0')),
      position: index,
      row,
    };
  });
}

export const callView = (row: CallRow): MoneyCall => ({ ...row, amount: moneyOf(BigInt(row.amount)), posted: row.posted === null ? null : moneyOf(BigInt(row.posted)), row });
