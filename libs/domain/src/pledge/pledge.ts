// What a pledge is: who promises what, and on which condition.
import type { Condition } from './condition.ts';
import type { OrganisationClass } from './pledger.ts';

export const PLEDGE_KINDS = ['CASH', 'MATCH', 'IN_KIND', 'STAFF', 'DATA', 'SITE'] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

/** Pays numerator / denominator of the base, up to the cap. The base never holds matched money. */
export type Match = {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Pence. */
  readonly cap: bigint;
  readonly base: 'COUNCIL_CASH' | 'ALL_CASH';
};

export type Pledge = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationClass: OrganisationClass;
  readonly kind: PledgeKind;
  /** Pence: of cash, or the declared value in kind. Not used by a matching pledge. */
  readonly amount: bigint;
  readonly condition: Condition;
  /** Needed for MATCH, ignored for every other kind. A matching pledge without it is worth nothing. */
  readonly match?: Match | null;
  /** The last instant at which the pledge counts. */
  readonly validUntil?: Date | null;
};

export type SettlementFacts = {
  /** Codes of the milestones that are met. */
  readonly milestones: ReadonlySet<string>;
  /** Needed for `validUntil` to have an effect. */
  readonly now?: Date;
  /** Whether value in kind enters totals and minimums per organisation. It is never added to cash. */
  readonly inKindCounts?: boolean;
};

export const isCash = (kind: PledgeKind): boolean => kind === 'CASH' || kind === 'MATCH';

/** min(cap, floor(numerator · base / denominator)) pence; nothing for a ratio that makes no sense. */
export const matchedAmount = ({ numerator, denominator, cap }: Match, base: bigint): bigint => {
  if (denominator <= 0n || numerator <= 0n || cap <= 0n) return 0n;
  const share = (numerator * base) / denominator;
  return share < cap ? share : cap;
};
