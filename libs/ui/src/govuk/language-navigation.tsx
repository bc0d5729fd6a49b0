/** Switches the language with plain links, because another language is another page load. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type LanguageNavigationItem = {
  text: ReactNode;
  lang?: string;
  /** Left out for the language shown now. */
  href?: string;
  /** Heard after the name of the language, such as "Change the language to English". */
  description?: string;
};

export type LanguageNavigationProps = { label: string; items: LanguageNavigationItem[]; className?: string };

export function LanguageNavigation({ label, items, className }: LanguageNavigationProps) {
  return (
    <nav className={classNames('govuk-language-navigation', className)} aria-label={label}>
      <ul className="govuk-language-navigation__list">
        {items.map((item, index) => (
          <li key={index} className="govuk-language-navigation__list-item">
            {item.href ? (
              <a
                className="govuk-language-navigation__link"
                href={item.href}
                rel="alternate"
                lang={item.lang}
                hrefLang={item.lang}
              >
                {item.text}
                {item.description && <span className="govuk-visually-hidden"> {item.description}</span>}
              </a>
            ) : (
              <span className="govuk-language-navigation__text" aria-current="true" lang={item.lang}>
                {item.text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
