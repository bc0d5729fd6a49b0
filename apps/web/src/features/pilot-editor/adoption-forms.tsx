// The steps of one adoption that are open now: confirm it, tell what came of it, or end it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Input, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { AdoptPilotPageQuery } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { DayField } from './day-field.tsx';

type Pilot = NonNullable<AdoptPilotPageQuery['pilot']>;

interface AdoptionFormsProps {
  adoption: Pilot['adoptions'][number];
  indicators: Pilot['indicators'];
  formKey: string;
  values: Readonly<Record<string, string>>;
  errorFor: (id: string) => string | undefined;
}

export function AdoptionForms(props: AdoptionFormsProps) {
  const { adoption, formKey } = props;
  const hidden = (intent: string) => (
    <>
      <HiddenKey formKey={`${formKey}-${adoption.id}-${intent}`} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={adoption.id} />
      <input type="hidden" name="version" value={adoption.version} />
    </>
  );
  const { t } = useLingui();
  return (
    <section aria-labelledby={adoption.id}>
      <h2 className="govuk-heading-m" id={adoption.id}>
        <Localised of={adoption.organisation.name} />
      </h2>
      {adoption.state === 'PROPOSED' ? (
        <Form method="post">
          {hidden('confirm')}
          <Button preventDoubleClick>
            <Trans>Confirm the adoption</Trans>
          </Button>
        </Form>
      ) : (
        <Form method="post" className="site-measure" noValidate>
          {hidden('report')}
          <ReportFields {...props} />
          <Button preventDoubleClick>
            <Trans>Tell what came of it</Trans>
          </Button>
        </Form>
      )}
      {adoption.state === 'REPORTED' ? null : (
        <Details summary={<Trans>End this adoption</Trans>} open={Boolean(props.errorFor('reason'))}>
          <Form method="post" noValidate>
            {hidden('withdraw')}
            <Textarea label={t`Why does it come to nothing?`} name="reason" rows={3} defaultValue={props.values.reason} error={props.errorFor('reason')} />
            <Button variant="warning" preventDoubleClick>
              <Trans>End the adoption</Trans>
            </Button>
          </Form>
        </Details>
      )}
    </section>
  );
}

function ReportFields({ indicators, values, errorFor }: AdoptionFormsProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <>
      <input type="hidden" name="codes" value={indicators.map(({ indicator }) => indicator.code).join(' ')} />
      <Textarea label={t`What came of it?`} labelSize="s" name="summary" rows={4} defaultValue={values.summary} error={errorFor('summary')} />
      <DayField name="from" label={t`First day your figures cover`} values={values} error={errorFor('from')} />
      <DayField name="to" label={t`Last day your figures cover`} values={values} error={errorFor('to')} />
      {indicators.map(({ indicator }) => {
        const name = text(indicator.name);
        return (
          <fieldset className="govuk-fieldset" key={indicator.code}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              {name} ({indicator.unit})
            </legend>
            <Input label={t`Your value`} name={`value-${indicator.code}`} width={10} inputMode="decimal" defaultValue={values[`value-${indicator.code}`]} />
            <Input label={t`Of how many (n)`} name={`n-${indicator.code}`} width={10} inputMode="numeric" defaultValue={values[`n-${indicator.code}`]} />
          </fieldset>
        );
      })}
    </>
  );
}
