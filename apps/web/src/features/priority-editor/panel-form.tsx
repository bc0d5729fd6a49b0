// Who casts a ranked ballot, and who has.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Table } from '@moothall/ui/govuk';
import type { EditorProps } from './editor-props.ts';
import { StepFields } from './step-fields.tsx';

export function PanelForm({ consultation, formKey, values: typed, errors }: EditorProps) {
  const { t } = useLingui();
  const panel = consultation.panel ?? [];
  const values = typed.intent === 'invite' ? typed : {};
  return (
    <section id="panel" tabIndex={-1}>
      <h2 className="govuk-heading-m">
        <Trans>Who votes</Trans>
      </h2>
      {errors.errorFor('panel') ? <p className="govuk-error-message">{errors.errorFor('panel')}</p> : null}
      {panel.length > 0 ? <Table firstCellIsHeader head={[t`Name`, t`Ballot`]} rows={panel.map(({ person, hasVoted }) => [person.name, hasVoted ? t`Cast` : t`Not yet`])} /> : null}
      {consultation.state === 'CLOSED' ? null : (
        <Form method="post" className="site-measure" noValidate key={`${formKey}-invite`}>
          <StepFields intent="invite" consultation={consultation} formKey={formKey} />
          <Input label={t`E-mail address`} labelSize="s" hint={t`Of somebody with an account who belongs to a council.`} name="email" type="email" autoComplete="off" spellCheck={false} defaultValue={values.email} error={errors.errorFor('email')} />
          <Button variant="secondary" preventDoubleClick>
            <Trans>Invite</Trans>
          </Button>
        </Form>
      )}
    </section>
  );
}
