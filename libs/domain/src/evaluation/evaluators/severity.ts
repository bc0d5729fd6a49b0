// Who scores lower than the others and who higher, on the same proposals: a prompt to talk, never a correction.
import { groupedBy } from './grouped-by.ts';

export type Judgement = { readonly evaluatorId: string; readonly proposalId: string; readonly value: number };
export type Severity = {
  readonly evaluatorId: string;
  /** Points of the scale by which the evaluator scores lower than the panel on the same proposals; below zero for higher. */
  readonly severity: number;
  readonly proposals: number;
};

const grouped = (judgements: readonly Judgement[]): Judgement[][] => [...groupedBy(judgements, ({ proposalId }) => proposalId).values()];

/** Whether each evaluator can be compared with each other one, over proposals they both scored or over others in between. */
const isConnected = (evaluators: readonly string[], groups: readonly (readonly Judgement[])[]): boolean => {
  const reached = new Set(evaluators.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const group of groups) {
      if (group.some(({ evaluatorId }) => reached.has(evaluatorId))) group.forEach(({ evaluatorId }) => reached.add(evaluatorId));
    }
  }
  return reached.size === evaluators.length;
};

type Row = number[];

const pivotFrom = (rows: readonly Row[], column: number): number =>
  rows.reduce((best, row, at) => (at >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? at : best), column);

/** Gauss and Jordan, the largest pivot first; the last column is the right-hand side. */
const solved = (rows: Row[]): number[] => {
  for (let column = 0; column < rows.length; column += 1) {
    const best = pivotFrom(rows, column);
    const [pivot, moved] = [rows[best] ?? [], rows[column] ?? []];
    [rows[best], rows[column]] = [moved, pivot];
    for (const row of rows) {
      if (row === pivot) continue;
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
};

/**
 * The normal equations of y_pe = q_p − s_e with the qualities q_p put in: for each evaluator, what they gave against the
 * means of what they judged. 1/n in every cell says Σ s_e = 0, which alone makes the answer one.
 */
const equations = (evaluators: readonly string[], groups: readonly (readonly Judgement[])[]): Row[] => {
  const place = new Map(evaluators.map((id, at) => [id, at]));
  const rows = evaluators.map(() => [...evaluators.map(() => 1 / evaluators.length), 0]);
  for (const group of groups) {
    const mean = group.reduce((sum, { value }) => sum + value, 0) / group.length;
    for (const { evaluatorId, value } of group) {
      const at = place.get(evaluatorId) ?? 0;
      const row = rows[at] ?? [];
      row[at] = (row[at] ?? 0) + 1;
      row[evaluators.length] = (row[evaluators.length] ?? 0) + mean - value;
      for (const other of group) {
        const column = place.get(other.evaluatorId) ?? 0;
        row[column] = (row[column] ?? 0) - 1 / group.length;
      }
    }
  }
  return rows;
};

/**
 * Least squares of y_pe = q_p − s_e with Σ s_e = 0: what each evaluator adds or takes once the quality of the proposals
 * they happened to judge is allowed for. By id. Null where they cannot all be compared: no severity of a part would mean
 * anything for another.
 */
export const severities = (judgements: readonly Judgement[]): Severity[] | null => {
  const evaluators = [...new Set(judgements.map(({ evaluatorId }) => evaluatorId))].toSorted();
  const groups = grouped(judgements);
  if (evaluators.length < 2 || !isConnected(evaluators, groups)) return null;
  const found = solved(equations(evaluators, groups));
  return evaluators.map((evaluatorId, at) => ({
    evaluatorId,
    severity: found[at] ?? 0,
    proposals: judgements.filter((one) => one.evaluatorId === evaluatorId).length,
  }));
};
