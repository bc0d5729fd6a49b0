/** The filters beside a list: folded on a small screen, open on a wide one; the app puts it into its own form. */
import type { ReactNode } from 'react';
import { Button } from '../govuk/button.tsx';
import { Link } from '../govuk/link.tsx';

export type AppliedFilter = {
  text: ReactNode;
  removeHref: string;
  /** The whole action for screen readers: "Remove Yorkshire". */
  removeLabel: string;
};

export type FilterPanelProps = {
  title: string;
  submitText: string;
  clear?: { href: string; text: ReactNode };
  applied?: { title: ReactNode; filters: AppliedFilter[] };
  /** Keeps the panel open on a small screen too. */
  isOpen?: boolean;
  children: ReactNode;
};

export function FilterPanel({ title, submitText, clear, applied, isOpen, children }: FilterPanelProps) {
  const filters = applied?.filters ?? [];
  return (
    <div className="app-filter">
      {applied && filters.length > 0 && (
        <div className="app-filter__applied">
          <h2 className="govuk-heading-s app-filter__applied-title">{applied.title}</h2>
          <ul className="app-filter__chips">
            {filters.map((filter) => (
              <li key={filter.removeHref}>
                <Link className="app-filter__chip" href={filter.removeHref} aria-label={filter.removeLabel}>
                  <span aria-hidden="true">✕ </span>
                  {filter.text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="app-filter__details" open={isOpen}>
        <summary className="app-filter__summary">{title}</summary>
        <h2 className="govuk-heading-m app-filter__title">{title}</h2>
        {children}
        <div className="app-filter__actions">
          <Button type="submit">{submitText}</Button>
          {clear && (
            <Link className="govuk-link" href={clear.href}>
              {clear.text}
            </Link>
          )}
        </div>
      </details>
    </div>
  );
}
