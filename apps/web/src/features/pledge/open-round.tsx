// Opens a round of pledges: how much, until when, and milestones that pledges may wait for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, DateInput, Input, Select } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';

const MILESTONE_LINES = [0, 1, 2, 3];

interface OpenRoundProps {
  solution: { id: string; price: { amount: string } | null };
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function OpenRound({ solution, formKey, values, errorFor }: OpenRoundProps) {
  const { t } = useLingui();
  return (
    <Form method="post" className="site-measure" noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="open" />
      <input type="hidden" name="solutionId" value={solution.id} />
      <Input
        label={t`How much money does the pilot need?`}
        labelSize="s"
        hint={t`In pounds, like 150000`}
        name="target"
        prefix="£"
        width={10}
        inputMode="decimal"
        defaultValue={values.target ?? solution.price?.amount.replace(/\.00$/, '')}
        error={errorFor('target')}
      />
      <DateInput
        id="deadline-day"
        namePrefix="deadline"
        legend={t`Last day to pledge`}
        legendSize="s"
        hint={t`Like 31 3 2027. Pledgers rely on it, so it cannot be changed.`}
        partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
        defaultValues={{ day: values['deadline-day'] ?? '', month: values['deadline-month'] ?? '', year: values['deadline-year'] ?? '' }}
        error={errorFor('deadline') ?? errorFor('deadline-day')}
      />
      <Select
        label={t`Time`}
        labelSize="s"
        name="hour"
        defaultValue={values.hour ?? '17'}
        items={['9', '12', '17', '23'].map((hour) => ({ value: hour, text: `${hour}:00` }))}
      />
      <fieldset className="govuk-fieldset" aria-describedby="milestones-hint">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          <Trans>Milestones (optional)</Trans>
        </legend>
        <p className="govuk-hint" id="milestones-hint">
          <Trans>Facts that pledges may wait for, such as “Claims data agreement signed”. You record when one is met.</Trans>
        </p>
        {MILESTONE_LINES.map((line) => (
          <Input key={line} label={t`Milestone ${line + 1}`} name={`milestone-${line}`} defaultValue={values[`milestone-${line}`]} error={errorFor(`milestones-${line}`)} />
        ))}
      </fieldset>
      <p className="govuk-body">
        <Trans>The round is public as soon as you open it. Anybody with the power to pledge can then do so.</Trans>
      </p>
      <Button preventDoubleClick>
        <Trans>Open the round</Trans>
      </Button>
    </Form>
  );
}
