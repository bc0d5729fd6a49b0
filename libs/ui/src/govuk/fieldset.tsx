/** Several fields under one question. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { TextSize } from './label.tsx';

export type LegendProps = {
  legend?: ReactNode;
  legendSize?: TextSize;
  legendIsPageHeading?: boolean;
  legendClassName?: string;
};

export type FieldsetProps = ComponentPropsWithRef<'fieldset'> & LegendProps;

export function Fieldset(props: FieldsetProps) {
  const { legend, legendSize, legendIsPageHeading, legendClassName, className, children, ...rest } = props;
  const legendClasses = classNames(
    'govuk-fieldset__legend',
    legendSize && `govuk-fieldset__legend--${legendSize}`,
    legendClassName,
  );
  return (
    <fieldset {...rest} className={classNames('govuk-fieldset', className)}>
      {legend && (
        <legend className={legendClasses}>
          {legendIsPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
