// A pool made ready for counting: organisations and classes become numbers, amounts become what counts.
import { isCash, matchedAmount, type Match, type Pledge, type SettlementFacts } from './pledge.ts';
import { ORGANISATION_CLASSES, type OrganisationClass } from './pledger.ts';
import type { Condition } from './condition.ts';

/** Position 0 holds figures over everyone; 1 to 4 those of one class. */
export const SCOPES = ORGANISATION_CLASSES.length + 1;
export const EVERYONE = 0;

export const scopeOf = (of: OrganisationClass | undefined): number =>
  of === undefined ? EVERYONE : ORGANISATION_CLASSES.indexOf(of) + 1;

export type Member = {
  readonly organisation: number;
  /** The scope of its class; EVERYONE for a virtual pledge of no class. */
  readonly scope: number;
  readonly condition: Condition;
  readonly isCash: boolean;
  /** Whether its amount enters totals and minimums. */
  readonly isCounted: boolean;
  readonly match: Match | null;
  readonly amount: bigint;
  /** Part of the base that matching pledges look at: unmatched cash. */
  readonly isCouncilCash: boolean;
  readonly isBaseCash: boolean;
  readonly isExpired: boolean;
};
export type Pool = {
  readonly members: readonly Member[];
  readonly organisations: ReadonlyMap<string, number>;
  /** One more than there are names, when a virtual pledge is in. */
  readonly organisationCount: number;
  readonly facts: SettlementFacts;
};

const memberOf = (pledge: Pledge, organisation: number, facts: SettlementFacts): Member => ({
  organisation,
  scope: scopeOf(pledge.organisationClass),
  condition: pledge.condition,
  isCash: isCash(pledge.kind),
  isCounted: isCash(pledge.kind) || facts.inKindCounts === true,
  match: pledge.kind === 'MATCH' ? (pledge.match ?? null) : null,
  amount: pledge.kind === 'MATCH' || pledge.amount < 0n ? 0n : pledge.amount,
  isCouncilCash: pledge.kind === 'CASH' && pledge.organisationClass === 'council',
  isBaseCash: pledge.kind === 'CASH',
  isExpired: pledge.validUntil != null && facts.now !== undefined && facts.now.getTime() > pledge.validUntil.getTime(),
});

export const poolOf = (pledges: readonly Pledge[], facts: SettlementFacts): Pool => {
  const organisations = new Map<string, number>();
  for (const { organisationId } of pledges) {
    if (!organisations.has(organisationId)) organisations.set(organisationId, organisations.size);
  }
  const members = pledges.map((pledge) => memberOf(pledge, organisations.get(pledge.organisationId) ?? 0, facts));
  return { members, organisations, organisationCount: organisations.size, facts };
};

/** The pool with one more unconditional cash pledge by an organisation of its own. */
export const withVirtualPledge = (pool: Pool, amount: bigint, from: OrganisationClass | undefined): Pool => ({
  ...pool,
  organisationCount: pool.organisationCount + 1,
  members: [
    ...pool.members,
    {
      organisation: pool.organisationCount,
      scope: scopeOf(from),
      condition: { type: 'always' },
      isCash: true,
      isCounted: true,
      match: null,
      amount,
      isCouncilCash: from === 'council',
      isBaseCash: true,
      isExpired: false,
    },
  ],
});

export type Base = { council: bigint; all: bigint };

/** The unmatched cash among the active members. */
export const baseOf = (pool: Pool, isActive: (index: number) => boolean): Base => {
  const base: Base = { council: 0n, all: 0n };
  pool.members.forEach((member, index) => {
    if (!isActive(index)) return;
    if (member.isBaseCash) base.all += member.amount;
    if (member.isCouncilCash) base.council += member.amount;
  });
  return base;
};

/** What an active member is worth, given the base. */
export const worth = (member: Member, base: Base): bigint =>
  member.match === null ? member.amount : matchedAmount(member.match, member.match.base === 'COUNCIL_CASH' ? base.council : base.all);
