/** Pairs of a name and a value, each with ways to change it, such as on a check-answers page. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { SummaryActions } from './summary-actions.tsx';
import type { SummaryAction } from './summary-actions.tsx';

export type SummaryListRow = { key: ReactNode; value: ReactNode; actions?: SummaryAction[]; className?: string };

export type SummaryCard = {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  actions?: SummaryAction[];
  className?: string;
};

export type SummaryListProps = {
  rows: SummaryListRow[];
  card?: SummaryCard;
  hasNoBorder?: boolean;
  className?: string;
};

export function SummaryList({ rows, card, hasNoBorder, className }: SummaryListProps) {
  const hasActions = rows.some((row) => row.actions?.length);
  const list = (
    <dl className={classNames('govuk-summary-list', hasNoBorder && 'govuk-summary-list--no-border', className)}>
      {rows.map((row, index) => (
        <div
          key={index}
          className={classNames(
            'govuk-summary-list__row',
            hasActions && !row.actions && 'govuk-summary-list__row--no-actions',
            row.className,
          )}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.actions && row.actions.length > 0 && (
            <SummaryActions actions={row.actions} place="row" cardTitle={card?.title} />
          )}
        </div>
      ))}
    </dl>
  );
  return card ? <Card card={card}>{list}</Card> : list;
}

function Card({ card, children }: { card: SummaryCard; children: ReactNode }) {
  const Heading = `h${card.headingLevel ?? 2}` as const;
  return (
    <div className={classNames('govuk-summary-card', card.className)}>
      <div className="govuk-summary-card__title-wrapper">
        {card.title && <Heading className="govuk-summary-card__title">{card.title}</Heading>}
        {card.actions && card.actions.length > 0 && (
          <SummaryActions actions={card.actions} place="card" cardTitle={card.title} />
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}
