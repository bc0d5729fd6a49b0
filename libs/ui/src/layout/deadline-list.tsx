/** What is due, soonest first, with the day in front. */
import type { ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';
import { Link } from '../govuk/link.tsx';

export type Deadline = {
  /** The day as people read it: "4 December 2026 at 5pm". */
  date: ReactNode;
  /** The same for machines, as ISO 8601. */
  dateTime: string;
  title: ReactNode;
  href?: string;
  /** How much time is left, in words: "due tomorrow". */
  note?: ReactNode;
  isUrgent?: boolean;
};

export type DeadlineListProps = { items: Deadline[] };

export function DeadlineList({ items }: DeadlineListProps) {
  return (
    <ol className="app-deadlines">
      {items.map((item, index) => (
        <li key={index} className={classNames('app-deadlines__item', item.isUrgent && 'app-deadlines__item--urgent')}>
          <time className="app-deadlines__date" dateTime={item.dateTime}>
            {item.date}
          </time>
          <div className="app-deadlines__what">
            {item.href ? (
              <Link className="govuk-link" href={item.href}>
                {item.title}
              </Link>
            ) : (
              item.title
            )}
            {item.note && (
              <span className="app-deadlines__note">
                {item.isUrgent && <span aria-hidden="true">! </span>}
                {item.note}
              </span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
