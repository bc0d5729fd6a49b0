/** The question or name of a field. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TextSize = 's' | 'm' | 'l' | 'xl';

export type LabelProps = {
  htmlFor?: string;
  size?: TextSize;
  isPageHeading?: boolean;
  isVisuallyHidden?: boolean;
  className?: string;
  children: ReactNode;
};

export function Label({ htmlFor, size, isPageHeading, isVisuallyHidden, className, children }: LabelProps) {
  const classes = classNames(
    'govuk-label',
    size && `govuk-label--${size}`,
    isVisuallyHidden && 'govuk-visually-hidden',
    className,
  );
  const label = (
    <label className={classes} htmlFor={htmlFor}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
