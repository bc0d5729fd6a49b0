// From scores to exact points: one value per proposal and criterion, one total per proposal.
import { add, compare, fraction, fromNumber, multiply, toMicro, ZERO, type Fraction } from './fraction.ts';
import { factorOf, pricedCriterion, priceShares, type PriceRule } from './price.ts';

export type Scale = { readonly min: number; readonly max: number };
export type RankingCriterion = {
  readonly code: string;
  /** Basis points; all criteria sum to 10,000. */
  readonly weightBp: number;
  /** On the scale; null for none. */
  readonly minimumScore: number | null;
};
export type RankingScore = { readonly evaluatorId: string; readonly criterionCode: string; readonly value: number };
export type RankingProposal = {
  readonly id: string;
  /** Moderated scores by criterion code. Where there is none the mean of the scores counts. */
  readonly agreed: Readonly<Record<string, number | null>>;
  /** Submitted scores of evaluators who were not recused. */
  readonly scores: readonly RankingScore[];
  /** Pence; used only with a price rule. */
  readonly price?: bigint | null;
};
export type RankingInput = {
  readonly criteria: readonly RankingCriterion[];
  readonly scale: Scale;
  readonly proposals: readonly RankingProposal[];
  /** Criterion codes; of two equal totals the better on the first of these comes first. Published before opening. */
  readonly tieBreak?: readonly string[];
  /** Leave out when price is judged like any other criterion. */
  readonly price?: PriceRule;
};

export type Cell = {
  /** On the scale. */
  readonly value: Fraction;
  /** 0 to 1: how far up the scale. */
  readonly share: Fraction;
};
export type Assessed = {
  readonly id: string;
  /** By criterion code; a criterion nobody has scored is absent. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Points from 0 to 100; null while a criterion is not scored. */
  readonly total: Fraction | null;
  readonly missing: readonly string[];
  readonly belowMinimum: readonly string[];
  /** By what points are multiplied before proposals are compared: 1, unless price is counted for each point. Null without a price. */
  readonly factor: Fraction | null;
  /** What the order goes by; null for a proposal that cannot be ranked, whatever its points. */
  readonly merit: Fraction | null;
};

/** By place of the criterion: the sum in millionths, and how many scores. */
type Tally = { readonly sums: Float64Array; readonly counts: Uint32Array };

const tally = (scores: readonly RankingScore[], places: ReadonlyMap<string, number>): Tally => {
  const sums = new Float64Array(places.size);
  const counts = new Uint32Array(places.size);
  for (const { criterionCode, value } of scores) {
    const place = places.get(criterionCode);
    if (place === undefined) continue;
    sums[place] = (sums[place] ?? 0) + toMicro(value);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { sums, counts };
};

const totalOf = (criteria: readonly RankingCriterion[], cells: ReadonlyMap<string, Cell>): Fraction =>
  criteria.reduce((sum, { code, weightBp }) => add(sum, pointsOf(cells.get(code), weightBp)), ZERO);

/** Points a cell brings: its share of its weight, where 10,000 basis points are 100 points. */
export const pointsOf = (cell: Cell | undefined, weightBp: number): Fraction =>
  cell === undefined ? ZERO : { num: cell.share.num * BigInt(weightBp), den: cell.share.den * 100n };

/** How far up the scale a value lies. Left unreduced: equal denominators add up fast, and most are equal. */
const shareOf = (value: Fraction, { min, max }: Scale): Fraction | null => {
  const [floor, range] = [BigInt(toMicro(min)), BigInt(toMicro(max - min))];
  return range <= 0n ? null : { num: value.num * 1_000_000n - floor * value.den, den: value.den * range };
};

type CellOf = (sumMicro: number, count: number) => Cell | null;

/** The mean of so many scores. Few means are different, so each is worked out once. */
const meanCells = (scale: Scale): CellOf => {
  const known = new Map<number, Map<number, Cell>>();
  return (sumMicro, count) => {
    const found = known.get(count)?.get(sumMicro);
    if (found !== undefined || count === 0) return found ?? null;
    const value = fraction(BigInt(sumMicro), BigInt(count) * 1_000_000n);
    const share = shareOf(value, scale);
    if (share === null) return null;
    const cell = { value, share };
    if (known.get(count)?.set(sumMicro, cell) === undefined) known.set(count, new Map([[sumMicro, cell]]));
    return cell;
  };
};

const priceCell = (share: Fraction | undefined, { min, max }: Scale): Cell | null =>
  share === undefined ? null : { share, value: add(fromNumber(min), multiply(share, fromNumber(max - min))) };

type Places = ReadonlyMap<string, number>;

const cellsOf = (input: RankingInput, proposal: RankingProposal, prices: ReadonlyMap<string, Fraction>, places: Places, cellOf: CellOf): Map<string, Cell> => {
  const { sums, counts } = tally(proposal.scores, places);
  const priced = pricedCriterion(input.price);
  const cells = new Map<string, Cell>();
  for (const [code, place] of places) {
    const agreed = proposal.agreed[code];
    const scored = (): Cell | null => (agreed == null ? cellOf(sums[place] ?? 0, counts[place] ?? 0) : cellOf(toMicro(agreed), 1));
    const cell = code === priced ? priceCell(prices.get(proposal.id), input.scale) : scored();
    if (cell !== null) cells.set(code, cell);
  }
  return cells;
};

/** By criterion code: its minimum where it has one. */
const minimums = ({ criteria }: RankingInput): Map<string, Fraction> =>
  new Map(criteria.flatMap(({ code, minimumScore }): [string, Fraction][] => (minimumScore === null ? [] : [[code, fromNumber(minimumScore)]])));

const meritOf = (total: Fraction | null, factor: Fraction | null, { price }: RankingInput): Fraction | null => {
  if (total === null || factor === null) return null;
  if (price?.method === 'PER_POINT' && compare(total, fromNumber(price.minimumPoints)) < 0) return null;
  return factor.num === factor.den ? total : multiply(total, factor);
};

/** Works out every proposal by itself, exactly; order as given. See docs/methods.md. */
export const assess = (input: RankingInput): Assessed[] => {
  const prices = input.price === undefined ? new Map<string, Fraction>() : priceShares(input.proposals, input.price);
  const places: Places = new Map(input.criteria.map(({ code }, place) => [code, place]));
  const [cellOf, least] = [meanCells(input.scale), minimums(input)];
  return input.proposals.map((proposal) => {
    const cells = cellsOf(input, proposal, prices, places, cellOf);
    const missing = cells.size === places.size ? [] : input.criteria.filter(({ code }) => !cells.has(code)).map(({ code }) => code);
    const belowMinimum = [...least].flatMap(([code, minimum]) => {
      const value = cells.get(code)?.value;
      return value !== undefined && compare(value, minimum) < 0 ? [code] : [];
    });
    const total = missing.length === 0 ? totalOf(input.criteria, cells) : null;
    const factor = factorOf(proposal, input.price);
    return { id: proposal.id, cells, total, missing, belowMinimum, factor, merit: belowMinimum.length > 0 ? null : meritOf(total, factor, input) };
  });
};
