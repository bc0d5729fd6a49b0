// The fields of a single figure and its source.
import { useLingui } from '@lingui/react/macro';
import { COUNCIL_SERVICES } from '@moothall/domain/place';
import { Input, Select, Textarea } from '@moothall/ui/govuk';
import { useLocale } from '../../language/use-locale.ts';
import type { ChoiceProps } from './choose-columns.tsx';
import { KIND_WORDS, UNIT_WORDS, useEvidenceWords } from './figures/evidence-words.tsx';

export function FigureFields({ values, errorFor }: ChoiceProps) {
  const { t } = useLingui();
  const { kindText, unitText } = useEvidenceWords();
  const of = (name: string, id = name) => ({ id, name, defaultValue: values[name], error: errorFor(id) });
  return (
    <>
      {values['problemId'] ? (
        <>
          <input type="hidden" name="problemId" value={values['problemId']} />
          <input type="hidden" name="slug" value={values['slug']} />
        </>
      ) : (
        <Where values={values} errorFor={errorFor} />
      )}
      <Select label={t`Kind of evidence`} {...of('kind')} items={keysOf(KIND_WORDS).map((kind) => ({ value: kind, text: kindText(kind) }))} />
      <Input label={t`What was measured, in the words of the source`} {...of('title')} />
      <Input label={t`The figure`} inputMode="decimal" width={10} {...of('value')} />
      <Select label={t`What the figure counts`} {...of('unit')} items={keysOf(UNIT_WORDS).map((unit) => ({ value: unit, text: unitText(unit) }))} />
      <Input label={t`How many took part (optional)`} inputMode="numeric" width={10} {...of('n')} />
      <Input label={t`Per cent of those asked who answered (optional)`} inputMode="decimal" width={5} {...of('response', 'responseRate')} />
      <Input label={t`Margin of error that the source states (optional)`} hint={t`Half the width of the 95 % interval, in the unit of the figure.`} inputMode="decimal" width={5} {...of('margin')} />
      <Input label={t`Group of people (optional)`} hint={t`Such as: aged 75 and over. Leave it out for everybody.`} {...of('group')} />
      <Input label={t`First day it speaks of`} hint={t`Such as 2026-04-01.`} width={10} {...of('periodFrom')} />
      <Input label={t`Last day it speaks of`} hint={t`Such as 2026-06-30.`} width={10} {...of('periodTo')} />
      <Textarea label={t`How it was found out`} rows={3} {...of('method')} />
      <Textarea label={t`Who published it, and where`} rows={2} {...of('citation')} />
      <Input label={t`Web address of the source (optional)`} type="url" {...of('url')} />
    </>
  );
}

function Where({ values, errorFor }: ChoiceProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const services = COUNCIL_SERVICES.map(({ code, name }) => ({ value: code, text: name[locale] })).toSorted((one, other) => (one.text < other.text ? -1 : 1));
  return (
    <>
      <Input label={t`GSS code of the council`} hint={t`Such as E08000035 for Leeds; it stands in the address of its page.`} width={10} id="place" name="place" defaultValue={values['place']} error={errorFor('place')} />
      <Select label={t`Service`} id="service" name="service" defaultValue={values['service']} error={errorFor('service')} items={[{ value: '', text: t`Choose a service` }, ...services]} />
    </>
  );
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record).filter((key): key is Key => key in record);
