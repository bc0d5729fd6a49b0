/** Tells loudly that something was sent or done. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type PanelProps = {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  className?: string;
  children?: ReactNode;
};

export function Panel({ title, headingLevel = 1, className, children }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames('govuk-panel govuk-panel--confirmation', className)}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
