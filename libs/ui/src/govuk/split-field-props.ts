/** Parts what belongs around a field from what belongs on the control itself. */
import type { FieldProps } from './field.tsx';

export function splitFieldProps<T extends FieldProps>(
  props: T,
): { field: FieldProps; control: Omit<T, keyof FieldProps> } {
  const {
    label,
    labelSize,
    labelIsPageHeading,
    labelIsVisuallyHidden,
    labelClassName,
    hint,
    error,
    errorPrefix,
    formGroupClassName,
    ...control
  } = props;
  const field = {
    label,
    labelSize,
    labelIsPageHeading,
    labelIsVisuallyHidden,
    labelClassName,
    hint,
    error,
    errorPrefix,
    formGroupClassName,
  };
  return { field, control };
}
