/** What every single field has around it: group, label, hint and error, joined by ids. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames, idList } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import type { TextSize } from './label.tsx';

export type FieldProps = {
  label: ReactNode;
  labelSize?: TextSize;
  labelIsPageHeading?: boolean;
  labelIsVisuallyHidden?: boolean;
  labelClassName?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** Heard before the error, when it should differ from the app's word for "Error". */
  errorPrefix?: string;
  formGroupClassName?: string;
};

export type FieldIds = { id: string; describedBy: string | undefined };

/** The id (given, else the name, else made) and the ids that describe the field. */
export function useFieldIds(
  props: { id?: string; name?: string; hint?: ReactNode; error?: ReactNode },
  describedBy?: string,
): FieldIds {
  const made = useId();
  const id = props.id || props.name || made;
  return { id, describedBy: idList(describedBy, props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null) };
}

export function Field({ id, children, ...props }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div
      className={classNames(
        'govuk-form-group',
        props.error ? 'govuk-form-group--error' : null,
        props.formGroupClassName,
      )}
    >
      {props.label ? (
        <Label
          htmlFor={id}
          size={props.labelSize}
          isPageHeading={props.labelIsPageHeading}
          isVisuallyHidden={props.labelIsVisuallyHidden}
          className={props.labelClassName}
        >
          {props.label}
        </Label>
      ) : null}
      <HintAndError id={id} hint={props.hint} error={props.error} errorPrefix={props.errorPrefix} />
      {children}
    </div>
  );
}

export type HintAndErrorProps = { id: string; hint?: ReactNode; error?: ReactNode; errorPrefix?: string };

export function HintAndError({ id, hint, error, errorPrefix }: HintAndErrorProps) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? (
        <ErrorMessage id={`${id}-error`} prefix={errorPrefix}>
          {error}
        </ErrorMessage>
      ) : null}
    </>
  );
}
