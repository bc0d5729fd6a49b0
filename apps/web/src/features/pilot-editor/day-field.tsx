// A day in three boxes, with what was typed or is stored already.
import { useLingui } from '@lingui/react/macro';
import { DateInput } from '@moothall/ui/govuk';

interface DayFieldProps {
  name: string;
  label: string;
  values: Readonly<Record<string, string>>;
  /** As 2027-03-31. */
  stored?: string | null;
  error: string | undefined;
}

export function DayField({ name, label, values, stored = null, error }: DayFieldProps) {
  const { t } = useLingui();
  const [year = '', month = '', day = ''] = (stored ?? '').split('-');
  return (
    <DateInput
      id={name}
      namePrefix={name}
      legend={label}
      legendSize="s"
      partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
      defaultValues={{ day: values[`${name}-day`] ?? day, month: values[`${name}-month`] ?? month, year: values[`${name}-year`] ?? year }}
      error={error}
    />
  );
}
