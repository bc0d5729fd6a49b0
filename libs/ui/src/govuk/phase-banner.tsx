/** Says that the service is new and where to send thoughts about it. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tag } from './tag.tsx';

export type PhaseBannerProps = { tag: ReactNode; children: ReactNode; className?: string };

export function PhaseBanner({ tag, children, className }: PhaseBannerProps) {
  return (
    <div className={classNames('govuk-phase-banner govuk-width-container', className)}>
      <p className="govuk-phase-banner__content">
        <Tag className="govuk-phase-banner__content__tag">{tag}</Tag>{' '}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
