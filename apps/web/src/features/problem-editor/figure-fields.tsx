// A council's own figures: all of them may stay empty, since an unknown figure is better than an invented one.
import { useLingui } from '@lingui/react/macro';
import { Input, Select, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import type { PlaceName } from './place-names.ts';

interface FieldsProps {
  values: Record<string, string>;
  errors: FormErrors;
}

export function PlaceField({ values, errors, places }: FieldsProps & { places: PlaceName[] }) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Where?`}
      labelSize="s"
      hint={t`The area of your council, or a smaller one in it.`}
      name="placeCode"
      defaultValue={values.placeCode ?? ''}
      error={errors.errorFor('placeCode')}
      items={[{ value: '', text: t`Choose a place` }, ...places.map(({ code, name }) => ({ value: code, text: name }))]}
    />
  );
}

export function FigureFields({ values, errors: { errorFor } }: FieldsProps) {
  const { t } = useLingui();
  const box = (name: string) => ({ name, labelSize: 's' as const, defaultValue: values[name] ?? '', error: errorFor(name) });
  return (
    <>
      <Input {...box('affectedPeople')} label={t`How many people does it affect in a year?`} hint={t`A whole number, like 1200. Leave it empty when you do not know.`} width={10} inputMode="numeric" />
      <Input {...box('yearlyCost')} label={t`What does it cost your council in a year?`} hint={t`In pounds, like 25000. Leave it empty when you do not know.`} prefix="£" width={10} inputMode="decimal" spellCheck={false} />
      <Textarea {...box('costBasis')} label={t`How do you know the cost?`} hint={t`Needed with a cost, like “overtime records of the last financial year”.`} rows={2} />
    </>
  );
}
