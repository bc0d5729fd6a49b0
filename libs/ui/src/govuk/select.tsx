/** One choice out of a closed list. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, useFieldIds } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { splitFieldProps } from './split-field-props.ts';

export type SelectItem = { text: string; value?: string; isDisabled?: boolean };

export type SelectProps = ComponentPropsWithRef<'select'> & FieldProps & { items?: SelectItem[]; after?: ReactNode };

export function Select(props: SelectProps) {
  const { field, control } = splitFieldProps(props);
  const { className, items = [], children, after, ...rest } = control;
  const { id, describedBy } = useFieldIds(props, props['aria-describedby']);
  return (
    <Field {...field} id={id}>
      <select
        {...rest}
        id={id}
        aria-describedby={describedBy}
        className={classNames('govuk-select', className, field.error ? 'govuk-select--error' : null)}
      >
        {items.map((item, index) => (
          <option key={index} value={item.value} disabled={item.isDisabled}>
            {item.text}
          </option>
        ))}
        {children}
      </select>
      {after}
    </Field>
  );
}
