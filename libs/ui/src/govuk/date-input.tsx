/** A date in three boxes, for dates people know by heart. */
import { ChoiceGroup } from './choice-group.tsx';
import type { ChoiceGroupProps } from './choice-group.tsx';
import { classNames } from './class-names.ts';
import { Input } from './input.tsx';

const PARTS = ['day', 'month', 'year'] as const;

export type DatePart = (typeof PARTS)[number];

export type DateInputProps = ChoiceGroupProps & {
  id: string;
  /** The boxes are named "<prefix>-day" and so on; the bare part when left out. */
  namePrefix?: string;
  partLabels: Record<DatePart, string>;
  values?: Partial<Record<DatePart, string>>;
  defaultValues?: Partial<Record<DatePart, string>>;
  onPartChange?: (part: DatePart, value: string) => void;
  /** The parts that are wrong; all of them when there is an error and this is left out. */
  errorParts?: readonly DatePart[];
  autoComplete?: Partial<Record<DatePart, string>>;
  className?: string;
};

export function DateInput(props: DateInputProps) {
  const {
    id,
    namePrefix,
    partLabels,
    values,
    defaultValues,
    onPartChange,
    errorParts,
    autoComplete,
    className,
    ...group
  } = props;
  const wrong: readonly DatePart[] = errorParts ?? (props.error ? PARTS : []);
  return (
    <ChoiceGroup {...group} id={id} fieldsetRole="group">
      <div className={classNames('govuk-date-input', className)} id={id}>
        {PARTS.map((part) => (
          <div key={part} className="govuk-date-input__item">
            <Input
              id={`${id}-${part}`}
              name={namePrefix ? `${namePrefix}-${part}` : part}
              label={partLabels[part]}
              labelClassName="govuk-date-input__label"
              className={classNames('govuk-date-input__input', wrong.includes(part) && 'govuk-input--error')}
              width={part === 'year' ? 4 : 2}
              inputMode="numeric"
              autoComplete={autoComplete?.[part]}
              value={values ? (values[part] ?? '') : undefined}
              defaultValue={values ? undefined : defaultValues?.[part]}
              onChange={(event) => onPartChange?.(part, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}
