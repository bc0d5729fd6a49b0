/** One line of text. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, useFieldIds } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { splitFieldProps } from './split-field-props.ts';

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

export type InputProps = Omit<ComponentPropsWithRef<'input'>, 'prefix' | 'width' | 'size'> &
  FieldProps & {
    prefix?: ReactNode;
    suffix?: ReactNode;
    /** Width in characters; the whole width when left out. */
    width?: InputWidth;
    /** Drawn after the box in the same row, such as the button of a password. */
    after?: ReactNode;
    wrapperClassName?: string;
  };

export function Input(props: InputProps) {
  const { field, control } = splitFieldProps(props);
  const { prefix, suffix, width, after, wrapperClassName, className, type = 'text', ...rest } = control;
  const { id, describedBy } = useFieldIds(props, props['aria-describedby']);
  const input = (
    <input
      {...rest}
      id={id}
      type={type}
      aria-describedby={describedBy}
      className={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        className,
        field.error ? 'govuk-input--error' : null,
      )}
    />
  );
  const isWrapped = prefix || suffix || after;
  return (
    <Field {...field} id={id}>
      {isWrapped ? (
        <div className={classNames('govuk-input__wrapper', wrapperClassName)}>
          {prefix && (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
          {after}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
