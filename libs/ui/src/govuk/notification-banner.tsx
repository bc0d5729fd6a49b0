/** News about this page or about what was just done; a success takes the focus. */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type NotificationBannerProps = {
  title: ReactNode;
  type?: 'neutral' | 'success';
  role?: string;
  titleId?: string;
  titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  disableAutoFocus?: boolean;
  className?: string;
  children: ReactNode;
};

export function NotificationBanner(props: NotificationBannerProps) {
  const { title, type = 'neutral', titleHeadingLevel = 2, disableAutoFocus = false, className, children } = props;
  const made = useId();
  const titleId = props.titleId ?? made;
  const isSuccess = type === 'success';
  const role = props.role ?? (isSuccess ? 'alert' : 'region');
  const banner = useRef<HTMLDivElement>(null);
  const takesFocus = role === 'alert' && !disableAutoFocus;
  useEffect(() => {
    const element = banner.current;
    if (!takesFocus || !element) return;
    element.setAttribute('tabindex', '-1');
    element.focus();
  }, [takesFocus]);
  const Heading = `h${titleHeadingLevel}` as const;
  return (
    <div
      ref={banner}
      className={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', className)}
      role={role}
      aria-labelledby={titleId}
      onBlur={() => banner.current?.removeAttribute('tabindex')}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
