/** The order of a list, what to say after a move, and the focus that follows the moved item. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ReorderableItem, ReorderControl, ReorderTexts } from './reorderable-row.tsx';

export type OrderProps = {
  items: ReorderableItem[];
  order?: readonly string[];
  defaultOrder?: readonly string[];
  onOrderChange?: (order: string[]) => void;
  texts: ReorderTexts;
};

export type Order = {
  ordered: ReorderableItem[];
  announcement: string;
  list: RefObject<HTMLOListElement | null>;
  move: (id: string, to: number, control?: ReorderControl) => void;
  setDragged: (id: string) => void;
  dropOn: (index: number) => void;
};

export function useOrder({ items, order, defaultOrder, onOrderChange, texts }: OrderProps): Order {
  const [own, setOwn] = useState(defaultOrder ?? items.map((item) => item.id));
  const [announcement, setAnnouncement] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<string | undefined>(undefined);
  const focusOn = useRef<{ id: string; control: ReorderControl } | undefined>(undefined);
  const ordered = sorted(items, order ?? own);

  useLayoutEffect(() => {
    // Moving an element in the document takes the focus from it, so it is given back.
    const wanted = focusOn.current;
    focusOn.current = undefined;
    if (!wanted) return;
    const row = list.current?.querySelector(`[data-item="${CSS.escape(wanted.id)}"]`);
    row?.querySelector<HTMLElement>(`[data-control="${wanted.control}"]`)?.focus();
  });

  const move = (id: string, to: number, control?: ReorderControl) => {
    const item = ordered.find((one) => one.id === id);
    if (!item || to < 0 || to >= ordered.length) return;
    const rest = ordered.map((one) => one.id).filter((one) => one !== id);
    const next = rest.toSpliced(to, 0, id);
    if (control) focusOn.current = { id, control };
    setOwn(next);
    setAnnouncement(texts.moved(item.label, to + 1, ordered.length));
    onOrderChange?.(next);
  };
  const dropOn = (index: number) => {
    if (dragged.current !== undefined) move(dragged.current, index);
    dragged.current = undefined;
  };
  const setDragged = (id: string) => {
    dragged.current = id;
  };
  return { ordered, announcement, list, move, setDragged, dropOn };
}

/** Items that the order does not name come last, in their own order. */
function sorted(items: ReorderableItem[], order: readonly string[]): ReorderableItem[] {
  const placeOf = (item: ReorderableItem) => (order.includes(item.id) ? order.indexOf(item.id) : order.length);
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
}
