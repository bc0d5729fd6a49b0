// The council's decision: an order of options from the top, or the projects to pay for, and why.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Form } from 'react-router';
import { Button, Checkboxes, Select } from '@moothall/ui/govuk';
import { ReorderableList } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { DecideConsultationQuery } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';
import { resultOrder } from './decision-order.ts';
import { StepFields } from './step-fields.tsx';
import { TextPair } from './text-pair.tsx';

export type Decidable = NonNullable<DecideConsultationQuery['consultation']>;

interface DecideFormProps {
  consultation: Decidable;
  others: readonly { id: string; title: LocalisedText }[];
  formKey: string;
  values: Record<string, string>;
  errors: FormErrors;
}

export function DecideForm({ consultation, others, formKey, values, errors }: DecideFormProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <Form method="post" noValidate>
      <StepFields intent="decide" consultation={consultation} formKey={formKey} />
      <div id="order" tabIndex={-1}>
        {errors.errorFor('order') ? <p className="govuk-error-message">{errors.errorFor('order')}</p> : null}
        {consultation.method === 'BUDGET' ? <ChosenProjects consultation={consultation} /> : <ChosenOrder consultation={consultation} values={values} />}
      </div>
      <div className="site-measure">
        <TextPair name="reason" english={t`Why?`} welsh={t`Why, in Welsh?`} hint={t`Needed where you depart from the result. It is published.`} rows={4} values={values} errors={errors} />
        {others.length > 0 ? (
          <Checkboxes legend={t`What else did you look at?`} legendSize="s" name="alsoUsed" items={others.map(({ id, title }) => ({ value: id, label: text(title) }))} />
        ) : null}
        <p className="govuk-body">
          <Trans>The decision is published beside the result and stays as it is.</Trans>
        </p>
        <Button preventDoubleClick>
          <Trans>Record the decision</Trans>
        </Button>
      </div>
    </Form>
  );
}

function ChosenProjects({ consultation }: { consultation: Decidable }) {
  const { t } = useLingui();
  const text = useText();
  const chosen = consultation.result?.budgetVote?.equalShares.chosen ?? [];
  return <Checkboxes legend={t`Which projects are paid for?`} legendSize="m" name="chosen" defaultValues={chosen} items={consultation.options.map(({ id, title }) => ({ value: id, label: text(title) }))} />;
}

function ChosenOrder({ consultation, values }: { consultation: Decidable; values: Record<string, string> }) {
  const { t } = useLingui();
  const text = useText();
  const computed = resultOrder(consultation);
  const placeOf = (id: string) => Number(values[`place-${id}`] ?? computed.indexOf(id) + 1);
  const [order, setOrder] = useState(() => computed.toSorted((one, other) => placeOf(one) - placeOf(other)));
  const options = consultation.options.filter(({ state }) => state === 'LISTED');
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Your order</Trans>
      </h2>
      <ReorderableList
        label={t`Your order of the options`}
        name="place"
        items={options.map(({ id, title }) => ({ id, label: text(title) }))}
        order={order}
        onOrderChange={setOrder}
        texts={{
          up: (name) => t`Move ${name} up`,
          down: (name) => t`Move ${name} down`,
          position: (name) => t`Move ${name} to position`,
          moved: (name, position, all) => t`${name}, moved to position ${position} of ${all}`,
        }}
      />
      <Select
        label={t`How many of them, from the top, do you take up?`}
        labelSize="s"
        name="count"
        defaultValue={values.count ?? String(Math.min(3, options.length))}
        items={options.map((_, index) => ({ value: String(index + 1), text: String(index + 1) }))}
      />
    </>
  );
}
