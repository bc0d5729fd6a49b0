/** The main menu; on a small screen a button opens it, and without a script it is simply open. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';
import { ServiceNavigationItem } from './service-navigation-item.tsx';
import type { ServiceNavigationEntry } from './service-navigation-item.tsx';
import { useEnhanced } from './use-enhanced.ts';

export type ServiceNavigationProps = {
  items: ServiceNavigationEntry[];
  /** Text on the button that opens the menu on a small screen. */
  menuText: string;
  /** Name of the navigation landmark; the menu text when left out. */
  label?: string;
  /** Name of the surrounding region, needed when there is a service name or an end slot. */
  regionLabel?: string;
  serviceName?: ReactNode;
  serviceHref?: string;
  id?: string;
  className?: string;
  isCollapsible?: boolean;
  end?: ReactNode;
};

export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, serviceHref, end, regionLabel, className } = props;
  const classes = classNames('govuk-service-navigation', className);
  const inner = (
    <div className={classNames('govuk-width-container', end ? 'govuk-service-navigation__inlining-container' : null)}>
      <div className="govuk-service-navigation__container">
        {serviceName && (
          <span className="govuk-service-navigation__service-name">
            {serviceHref ? (
              <Link href={serviceHref} className="govuk-service-navigation__link">
                {serviceName}
              </Link>
            ) : (
              <span className="govuk-service-navigation__text">{serviceName}</span>
            )}
          </span>
        )}
        {props.items.length > 0 && <Menu {...props} />}
      </div>
      {end}
    </div>
  );
  // With more than the menu inside, the whole is a landmark of its own.
  if (!serviceName && !end) return <div className={classes}>{inner}</div>;
  return (
    <section className={classes} aria-label={regionLabel}>
      {inner}
    </section>
  );
}

function Menu({ items, menuText, label, id = 'navigation', isCollapsible = items.length > 1 }: ServiceNavigationProps) {
  const isEnhanced = useEnhanced();
  const [isOpen, setOpen] = useState(false);
  const isHidden = isEnhanced && isCollapsible && !isOpen;
  return (
    <nav aria-label={label ?? menuText} className="govuk-service-navigation__wrapper">
      {isCollapsible && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          hidden={!isEnhanced}
          aria-hidden={isEnhanced ? undefined : true}
          aria-expanded={isEnhanced ? isOpen : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {menuText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id} hidden={isHidden}>
        {items.map((item, index) => (
          <ServiceNavigationItem key={index} {...item} onFollow={() => setOpen(false)} />
        ))}
      </ul>
    </nav>
  );
}
