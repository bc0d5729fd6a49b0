// Which column of a survey holds what, and what is the same for all rows.
import { Trans, useLingui } from '@lingui/react/macro';
import { COUNCIL_SERVICES } from '@moothall/domain/place';
import { Input, Select, Textarea } from '@moothall/ui/govuk';
import { useLocale } from '../../language/use-locale.ts';
import { KIND_WORDS, UNIT_WORDS, useEvidenceWords } from './figures/evidence-words.tsx';
import { COLUMN_FIELDS, type ColumnField } from './survey-choice.ts';

export interface ChoiceProps {
  values: Readonly<Record<string, string>>;
  errorFor: (id: string) => string | undefined;
}

export function ChooseColumns({ header, values, errorFor }: ChoiceProps & { header: readonly string[] }) {
  const { t } = useLingui();
  const labels: Record<ColumnField, string> = {
    place: t`Column with the code or name of the council`,
    value: t`Column with the figure`,
    period: t`Column that says when`,
    n: t`Column with how many answered`,
    responseRate: t`Column with the share of those asked who answered`,
    margin: t`Column with the margin of error`,
    group: t`Column with the group of people`,
    service: t`Column with the code of the service`,
  };
  const names = header.filter((name) => name.trim() !== '').map((name) => ({ value: name, text: name }));
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        <Trans>Which column holds what?</Trans>
      </legend>
      {COLUMN_FIELDS.map((field) => (
        <Select
          key={field}
          label={labels[field]}
          id={`survey-columns-${field}`}
          name={`columns.${field}`}
          defaultValue={values[`columns.${field}`] ?? ''}
          error={errorFor(`survey-columns-${field}`)}
          items={[{ value: '', text: t`Not in the file` }, ...names]}
        />
      ))}
    </fieldset>
  );
}

export function SourceFields({ values, errorFor }: ChoiceProps) {
  const { t } = useLingui();
  const { kindText, unitText } = useEvidenceWords();
  const locale = useLocale();
  const services = COUNCIL_SERVICES.map(({ code, name }) => ({ value: code, text: name[locale] })).toSorted((one, other) => (one.text < other.text ? -1 : 1));
  const of = (field: string) => ({ id: `survey-source-${field}`, name: `source.${field}`, defaultValue: values[`source.${field}`], error: errorFor(`survey-source-${field}`) });
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        <Trans>What is the same for all rows?</Trans>
      </legend>
      <Input label={t`What was measured, in the words of the source`} hint={t`Such as: satisfied with the state of roads.`} {...of('title')} />
      <Select label={t`Kind of evidence`} {...of('kind')} items={keysOf(KIND_WORDS).map((kind) => ({ value: kind, text: kindText(kind) }))} />
      <Select label={t`What the figures count`} {...of('unit')} items={keysOf(UNIT_WORDS).map((unit) => ({ value: unit, text: unitText(unit) }))} />
      <Select label={t`Service, where no column says it`} {...of('service')} items={[{ value: '', text: t`A column says it` }, ...services]} />
      <Input label={t`When, where no column says it`} hint={t`Such as 2025-26 for a financial year.`} width={10} {...of('period')} />
      <Textarea label={t`How people were asked`} rows={3} {...of('method')} />
      <Textarea label={t`Who published it, and where`} rows={2} {...of('citation')} />
      <Input label={t`Web address of the source (optional)`} type="url" {...of('url')} />
    </fieldset>
  );
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record).filter((key): key is Key => key in record);
