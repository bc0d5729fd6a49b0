/** What is wrong with one field, in the same words as in the summary. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useWords } from './words.tsx';

export type ErrorMessageProps = {
  id?: string;
  className?: string;
  /** Heard before the message; the app's word for "Error" when left out, nothing when empty. */
  prefix?: string;
  children: ReactNode;
};

export function ErrorMessage({ id, className, prefix, children }: ErrorMessageProps) {
  const words = useWords();
  const spoken = prefix ?? words.error;
  return (
    <p id={id} className={classNames('govuk-error-message', className)}>
      {spoken && <span className="govuk-visually-hidden">{spoken}:</span>} {children}
    </p>
  );
}
