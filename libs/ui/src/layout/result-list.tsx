/** Cards below one another as a list, so that screen readers say how many there are. */
import { Children } from 'react';
import type { ReactNode } from 'react';

export type ResultListProps = { children: ReactNode; columns?: 1 | 2 | 3 };

export function ResultList({ children, columns = 1 }: ResultListProps) {
  return (
    <ul className={`app-results app-results--${columns}`}>
      {Children.map(children, (child) => (
        <li className="app-results__item">{child}</li>
      ))}
    </ul>
  );
}
