/** Several lines of text. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, useFieldIds } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { splitFieldProps } from './split-field-props.ts';

export type TextareaProps = ComponentPropsWithRef<'textarea'> & FieldProps & { after?: ReactNode };

export function Textarea(props: TextareaProps) {
  const { field, control } = splitFieldProps(props);
  const { className, rows = 5, after, ...rest } = control;
  const { id, describedBy } = useFieldIds(props, props['aria-describedby']);
  return (
    <Field {...field} id={id}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        aria-describedby={describedBy}
        className={classNames('govuk-textarea', field.error ? 'govuk-textarea--error' : null, className)}
      />
      {after}
    </Field>
  );
}
