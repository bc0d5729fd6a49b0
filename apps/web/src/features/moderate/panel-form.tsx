// Adds a member to the panel by e-mail address.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Radios } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { type PANEL_ROLES, usePanelWords } from './panel-words.tsx';

interface PanelFormProps {
  challengeId: string;
  /** which can be given now; while scores are given only a chair can join */
  roles: readonly (typeof PANEL_ROLES)[number][];
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function PanelForm({ challengeId, roles, formKey, values, errorFor }: PanelFormProps) {
  const { t } = useLingui();
  const { roleText, roleHint } = usePanelWords();
  return (
    <Form method="post" className="site-measure" noValidate key={formKey}>
      <h2 className="govuk-heading-m">
        {roles.includes('EVALUATOR') ? <Trans>Add somebody</Trans> : <Trans>Appoint another chair</Trans>}
      </h2>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="appoint" />
      <input type="hidden" name="challengeId" value={challengeId} />
      <Input
        label={t`E-mail address`}
        labelSize="s"
        hint={t`The person needs an account with this address.`}
        name="email"
        type="email"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.email}
        error={errorFor('email')}
      />
      <Radios
        legend={t`Role`}
        legendSize="s"
        name="role"
        defaultValue={values.role ?? roles[0]}
        error={errorFor('role')}
        items={roles.map((role) => ({ value: role, label: roleText(role), hint: roleHint(role) }))}
      />
      <Button preventDoubleClick variant="secondary">
        <Trans>Add to the panel</Trans>
      </Button>
    </Form>
  );
}
