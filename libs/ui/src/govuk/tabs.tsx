/** Several panels, one shown at a time; without a script a list of contents and all panels. */
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useEnhanced } from './use-enhanced.ts';

export type TabsItem = { id?: string; label: ReactNode; content: ReactNode };

export type TabsProps = {
  /** Heading of the list of contents, seen without a script and on small screens. */
  title: ReactNode;
  items: TabsItem[];
  id?: string;
  idPrefix?: string;
  /** Index of the tab open at first. */
  initial?: number;
  onTabChange?: (index: number) => void;
  className?: string;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

export function Tabs({ title, items, id, idPrefix, initial = 0, onTabChange, className }: TabsProps) {
  const made = useId();
  const isEnhanced = useEnhanced();
  const [selected, setSelected] = useState(initial);
  const list = useRef<HTMLUListElement>(null);
  const panelId = (item: TabsItem, index: number) => item.id ?? `${idPrefix ?? made}-${index + 1}`;
  const select = (index: number) => {
    setSelected(index);
    onTabChange?.(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : selected + step;
    if (next === undefined || next < 0 || next >= items.length) return;
    event.preventDefault();
    select(next);
    list.current?.querySelectorAll('a')[next]?.focus();
  };
  const onClick = (event: MouseEvent, index: number) => {
    event.preventDefault();
    select(index);
  };
  return (
    <div id={id} className={classNames('govuk-tabs', className)}>
      <h2 className="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul className="govuk-tabs__list" ref={list} role={isEnhanced ? 'tablist' : undefined}>
          {items.map((item, index) => (
            <li
              key={index}
              role={isEnhanced ? 'presentation' : undefined}
              className={classNames('govuk-tabs__list-item', index === selected && 'govuk-tabs__list-item--selected')}
            >
              <a
                className="govuk-tabs__tab"
                href={`#${panelId(item, index)}`}
                {...(isEnhanced && {
                  id: `tab_${panelId(item, index)}`,
                  role: 'tab',
                  'aria-controls': panelId(item, index),
                  'aria-selected': index === selected,
                  tabIndex: index === selected ? 0 : -1,
                  onKeyDown,
                  onClick: (event: MouseEvent) => onClick(event, index),
                })}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {items.map((item, index) => (
        <div
          key={index}
          className={classNames('govuk-tabs__panel', index !== selected && 'govuk-tabs__panel--hidden')}
          id={panelId(item, index)}
          role={isEnhanced ? 'tabpanel' : undefined}
          aria-labelledby={isEnhanced ? `tab_${panelId(item, index)}` : undefined}
        >
          {item.content}
        </div>
      ))}
    </div>
  );
}
