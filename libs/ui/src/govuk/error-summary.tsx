/** The list of everything wrong on this page; it takes the focus, and each line leads to its field. */
import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { focusField } from './focus-field.ts';

export type ErrorSummaryItem = { text: ReactNode; href?: string };

export type ErrorSummaryProps = {
  title: ReactNode;
  description?: ReactNode;
  errors: ErrorSummaryItem[];
  /** Change it with every failed attempt and the summary takes the focus again. */
  attempt?: number | string;
  disableAutoFocus?: boolean;
  className?: string;
};

function followError(event: MouseEvent<HTMLAnchorElement>) {
  if (focusField(event.currentTarget.hash.slice(1))) event.preventDefault();
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { title, description, errors, attempt, disableAutoFocus = false, className } = props;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = summary.current;
    if (!element || disableAutoFocus) return;
    element.setAttribute('tabindex', '-1');
    element.focus();
  }, [attempt, disableAutoFocus]);
  return (
    <div
      ref={summary}
      className={classNames('govuk-error-summary', className)}
      onBlur={() => summary.current?.removeAttribute('tabindex')}
    >
      {/* The alert is inside what takes the focus, so that it is not announced half and twice. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, index) => (
                <li key={index}>
                  {error.href ? (
                    <a href={error.href} onClick={followError}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
