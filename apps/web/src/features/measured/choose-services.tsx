// Which of our services each service of a reporting system is; what is not chosen is not counted.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { COUNCIL_SERVICES } from '@moothall/domain/place';
import { Input, Select, Textarea } from '@moothall/ui/govuk';
import type { ImportViewFragment, RequestsChoiceInput } from '../../gql/types.ts';
import { textOf } from '../../data/form-text.ts';
import { useLocale } from '../../language/use-locale.ts';
import type { ChoiceProps } from './choose-columns.tsx';

type Service = ImportViewFragment['services'][number];
/** Beyond these a file is better divided. */
const SHOWN = 60;

export function ChooseServices({ services, values, errorFor, place }: ChoiceProps & { services: readonly Service[]; place: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const ours = COUNCIL_SERVICES.map(({ code, name }) => ({ value: code, text: name[locale] })).toSorted((one, other) => (one.text < other.text ? -1 : 1));
  const of = (field: string) => ({ id: `requests-${field}`, name: `requests.${field}`, error: errorFor(`requests-${field}`) });
  return (
    <>
      <Input label={t`GSS code of the council whose requests these are`} width={10} {...of('place')} defaultValue={values['requests.place'] ?? place} />
      <Input label={t`What was reported`} hint={t`Such as: reports of potholes and broken street lights.`} {...of('title')} defaultValue={values['requests.title']} />
      <Textarea label={t`Whose system it is, and where`} rows={2} {...of('citation')} defaultValue={values['requests.citation']} />
      <Input label={t`Web address of the source (optional)`} type="url" {...of('url')} defaultValue={values['requests.url']} />
      <fieldset className="govuk-fieldset" id="requests-services">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          <Trans>Which of our services is each of theirs?</Trans>
        </legend>
        {errorFor('requests-services') ? <p className="govuk-error-message">{errorFor('requests-services')}</p> : null}
        {services.slice(0, SHOWN).map(({ code, name, requests }) => (
          <Select
            key={code}
            label={name}
            hint={<Plural value={requests} one="# request" other="# requests" />}
            id={`service-${code}`}
            name={`service.${code}`}
            defaultValue={values[`service.${code}`] ?? ''}
            items={[{ value: '', text: t`Do not count these` }, ...ours]}
          />
        ))}
      </fieldset>
    </>
  );
}

export function requestsChoiceOf(form: FormData): RequestsChoiceInput {
  const services = [...form.keys()].filter((name) => name.startsWith('service.')).map((name) => ({ code: name.slice('service.'.length), service: textOf(form, name) }));
  return {
    place: textOf(form, 'requests.place'),
    services: services.filter(({ service }) => service !== ''),
    title: textOf(form, 'requests.title'),
    citation: textOf(form, 'requests.citation'),
    url: textOf(form, 'requests.url') || null,
  };
}
