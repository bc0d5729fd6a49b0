// How the idea of a cell is called: by its label while its sender is hidden.
import { useIdeaLabel } from '../../language/idea-label.ts';
import type { Cell } from './cell.ts';

export function useIdeaOf(): (cell: Cell) => string {
  const labelOf = useIdeaLabel();
  return ({ proposal: { label, title } }) => labelOf(label) ?? title ?? '';
}
