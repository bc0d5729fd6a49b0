// Makes a link for those who work with a problem: whom it is for, how many answers it takes, and how long it holds.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, NotificationBanner, Radios } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useSatisfactionWords } from '../../language/satisfaction/satisfaction-words.tsx';

interface InviteFormProps {
  problemId: string;
  formKey: string;
  values: Record<string, string>;
  errorFor: FormErrors['errorFor'];
}

export function InviteForm({ problemId, formKey, values, errorFor }: InviteFormProps) {
  const { t } = useLingui();
  const { sourceText } = useSatisfactionWords();
  return (
    <Form method="post" noValidate key={formKey}>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="problem" value={problemId} />
      <Radios
        legend={t`Whom do you ask?`}
        legendSize="s"
        name="source"
        items={[
          { value: 'WORKFORCE', label: sourceText('WORKFORCE'), hint: t`Staff of the council, and crews of its suppliers.` },
          { value: 'SUPPLY_CHAIN', label: sourceText('SUPPLY_CHAIN'), hint: t`Firms that deliver the service now, or could.` },
        ]}
        defaultValue={values.source ?? 'WORKFORCE'}
        error={errorFor('source')}
      />
      <Input
        label={t`How many answers may come?`}
        labelSize="s"
        hint={t`Figures are shown from 10 answers on.`}
        name="answers"
        inputMode="numeric"
        width={4}
        defaultValue={values.answers ?? '30'}
        error={errorFor('answers')}
      />
      <Input label={t`For how many days?`} labelSize="s" name="days" inputMode="numeric" width={4} defaultValue={values.days ?? '30'} error={errorFor('days')} />
      <Button preventDoubleClick>
        <Trans>Make the link</Trans>
      </Button>
    </Form>
  );
}

/** The link in both languages, as it will not be shown again. */
export function NewLink({ links }: { links: { en: string; cy: string } }) {
  const { t } = useLingui();
  return (
    <NotificationBanner title={t`Your new link`} type="success">
      <p className="govuk-notification-banner__heading">
        <Trans>Copy it now and send it to those you ask. It is shown only this once.</Trans>
      </p>
      {[links.en, links.cy].map((link) => (
        <pre className="site-code site-receipt" tabIndex={0} key={link}>
          <code>{link}</code>
        </pre>
      ))}
    </NotificationBanner>
  );
}
