/** The links that change a row of a summary list or a whole card. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';

export type SummaryAction = {
  href: string;
  text: ReactNode;
  /** Completes the link for screen readers: "Change" + " name". */
  visuallyHiddenText?: string;
  className?: string;
};

export type SummaryActionsProps = { actions: SummaryAction[]; place: 'row' | 'card'; cardTitle?: ReactNode };

function ActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle?: ReactNode }) {
  return (
    <Link className={classNames('govuk-link', action.className)} href={action.href}>
      {action.text}
      {(action.visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </Link>
  );
}

export function SummaryActions({ actions, place, cardTitle }: SummaryActionsProps) {
  const isRow = place === 'row';
  const only = actions.length === 1 ? actions[0] : undefined;
  const itemClass = isRow ? 'govuk-summary-list__actions-list-item' : 'govuk-summary-card__action';
  const content = only ? (
    <ActionLink action={only} cardTitle={cardTitle} />
  ) : (
    actions.map((action, index) => (
      <li key={index} className={itemClass}>
        <ActionLink action={action} cardTitle={cardTitle} />
      </li>
    ))
  );
  if (isRow) {
    return (
      <dd className="govuk-summary-list__actions">
        {only ? content : <ul className="govuk-summary-list__actions-list">{content}</ul>}
      </dd>
    );
  }
  return only ? (
    <div className="govuk-summary-card__actions">{content}</div>
  ) : (
    <ul className="govuk-summary-card__actions">{content}</ul>
  );
}
