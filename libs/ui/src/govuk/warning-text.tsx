/** Something with consequences if it is overlooked. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useWords } from './words.tsx';

export type WarningTextProps = {
  /** Heard instead of the sign; the app's word for "Warning" when left out. */
  prefix?: string;
  className?: string;
  children: ReactNode;
};

export function WarningText({ prefix, className, children }: WarningTextProps) {
  const words = useWords();
  return (
    <div className={classNames('govuk-warning-text', className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{prefix ?? words.warning}</span> {children}
      </strong>
    </div>
  );
}
