/** One entry of the main menu. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';

export type ServiceNavigationEntry = {
  text: ReactNode;
  href?: string;
  /** "page" when this is the page itself, "section" when the page lies below it. */
  current?: 'page' | 'section';
};

export type ServiceNavigationItemProps = ServiceNavigationEntry & { onFollow?: () => void };

export function ServiceNavigationItem({ text, href, current, onFollow }: ServiceNavigationItemProps) {
  const ariaCurrent = current === 'page' ? 'page' : current ? 'true' : undefined;
  // Strong, so that people who override colours still see which one is current.
  const content = current ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text;
  return (
    <li className={classNames('govuk-service-navigation__item', current && 'govuk-service-navigation__item--active')}>
      {href ? (
        <Link className="govuk-service-navigation__link" href={href} aria-current={ariaCurrent} onClick={onFollow}>
          {content}
        </Link>
      ) : (
        <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {content}
        </span>
      )}
    </li>
  );
}
