/** The plum band at the top: who we are, and room on the right for language and sign-in. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';

export type HeaderProps = {
  homeHref: string;
  /** Name or mark of the service; a picture needs its own alternative text. */
  logo: ReactNode;
  className?: string;
  containerClassName?: string;
  /** Shown at the end of the band, such as the language navigation. */
  children?: ReactNode;
};

export function Header({ homeHref, logo, className, containerClassName, children }: HeaderProps) {
  const container = classNames(
    'govuk-generic-header__container',
    containerClassName ?? 'govuk-width-container',
    children ? 'app-header__row' : undefined,
  );
  return (
    <div className={classNames('govuk-generic-header', className)}>
      <div className={container}>
        <div className="govuk-generic-header__logo">
          <Link href={homeHref} className="govuk-generic-header__homepage-link">
            {logo}
          </Link>
        </div>
        {children ? <div className="app-header__end">{children}</div> : null}
      </div>
    </div>
  );
}
