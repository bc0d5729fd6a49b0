/** The way from the home page to here. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';

export type BreadcrumbsItem = { text: ReactNode; href?: string };

export type BreadcrumbsProps = {
  /** Name of the navigation for screen readers, such as "Breadcrumb". */
  label: string;
  items: BreadcrumbsItem[];
  isCollapsedOnMobile?: boolean;
  className?: string;
};

export function Breadcrumbs({ label, items, isCollapsedOnMobile, className }: BreadcrumbsProps) {
  const classes = classNames(
    'govuk-breadcrumbs',
    className,
    isCollapsedOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  );
  return (
    <nav className={classes} aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) => (
          <li key={index} className="govuk-breadcrumbs__list-item" aria-current={item.href ? undefined : 'page'}>
            {item.href ? (
              <Link className="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </Link>
            ) : (
              item.text
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
