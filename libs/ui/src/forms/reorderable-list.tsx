/** Puts things in order: buttons, a choice of place, a mouse; plain number boxes without a script. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useEnhanced } from '../govuk/use-enhanced.ts';
import { ReorderableRow } from './reorderable-row.tsx';
import type { ReorderableItem, ReorderTexts } from './reorderable-row.tsx';
import { useOrder } from './use-order.ts';

export type ReorderableListProps = {
  /** Name of the list for screen readers. */
  label: string;
  items: ReorderableItem[];
  /** Ids in their order; ours when left out. */
  order?: readonly string[];
  defaultOrder?: readonly string[];
  onOrderChange?: (order: string[]) => void;
  /** The place of an item is sent as "<name>-<id>". */
  name: string;
  texts: ReorderTexts;
  id?: string;
  children?: ReactNode;
};

export function ReorderableList(props: ReorderableListProps) {
  const { label, items, name, texts, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const isEnhanced = useEnhanced();
  const { ordered, announcement, move, list, setDragged, dropOn } = useOrder(props);
  return (
    <div className="app-reorder">
      {children}
      <ol className="app-reorder__list" aria-label={label} ref={list}>
        {ordered.map((item, index) => (
          <ReorderableRow
            key={item.id}
            id={`${id}-${item.id}`}
            name={`${name}-${item.id}`}
            item={item}
            index={index}
            count={items.length}
            texts={texts}
            isEnhanced={isEnhanced}
            onMove={(to, control) => move(item.id, to, control)}
            onDragStart={() => setDragged(item.id)}
            onDrop={() => dropOn(index)}
          />
        ))}
      </ol>
      <p className="govuk-visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
