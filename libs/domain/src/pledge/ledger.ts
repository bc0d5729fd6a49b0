// What counts in a pool at one moment: money and active pledges, by scope and organisation.
import { EVERYONE, SCOPES, type Member, type Pool } from './pool.ts';

/** What counts, per scope and organisation: `scope * organisationCount + organisation`. */
export type Ledger = { readonly totals: bigint[]; readonly money: bigint[]; readonly active: number[] };

/** Every figure a member is part of. */
export const scopesOf = (member: Member): readonly number[] => (member.scope === EVERYONE ? [EVERYONE] : [EVERYONE, member.scope]);

export const ledgerOf = (pool: Pool, isActive: readonly boolean[], amounts: readonly bigint[]): Ledger => {
  const places = SCOPES * pool.organisationCount;
  const ledger: Ledger = {
    totals: Array.from({ length: SCOPES }, () => 0n),
    money: Array.from({ length: places }, () => 0n),
    active: Array.from({ length: places }, () => 0),
  };
  pool.members.forEach((member, index) => {
    if (isActive[index] !== true) return;
    const amount = member.isCounted ? (amounts[index] ?? 0n) : 0n;
    for (const scope of scopesOf(member)) {
      const place = scope * pool.organisationCount + member.organisation;
      ledger.totals[scope] = (ledger.totals[scope] ?? 0n) + amount;
      ledger.money[place] = (ledger.money[place] ?? 0n) + amount;
      ledger.active[place] = (ledger.active[place] ?? 0) + 1;
    }
  });
  return ledger;
};

type Counted = { readonly pool: Pool; readonly ledger: Ledger };

/** Counted money of an organisation in a scope. */
export const moneyIn = ({ pool, ledger }: Counted) => (scope: number, organisation: number): bigint =>
  ledger.money[scope * pool.organisationCount + organisation] ?? 0n;

/** The same, or -1 when the organisation has no active pledge there. */
export const standingIn = ({ pool, ledger }: Counted) => (scope: number, organisation: number): bigint => {
  const place = scope * pool.organisationCount + organisation;
  return (ledger.active[place] ?? 0) > 0 ? (ledger.money[place] ?? 0n) : -1n;
};
