// Counts how far a scoresheet has come: an idea is done when every criterion has a score.
import type { ScoresheetProgressFragment } from '../../gql/types.ts';

export type SheetItem = ScoresheetProgressFragment['items'][number];

export interface Progress {
  /** ideas this person scores */
  items: SheetItem[];
  doneIdeas: number;
  /** the first idea with a criterion still open; null when all are scored */
  next: SheetItem | null;
}

export function progressOf({ items }: ScoresheetProgressFragment, criteriaCount?: number): Progress {
  const own = items.filter(({ recused }) => !recused);
  const open = own.filter((item) => !isDone(item, criteriaCount));
  return { items: own, doneIdeas: own.length - open.length, next: open[0] ?? null };
}

export function isDone(item: SheetItem, criteriaCount = item.cells.length): boolean {
  return criteriaCount > 0 && item.cells.filter(({ value }) => value !== null).length >= criteriaCount;
}

/** The score of one cell; null while there is none. Zero is a score. */
export function valueOf(item: SheetItem, code: string): number | null {
  return item.cells.find(({ criterion }) => criterion.code === code)?.value ?? null;
}

/** Own points so far, without needless zeros. */
export function pointsText(total: string | null): string {
  return String(Number(total ?? '0'));
}
