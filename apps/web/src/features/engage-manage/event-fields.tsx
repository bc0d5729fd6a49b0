// Everything that is planned of an event, as fields of a plain form.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkboxes, DateInput, Input, Radios } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { useEventChoices } from './event-choices.tsx';
import { TextPair } from './text-pair.tsx';

interface EventFieldsProps {
  values: Record<string, string>;
  errors: FormErrors;
  isWelsh: boolean;
  /** the kind is chosen once */
  isNew: boolean;
}

export function EventFields({ values, errors, isWelsh, isNew }: EventFieldsProps) {
  const { t } = useLingui();
  const { kinds, audiences, languages } = useEventChoices();
  return (
    <>
      {isNew ? <Radios legend={t`What is it?`} legendSize="s" name="kind" items={kinds} defaultValue={values.kind || 'BRIEFING'} /> : null}
      <TextPair name="title" label={t`Its name`} values={values} errors={errors} isBilingual={isWelsh} />
      <TextPair name="description" label={t`What will happen`} rows={4} values={values} errors={errors} isBilingual={isWelsh} />
      <p className="govuk-body">
        <Trans>Times are UK time. A call that was not planned is written down afterwards.</Trans>
      </p>
      <DateInput
        id="startsAt"
        namePrefix="startsAt"
        legend={t`Which day?`}
        legendSize="s"
        partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
        defaultValues={{ day: values['startsAt-day'] ?? '', month: values['startsAt-month'] ?? '', year: values['startsAt-year'] ?? '' }}
        error={errors.errorFor('startsAt')}
      />
      <div className="site-row">
        <Input label={t`From`} labelSize="s" id="startsAt-time" name="startsAt-time" width={5} defaultValue={values['startsAt-time'] ?? '10am'} error={errors.errorFor('startsAt-time')} />
        <Input label={t`Until`} labelSize="s" id="endsAt" name="endsAt" width={5} defaultValue={values.endsAt ?? '11am'} error={errors.errorFor('endsAt')} />
      </div>
      <div className="site-measure">
        <Input label={t`Where`} labelSize="s" hint={t`Leave it empty when it is online only.`} id="place" name="place" defaultValue={values.place ?? ''} error={errors.errorFor('place')} />
        <Input label={t`Link to join (optional)`} labelSize="s" hint={t`Only whoever has a place sees it.`} id="link" name="link" type="url" defaultValue={values.link ?? ''} error={errors.errorFor('link')} />
        <Input label={t`How many people can come? (optional)`} labelSize="s" id="capacity" name="capacity" inputMode="numeric" width={5} defaultValue={values.capacity ?? ''} error={errors.errorFor('capacity')} />
      </div>
      <Checkboxes legend={t`In which languages is it held?`} legendSize="s" name="languages" id="languages" items={languages} defaultValues={(values.languages ?? 'EN').split(' ')} error={errors.errorFor('languages')} />
      <Radios legend={t`Who can come?`} legendSize="s" name="audience" items={audiences} defaultValue={values.audience || 'EVERYBODY'} />
    </>
  );
}
