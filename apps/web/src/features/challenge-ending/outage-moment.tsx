// A moment of an outage: day, month, year and time, in UK time.
import { useLingui } from '@lingui/react/macro';
import { DateInput, Input } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';

interface OutageMomentProps {
  name: 'from' | 'until';
  legend: string;
  values: Readonly<Record<string, string>>;
  errors: FormErrors;
}

export function OutageMoment({ name, legend, values, errors }: OutageMomentProps) {
  const { t } = useLingui();
  const box = (part: string): string => values[`${name}-${part}`] ?? '';
  const error = errors.errorFor(`${name}-day`);
  return (
    <div className="editor-moment">
      <DateInput
        id={name}
        namePrefix={name}
        legend={legend}
        legendSize="s"
        partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
        defaultValues={{ day: box('day'), month: box('month'), year: box('year') }}
        {...(error ? { error } : {})}
      />
      <Input label={t`Time`} name={`${name}-time`} id={`${name}-time`} defaultValue={box('time')} width={5} hint={t`For example 9am or 14:30, UK time`} />
    </div>
  );
}
