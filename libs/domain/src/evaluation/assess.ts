// From scores to exact points: one value per proposal and criterion, one total per proposal.
import { add, compare, fraction, fromNumber, multiply, toMicro, ZERO, type Fraction } from './fraction.ts';
import { priceShares, type PriceRule } from './price.ts';

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
};

type Tally = { sumMicro: number; count: number };

const tally = (scores: readonly RankingScore[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { criterionCode, value } of scores) {
    const sofar = tallies.get(criterionCode);
    if (sofar === undefined) tallies.set(criterionCode, { sumMicro: toMicro(value), count: 1 });
    else {
      sofar.sumMicro += toMicro(value);
      sofar.count += 1;
    }
  }
  return tallies;
};

const valueOf = (agreed: number | null | undefined, scores: Tally | undefined): Fraction | null => {
  if (agreed !== null && agreed !== undefined) return fromNumber(agreed);
  return scores === undefined ? null : fraction(BigInt(scores.sumMicro), BigInt(scores.count) * 1_000_000n);
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

const priceCell = (share: Fraction | undefined, { min, max }: Scale): Cell | null =>
  share === undefined ? null : { share, value: add(fromNumber(min), multiply(share, fromNumber(max - min))) };

const scoreCell = (value: Fraction | null, scale: Scale): Cell | null => {
  const share = value && shareOf(value, scale);
  return value && share && { value, share };
};

const cellsOf = (input: RankingInput, proposal: RankingProposal, prices: ReadonlyMap<string, Fraction>): Map<string, Cell> => {
  const tallies = tally(proposal.scores);
  const cells = new Map<string, Cell>();
  for (const { code } of input.criteria) {
    const cell =
      code === input.price?.criterionCode
        ? priceCell(prices.get(proposal.id), input.scale)
        : scoreCell(valueOf(proposal.agreed[code], tallies.get(code)), input.scale);
    if (cell !== null) cells.set(code, cell);
  }
  return cells;
};

/** Works out every proposal by itself, exactly; order as given. See docs/methods.md. */
export const assess = (input: RankingInput): Assessed[] => {
  const prices = input.price === undefined ? new Map<string, Fraction>() : priceShares(input.proposals, input.price);
  return input.proposals.map((proposal) => {
    const cells = cellsOf(input, proposal, prices);
    const missing = input.criteria.filter(({ code }) => !cells.has(code)).map(({ code }) => code);
    const belowMinimum = input.criteria
      .filter(({ code, minimumScore }) => {
        const value = cells.get(code)?.value;
        return value !== undefined && minimumScore !== null && compare(value, fromNumber(minimumScore)) < 0;
      })
      .map(({ code }) => code);
    return {
      id: proposal.id,
      cells,
      total: missing.length === 0 ? totalOf(input.criteria, cells) : null,
      missing,
      belowMinimum,
    };
  });
};
