// The ranking: exact totals, competition ranks, and every proposal kept in the list with its reasons.
import { assess, pointsOf, type Assessed, type RankingInput } from './assess.ts';
import { compare, rounded, toText } from './fraction.ts';
import { refuseUnpublished } from './ranking-inputs.ts';

export type Contribution = {
  readonly code: string;
  readonly weightBp: number;
  /** On the scale, two decimals; null when not scored. */
  readonly value: string | null;
  /** Two decimals. */
  readonly points: string;
  /** Millionths of a point. */
  readonly pointsMicro: number;
};
export type RankingRow = {
  readonly proposalId: string;
  /** "1224": equal proposals share a rank and the next one is skipped. Null for a proposal that is not ranked. */
  readonly rank: number | null;
  readonly unrankedBecause: 'BELOW_MINIMUM' | 'NOT_SCORED' | null;
  /** Millionths of a point, 0 to 100,000,000; null while a criterion is not scored. */
  readonly totalMicro: number | null;
  /** Two decimals, halves up; null while a criterion is not scored. */
  readonly total: string | null;
  readonly contributions: readonly Contribution[];
  readonly belowMinimum: readonly string[];
  readonly missing: readonly string[];
  /** Proposals that share the rank. */
  readonly tiedWith: readonly string[];
};

/** Stored with a result, so that it can be worked out again in the same way. */
export const RANKING_METHOD = 'weighted-sum-exact/1';

type Totalled = Assessed & { readonly total: NonNullable<Assessed['total']> };

const isTotalled = (one: Assessed): one is Totalled => one.total !== null;

/** Negative when `a` comes first. Zero only when totals and every tie-break criterion are exactly equal. */
const byMerit =
  (tieBreak: readonly string[]) =>
  (a: Totalled, b: Totalled): number => {
    const gap = compare(b.total, a.total);
    if (gap !== 0) return gap;
    for (const code of tieBreak) {
      const [left, right] = [a.cells.get(code)?.share, b.cells.get(code)?.share];
      const step = left && right ? compare(right, left) : 0;
      if (step !== 0) return step;
    }
    return 0;
  };

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const row = (one: Assessed, input: RankingInput, rank: number | null, tied: readonly Assessed[]): RankingRow => ({
  proposalId: one.id,
  rank,
  unrankedBecause: rank !== null ? null : one.total === null ? 'NOT_SCORED' : 'BELOW_MINIMUM',
  totalMicro: one.total && Number(rounded(one.total, 1_000_000n)),
  total: one.total && toText(one.total, 2),
  contributions: input.criteria.map(({ code, weightBp }) => {
    const cell = one.cells.get(code);
    const points = pointsOf(cell, weightBp);
    return {
      code,
      weightBp,
      value: cell === undefined ? null : toText(cell.value, 2),
      points: toText(points, 2),
      pointsMicro: Number(rounded(points, 1_000_000n)),
    };
  }),
  belowMinimum: one.belowMinimum,
  missing: one.missing,
  tiedWith: tied.filter((other) => other.id !== one.id).map((other) => other.id),
});

/** Proposals in order of merit, those exactly equal together; equal ones by id, so the order of input is no matter. */
export const inOrder = (assessed: readonly Assessed[], tieBreak: readonly string[] = []): Totalled[][] => {
  const merit = byMerit(tieBreak);
  const sorted = assessed
    .filter(isTotalled)
    .filter((one) => one.belowMinimum.length === 0)
    .toSorted((a, b) => merit(a, b) || byId(a, b));
  const groups: Totalled[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && merit(first, one) === 0) group.push(one);
    else groups.push([one]);
  }
  return groups;
};

/**
 * Ranks proposals by the weighted sum of their shares of the scale, as exact fractions. Not ranked, but kept below
 * the others with the reason: proposals under a published minimum (by total), then those not fully scored.
 * See docs/methods.md.
 */
export const rank = (input: RankingInput): RankingRow[] => {
  refuseUnpublished(input);
  const assessed = assess(input);
  let next = 1;
  const ranked = inOrder(assessed, input.tieBreak).flatMap((group) => {
    const place = next;
    next += group.length;
    return group.map((one) => row(one, input, place, group));
  });
  const merit = byMerit(input.tieBreak ?? []);
  const below = assessed
    .filter(isTotalled)
    .filter((one) => one.belowMinimum.length > 0)
    .toSorted((a, b) => merit(a, b) || byId(a, b));
  const unscored = assessed.filter((one) => !isTotalled(one)).toSorted(byId);
  return [...ranked, ...[...below, ...unscored].map((one) => row(one, input, null, []))];
};

/** The same under its other name: scores in, one row per proposal out. */
export const aggregate = rank;
