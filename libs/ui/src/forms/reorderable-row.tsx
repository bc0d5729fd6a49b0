/** One item of a list in order, with the controls that move it. */
import type { DragEvent, ReactNode } from 'react';

export type ReorderableItem = { id: string; label: string; content?: ReactNode };

export type ReorderTexts = {
  /** Label of the button that moves it up: "Move Road works up". */
  up: (label: string) => string;
  down: (label: string) => string;
  /** Label of the choice of a place: "Move Road works to position". */
  position: (label: string) => string;
  /** Announced after a move: "Road works, moved to position 1 of 6". */
  moved: (label: string, position: number, count: number) => string;
};

export type ReorderControl = 'up' | 'down' | 'position';

export type ReorderableRowProps = {
  id: string;
  name: string;
  item: ReorderableItem;
  index: number;
  count: number;
  texts: ReorderTexts;
  isEnhanced: boolean;
  onMove: (to: number, control: ReorderControl) => void;
  onDragStart: () => void;
  onDrop: () => void;
};

export function ReorderableRow(props: ReorderableRowProps) {
  const { item, index, isEnhanced, onDragStart, onDrop } = props;
  const drag = {
    draggable: true,
    onDragStart,
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDrop();
    },
  };
  return (
    <li className="app-reorder__item" data-item={item.id} {...(isEnhanced && drag)}>
      <span className="app-reorder__place" aria-hidden="true">
        {index + 1}
      </span>
      <div className="app-reorder__content">{item.content ?? item.label}</div>
      <div className="app-reorder__controls">{isEnhanced ? <MoveControls {...props} /> : <PlaceBox {...props} />}</div>
    </li>
  );
}

/** Without a script: type the place, then send the form. */
function PlaceBox({ id, name, item, index, count, texts }: ReorderableRowProps) {
  return (
    <input
      className="govuk-input govuk-input--width-2"
      id={id}
      name={name}
      type="number"
      min={1}
      max={count}
      defaultValue={index + 1}
      aria-label={texts.position(item.label)}
    />
  );
}

function MoveControls({ id, name, item, index, count, texts, onMove }: ReorderableRowProps) {
  const places = Array.from({ length: count }, (_, place) => place);
  return (
    <>
      <MoveButton
        control="up"
        label={texts.up(item.label)}
        isAtEnd={index === 0}
        onMove={() => onMove(index - 1, 'up')}
      />
      <MoveButton
        control="down"
        label={texts.down(item.label)}
        isAtEnd={index === count - 1}
        onMove={() => onMove(index + 1, 'down')}
      />
      <select
        className="govuk-select app-reorder__select"
        id={id}
        name={name}
        data-control="position"
        aria-label={texts.position(item.label)}
        value={index + 1}
        onChange={(event) => onMove(Number(event.currentTarget.value) - 1, 'position')}
      >
        {places.map((place) => (
          <option key={place} value={place + 1}>
            {place + 1}
          </option>
        ))}
      </select>
    </>
  );
}

type MoveButtonProps = { control: 'up' | 'down'; label: string; isAtEnd: boolean; onMove: () => void };

function MoveButton({ control, label, isAtEnd, onMove }: MoveButtonProps) {
  // Never disabled: a button that loses the focus at the end of the list would lose the person too.
  return (
    <button
      type="button"
      className="app-reorder__button"
      data-control={control}
      aria-label={label}
      aria-disabled={isAtEnd || undefined}
      onClick={() => {
        if (!isAtEnd) onMove();
      }}
    >
      <span aria-hidden="true">{control === 'up' ? '↑' : '↓'}</span>
    </button>
  );
}
