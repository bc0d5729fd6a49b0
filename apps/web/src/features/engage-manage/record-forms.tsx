// After an event: who was there, then what was said and shown, which goes to everybody.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Select } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ManageEventPageQuery } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import type { ManagedEvent } from './event-input.ts';
import { TextPair } from './text-pair.tsx';

type Interest = NonNullable<ManageEventPageQuery['challenge']>['engagement']['interests'][number];

interface RecordProps {
  event: ManagedEvent;
  interests: readonly Interest[];
  isWelsh: boolean;
  values: Record<string, string>;
  errors: FormErrors;
  formKey: string;
}

/** Rows to fill in beside those that are there already. */
const MORE_ROWS = 3;

export function AttendanceForm({ event, interests, errors, formKey }: RecordProps) {
  const { t } = useLingui();
  const text = useText();
  const booked = event.bookings.flatMap(({ state, organisation, people }) => (state === 'BOOKED' ? [{ organisation, people }] : []));
  const came = event.attendance.length > 0 ? event.attendance : booked;
  const known = new Map([...interests.map(({ organisation }) => organisation), ...came.flatMap(({ organisation }) => (organisation ? [organisation] : []))].map(({ id, name }) => [id, text(name)]));
  const items = [{ value: '', text: t`Nobody in particular` }, ...[...known].map(([value, name]) => ({ value, text: name }))];
  const rows = [...came.map(({ organisation, people }) => ({ id: organisation?.id ?? '', people: String(people) })), ...Array.from({ length: MORE_ROWS }, () => ({ id: '', people: '' }))];
  return (
    <Form method="post" noValidate>
      <HiddenKey formKey={`${formKey}-came`} />
      <input type="hidden" name="intent" value="attendance" />
      <h2 className="govuk-heading-m">
        <Trans>Who was there</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>One row for each organisation; people without one go into a row without a name. The names stay with the councils. Rows without a number are left out.</Trans>
      </p>
      {rows.map((row, index) => (
        <div className="site-row" key={index}>
          <Select label={t`Organisation ${index + 1}`} id={`attendance-${index}-organisationId`} name="organisationId" items={items} defaultValue={row.id} error={errors.errorFor(`attendance-${index}-organisationId`)} />
          <Input label={t`People of organisation ${index + 1}`} id={`attendance-${index}-people`} name="people" inputMode="numeric" width={3} defaultValue={row.people} />
        </div>
      ))}
      <Button variant="secondary" preventDoubleClick>
        <Trans>Save who was there</Trans>
      </Button>
    </Form>
  );
}

export function RecordForm({ isWelsh, values, errors, formKey }: RecordProps) {
  const { t } = useLingui();
  const shown = values.intent === 'record' ? values : {};
  return (
    <Form method="post" noValidate>
      <HiddenKey formKey={`${formKey}-record`} />
      <input type="hidden" name="intent" value="record" />
      <h2 className="govuk-heading-m">
        <Trans>What everybody is told</Trans>
      </h2>
      <TextPair name="said" label={t`What was said`} hint={t`Everything that could help somebody to write an idea, without names of suppliers.`} rows={7} values={shown} errors={errors} isBilingual={isWelsh} />
      <TextPair name="shown" label={t`What was shown`} rows={3} values={shown} errors={errors} isBilingual={isWelsh} />
      <Button preventDoubleClick>
        <Trans>Publish the record to everybody</Trans>
      </Button>
    </Form>
  );
}

export function Bookings({ event }: { event: ManagedEvent }) {
  if (event.bookings.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Who booked</Trans>
      </h2>
      <ol className="govuk-list govuk-list--number">
        {event.bookings.map(({ id, person, organisation, people, state }) => (
          <li key={id}>
            {organisation ? <Localised of={organisation.name} /> : person?.name}
            {`, ${people}`}
            {state === 'WAITING' ? (
              <>
                {' – '}
                <Trans>waiting</Trans>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
