/** Says why there is nothing here and what to do next. */
import type { ReactNode } from 'react';

export type EmptyStateProps = {
  title: ReactNode;
  headingLevel?: 2 | 3 | 4;
  children?: ReactNode;
  actions?: ReactNode;
};

export function EmptyState({ title, headingLevel = 2, children, actions }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="app-empty">
      <Heading className="govuk-heading-m">{title}</Heading>
      {children && <div className="app-empty__body">{children}</div>}
      {actions && <div className="app-empty__actions">{actions}</div>}
    </div>
  );
}
