/** What an amendment changed: each part before and after. */
import type { ReactNode } from 'react';

export type DiffItem = { label: ReactNode; before?: ReactNode; after?: ReactNode };

export type DiffViewProps = {
  items: DiffItem[];
  beforeText: ReactNode;
  afterText: ReactNode;
  /** Shown where there was or is nothing: "Nothing". */
  nothingText: ReactNode;
};

export function DiffView({ items, beforeText, afterText, nothingText }: DiffViewProps) {
  const nothing = <span className="app-diff__nothing">{nothingText}</span>;
  return (
    <ul className="app-diff">
      {items.map((item, index) => (
        <li key={index} className="app-diff__item">
          <p className="app-diff__label">{item.label}</p>
          <dl className="app-diff__pair">
            <div className="app-diff__before">
              <dt>{beforeText}</dt>
              <dd>{item.before ? <del>{item.before}</del> : nothing}</dd>
            </div>
            <div className="app-diff__after">
              <dt>{afterText}</dt>
              <dd>{item.after ? <ins>{item.after}</ins> : nothing}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
