/** The foot of every page: sections of links, support links and a note; never a crown. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FooterSection } from './footer-section.tsx';
import type { FooterSectionProps } from './footer-section.tsx';
import { Link } from './link.tsx';

export type FooterProps = {
  sections?: FooterSectionProps[];
  /** Hidden heading above the support links. */
  supportTitle?: string;
  supportLinks?: { text: ReactNode; href: string }[];
  /** A sentence below the support links, such as the licence and the open source address. */
  children?: ReactNode;
  className?: string;
  containerClassName?: string;
};

export function Footer(props: FooterProps) {
  const { sections = [], supportTitle, supportLinks = [], children, className, containerClassName } = props;
  return (
    <div className={classNames('govuk-footer', className)}>
      <div className={classNames('govuk-width-container', containerClassName)}>
        {sections.length > 0 && (
          <>
            <div className="govuk-footer__navigation">
              {sections.map((section, index) => (
                <FooterSection key={index} {...section} />
              ))}
            </div>
            <hr className="govuk-footer__section-break" />
          </>
        )}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {supportTitle && <h2 className="govuk-visually-hidden">{supportTitle}</h2>}
            {supportLinks.length > 0 && (
              <ul className="govuk-footer__inline-list">
                {supportLinks.map((link) => (
                  <li key={link.href} className="govuk-footer__inline-list-item">
                    <Link className="govuk-footer__link" href={link.href}>
                      {link.text}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            {children && <div className="govuk-footer__meta-custom">{children}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}
