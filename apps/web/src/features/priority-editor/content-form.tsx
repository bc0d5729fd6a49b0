// What a draft asks, what will be done with the answers, until when, and within which budget.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, DateInput, Input } from '@moothall/ui/govuk';
import type { EditorProps } from './editor-props.ts';
import { StepFields } from './step-fields.tsx';
import { TextPair } from './text-pair.tsx';
import { valuesOf } from './values-of.ts';

export function ContentForm({ consultation, formKey, values: typed, errors }: EditorProps) {
  const { t } = useLingui();
  const values = typed.intent === 'content' ? typed : valuesOf(consultation);
  return (
    <Form method="post" className="site-measure" noValidate key={`${formKey}-content`}>
      <h2 className="govuk-heading-m">
        <Trans>The question</Trans>
      </h2>
      <StepFields intent="content" consultation={consultation} formKey={formKey} />
      <TextPair name="question" english={t`What do you ask?`} welsh={t`What do you ask, in Welsh?`} hint={t`Like “Which of these two matters more to you?”`} values={values} errors={errors} />
      <TextPair name="about" english={t`What will be done with the answers?`} welsh={t`What will be done with the answers, in Welsh?`} rows={3} values={values} errors={errors} />
      {consultation.method === 'BUDGET' ? (
        <Input label={t`Budget`} labelSize="s" hint={t`In pounds, like 60000`} name="budget" prefix="£" width={10} inputMode="decimal" defaultValue={values.budget} error={errors.errorFor('budget')} />
      ) : null}
      <DateInput
        id="closesAt-day"
        namePrefix="closesAt"
        legend={t`Last day to answer`}
        legendSize="s"
        hint={t`Like 31 3 2027. It closes at 5pm and is counted at once.`}
        partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
        defaultValues={{ day: values['closesAt-day'] ?? '', month: values['closesAt-month'] ?? '', year: values['closesAt-year'] ?? '' }}
        error={errors.errorFor('closesAt-day')}
      />
      <Button variant="secondary" preventDoubleClick>
        <Trans>Save the question</Trans>
      </Button>
    </Form>
  );
}
