// PROMETHEE II: counts on how much of the weight each proposal beats each other one. A second opinion, never the order.
import { ranked, sharesOf, type Opinion, type OpinionTable } from './table.ts';

/** By value: how many are below it less how many are above it. */
const netWins = (column: readonly number[]): Map<number, number> => {
  const sorted = column.toSorted((one, other) => one - other);
  const net = new Map<number, number>();
  sorted.forEach((value, at) => {
    const [last, first] = [sorted[at + 1] !== value, sorted[at - 1] !== value];
    if (first) net.set(value, at);
    if (last) net.set(value, (net.get(value) ?? 0) - (sorted.length - 1 - at));
  });
  return net;
};

/**
 * Brans and Vincke, "A Preference Ranking Organisation Method" (Management Science 31(6), 1985), with their usual
 * criterion: however little better is better. The net flow lies between −1 and 1; sorting each criterion gives the same
 * as comparing every pair.
 */
export const promethee = ({ ids, weights, values, isCost = [] }: OpinionTable): Opinion[] => {
  const shares = sharesOf(weights);
  const wins = shares.map((_, column) => netWins(values.map((row) => row[column] ?? 0)));
  const scores = values.map((row, at) => {
    const flow = shares.reduce((sum, share, column) => sum + share * (isCost[column] === true ? -1 : 1) * (wins[column]?.get(row[column] ?? 0) ?? 0), 0);
    return { id: ids[at] ?? '', score: values.length < 2 ? 0 : flow / (values.length - 1) };
  });
  return ranked(scores);
};
