// What the pages of moderation know about one cell: its key in addresses, its order, and which comes next.
import type { ModerationCellViewFragment } from '../../gql/types.ts';

export type Cell = ModerationCellViewFragment;

/** A range from which it is worth talking, on the usual scale. */
export const WORTH_TALKING = 2;

export const keyOf = (cell: Cell): string => `${cell.proposal.id}.${cell.criterion.code}`;

/** What is sent as the agreed score where the exact mean is left to stand. */
export const MEAN = 'mean';

/** The mean of all scores to two decimals; null where nobody scored. */
export function meanOf({ scores }: Cell): string | null {
  if (scores.length === 0) return null;
  return String(Number((scores.reduce((sum, { value }) => sum + value, 0) / scores.length).toFixed(2)));
}

/** What the radios start with: what is agreed, else the score that all gave. */
export function firstValue({ agreed, spread, scores }: Cell): string {
  if (agreed) return agreed.isMean ? MEAN : String(agreed.value);
  return spread === 0 && scores[0] ? String(scores[0].value) : '';
}

/** The cell asked for, else the one with the largest difference that is not agreed; what waits for an approver comes last. */
export function currentCell(cells: readonly Cell[], wanted: string | null): Cell | null {
  const open = cells.filter(({ agreed }) => agreed === null);
  return cells.find((cell) => keyOf(cell) === wanted) ?? open.find(({ state }) => state !== 'ESCALATED') ?? open[0] ?? null;
}

/** Every cell names the scorers in the same order. */
export function scoresOf({ scores }: Cell): Cell['scores'] {
  return scores.toSorted((a, b) => a.evaluator.name.localeCompare(b.evaluator.name));
}

/** A reason to start from where all scorers gave the same score, without their names. */
export function firstReason({ agreed, spread, scores }: Cell): string {
  if (agreed) return agreed.reason;
  return spread === 0 ? scores.map(({ reason }) => reason).join('\n') : '';
}
