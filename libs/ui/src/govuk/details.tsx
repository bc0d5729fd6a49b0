/** More for those who want it, closed at first. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type DetailsProps = Omit<ComponentPropsWithRef<'details'>, 'summary'> & { summary: ReactNode };

export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details {...rest} className={classNames('govuk-details', className)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
