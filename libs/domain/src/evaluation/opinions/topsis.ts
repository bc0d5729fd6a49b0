// TOPSIS: how near each proposal is to the best of everything, and how far from the worst. A second opinion, never the order.
import { ranked, sharesOf, type Opinion, type OpinionTable } from './table.ts';

const distance = (one: readonly number[], other: readonly number[]): number => Math.sqrt(one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0));

/**
 * Hwang and Yoon, "Multiple Attribute Decision Making" (1981): columns divided by their vector norm and weighted; score =
 * distance from the worst / (distance from the best + distance from the worst). Unlike the ranking it compares proposals
 * with one another, so leaving one out can change the order of the rest.
 */
export const topsis = ({ ids, weights, values, isCost = [] }: OpinionTable): Opinion[] => {
  const shares = sharesOf(weights);
  const norms = shares.map((_, column) => Math.sqrt(values.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0)));
  const weighted = values.map((row) => row.map((value, column) => ((shares[column] ?? 0) * (isCost[column] === true ? -value : value)) / (norms[column] || 1)));
  const columnsBy = (pick: (...column: number[]) => number): number[] => shares.map((_, column) => pick(...weighted.map((row) => row[column] ?? 0)));
  const [best, worst] = [columnsBy(Math.max), columnsBy(Math.min)];
  const scores = weighted.map((row, at) => {
    const [toBest, toWorst] = [distance(row, best), distance(row, worst)];
    // All alike: nobody is nearer to the best than to the worst.
    return { id: ids[at] ?? '', score: toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst) };
  });
  return ranked(scores);
};
