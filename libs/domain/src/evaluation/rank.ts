// The ranking: exact totals, competition ranks, and every proposal kept in the list with its reasons.
import { assess, pointsOf, type Assessed, type Cell, type RankingCriterion, type RankingInput } from './assess.ts';
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
/** BELOW_QUALITY and NO_PRICE: only where price is counted for each point. */
export type UnrankedBecause = 'BELOW_MINIMUM' | 'NOT_SCORED' | 'BELOW_QUALITY' | 'NO_PRICE';
export type RankingRow = {
  readonly proposalId: string;
  /** "1224": equal proposals share a rank and the next one is skipped. Null for a proposal that is not ranked. */
  readonly rank: number | null;
  readonly unrankedBecause: UnrankedBecause | null;
  /** Millionths of a point, 0 to 100,000,000; null while a criterion is not scored. */
  readonly totalMicro: number | null;
  /** Two decimals, halves up; null while a criterion is not scored. */
  readonly total: string | null;
  /** Pence, halves up; null unless price is counted for each point. */
  readonly pricePerPoint: bigint | null;
  readonly contributions: readonly Contribution[];
  readonly belowMinimum: readonly string[];
  readonly missing: readonly string[];
  /** Proposals that share the rank. */
  readonly tiedWith: readonly string[];
};

/** Stored with a result, so that it can be worked out again in the same way. */
export const RANKING_METHOD = 'weighted-sum-exact/1';

type Totalled = Assessed & { readonly total: NonNullable<Assessed['total']> };
export type Ranked = Totalled & { readonly merit: NonNullable<Assessed['merit']>; readonly factor: NonNullable<Assessed['factor']> };

const isTotalled = (one: Assessed): one is Totalled => one.total !== null;
const isRanked = (one: Assessed): one is Ranked => one.merit !== null;

const whyNot = (one: Assessed): UnrankedBecause => {
  if (one.total === null) return 'NOT_SCORED';
  if (one.belowMinimum.length > 0) return 'BELOW_MINIMUM';
  return one.factor === null ? 'NO_PRICE' : 'BELOW_QUALITY';
};

/** Negative when `a` comes first. Zero only when totals and every tie-break criterion are exactly equal. */
const byMerit =
  (tieBreak: readonly string[]) =>
  (a: Totalled, b: Totalled): number => {
    const gap = compare(b.merit ?? b.total, a.merit ?? a.total);
    if (gap !== 0) return gap;
    for (const code of tieBreak) {
      const [left, right] = [a.cells.get(code)?.share, b.cells.get(code)?.share];
      const step = left && right ? compare(right, left) : 0;
      if (step !== 0) return step;
    }
    return 0;
  };

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Total over price, the other way up. */
const pencePerPoint = ({ merit }: Assessed): bigint | null => (merit === null || merit.num === 0n ? null : rounded({ num: merit.den, den: merit.num }, 1n));

type ContributionOf = (criterion: RankingCriterion, cell: Cell | undefined) => Contribution;

const contribution: ContributionOf = ({ code, weightBp }, cell) => {
  const points = pointsOf(cell, weightBp);
  return { code, weightBp, value: cell === undefined ? null : toText(cell.value, 2), points: toText(points, 2), pointsMicro: Number(rounded(points, 1_000_000n)) };
};

/** Many proposals have the same score on a criterion: its texts are written once. */
const contributions = (): ContributionOf => {
  const known = new Map<string, Map<Cell | undefined, Contribution>>();
  return (criterion, cell) => {
    const ofCriterion = known.get(criterion.code) ?? new Map<Cell | undefined, Contribution>();
    const found = ofCriterion.get(cell);
    if (found !== undefined) return found;
    const made = contribution(criterion, cell);
    known.set(criterion.code, ofCriterion.set(cell, made));
    return made;
  };
};

type RowOf = (one: Assessed, rank: number | null, tied: readonly Assessed[]) => RankingRow;

const rowsOf = (input: RankingInput): RowOf => {
  const contributed = contributions();
  return (one, rank, tied) => ({
    proposalId: one.id,
    rank,
    unrankedBecause: rank !== null ? null : whyNot(one),
    totalMicro: one.total && Number(rounded(one.total, 1_000_000n)),
    total: one.total && toText(one.total, 2),
    pricePerPoint: input.price?.method === 'PER_POINT' ? pencePerPoint(one) : null,
    contributions: input.criteria.map((criterion) => contributed(criterion, one.cells.get(criterion.code))),
    belowMinimum: one.belowMinimum,
    missing: one.missing,
    tiedWith: tied.filter((other) => other.id !== one.id).map((other) => other.id),
  });
};

/** Proposals in order of merit, those exactly equal together; equal ones by id, so the order of input is no matter. */
export const inOrder = (assessed: readonly Assessed[], tieBreak: readonly string[] = []): Ranked[][] => {
  const merit = byMerit(tieBreak);
  const sorted = assessed.filter(isRanked).toSorted((a, b) => merit(a, b) || byId(a, b));
  const groups: Ranked[][] = [];
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
 * the others with the reason: proposals under a published minimum (by total) or without the price it goes by, then those not fully scored.
 * See docs/methods.md.
 */
export const rank = (input: RankingInput): RankingRow[] => {
  refuseUnpublished(input);
  const assessed = assess(input);
  const row = rowsOf(input);
  let next = 1;
  const ranked = inOrder(assessed, input.tieBreak).flatMap((group) => {
    const place = next;
    next += group.length;
    return group.map((one) => row(one, place, group));
  });
  const merit = byMerit(input.tieBreak ?? []);
  const below = assessed
    .filter(isTotalled)
    .filter((one) => !isRanked(one))
    .toSorted((a, b) => merit(a, b) || byId(a, b));
  const unscored = assessed.filter((one) => !isTotalled(one)).toSorted(byId);
  return [...ranked, ...[...below, ...unscored].map((one) => row(one, null, []))];
};

/** The same under its other name: scores in, one row per proposal out. */
export const aggregate = rank;
