/** One titled list of links in the footer. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';

export type FooterSectionProps = {
  title: ReactNode;
  links: { text: ReactNode; href: string }[];
  columns?: 1 | 2 | 3;
  width?: 'full' | 'two-thirds' | 'one-half' | 'one-third' | 'one-quarter';
};

export function FooterSection({ title, links, columns, width = 'full' }: FooterSectionProps) {
  return (
    <div className={`govuk-footer__section govuk-grid-column-${width}`}>
      <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
      {links.length > 0 && (
        <ul className={classNames('govuk-footer__list', columns && `govuk-footer__list--columns-${columns}`)}>
          {links.map((link, index) => (
            <li key={index} className="govuk-footer__list-item">
              <Link className="govuk-footer__link" href={link.href}>
                {link.text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
