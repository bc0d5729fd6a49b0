// Chooses who decides, while the challenge is a draft and nobody has joined under another rule.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Checkboxes, Input, Radios } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { GovernanceFieldsFragment } from '../../gql/types.ts';
import { RULE_ORDER, useGovernanceWords } from './governance-words.tsx';

interface GovernanceFormProps {
  challenge: { id: string; version: number; governance: GovernanceFieldsFragment };
  formKey: string;
  errors: FormErrors;
}

export const SHARED_STEPS = ['publish', 'amend', 'shortlist'] as const;

export function GovernanceForm({ challenge: { id, version, governance }, formKey, errors }: GovernanceFormProps) {
  const { t } = useLingui();
  const { ruleText } = useGovernanceWords();
  const labels = { publish: t`Publish and open it`, amend: t`Ask for a change to what is published`, shortlist: t`Propose the shortlist` };
  return (
    <Form method="post" noValidate className="site-measure">
      <HiddenKey formKey={`${formKey}-rule`} />
      <input type="hidden" name="intent" value="rule" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Radios
        legend={t`What does it take to go on?`}
        legendSize="s"
        hint={t`It holds for publishing, for changes, and for the shortlist. Councils that join accept it, so it stays once one has joined.`}
        name="rule"
        defaultValue={governance.rule}
        error={errors.errorFor('rule')}
        items={RULE_ORDER.map((rule) => ({ value: rule, label: ruleText(rule) }))}
      />
      <Input
        label={t`Days to be heard`}
        labelSize="s"
        hint={t`Only where the lead decides: after so many days it may go on without an answer. From 1 to 30.`}
        name="consultationDays"
        inputMode="numeric"
        width={2}
        defaultValue={String(governance.consultationDays)}
        error={errors.errorFor('consultationDays')}
      />
      <Checkboxes
        legend={t`What may buyers of every participant do?`}
        legendSize="s"
        hint={t`Leave a box empty to keep the step with the lead. The approvals are needed in any case.`}
        name="shared"
        defaultValues={SHARED_STEPS.filter((step) => governance[step] === 'PARTICIPANTS')}
        items={SHARED_STEPS.map((step) => ({ value: step, label: labels[step] }))}
      />
      <Button preventDoubleClick>
        <Trans>Save who decides</Trans>
      </Button>
    </Form>
  );
}
