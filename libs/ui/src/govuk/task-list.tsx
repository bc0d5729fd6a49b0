/** The sections of a long form with the state of each. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames, idList } from './class-names.ts';
import { Link } from './link.tsx';

export type TaskListItem = {
  title: ReactNode;
  /** Left out while the task cannot be started. */
  href?: string;
  hint?: ReactNode;
  /** Words, or a Tag when the state should stand out. */
  status: ReactNode;
  cannotStartYet?: boolean;
  className?: string;
};

export type TaskListProps = { items: TaskListItem[]; idPrefix?: string; className?: string };

export function TaskList({ items, idPrefix, className }: TaskListProps) {
  const made = useId();
  return (
    <ul className={classNames('govuk-task-list', className)}>
      {items.map((item, index) => (
        <Task key={index} item={item} id={`${idPrefix ?? made}-${index + 1}`} />
      ))}
    </ul>
  );
}

function Task({ item, id }: { item: TaskListItem; id: string }) {
  const hintId = item.hint ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  return (
    <li
      className={classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.className)}
    >
      <div className="govuk-task-list__name-and-hint">
        {item.href ? (
          <Link
            className="govuk-link govuk-task-list__link"
            href={item.href}
            aria-describedby={idList(hintId, statusId)}
          >
            {item.title}
          </Link>
        ) : (
          <div>{item.title}</div>
        )}
        {hintId && (
          <div id={hintId} className="govuk-task-list__hint">
            {item.hint}
          </div>
        )}
      </div>
      <div
        className={classNames(
          'govuk-task-list__status',
          item.cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={statusId}
      >
        {item.status}
      </div>
    </li>
  );
}
