// The other steps on a score: open it again, hand it to an approver, or settle what was handed on.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Checkboxes, Details, InsetText, Radios, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { Cell } from './cell.ts';

interface CellStepsProps {
  cell: Cell;
  scale: { min: number; max: number };
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

/** For the chair. */
export function ChairSteps({ cell, formKey, values, errorFor }: CellStepsProps) {
  const { t } = useLingui();
  if (cell.state === 'ESCALATED')
    return (
      <InsetText>
        <Trans>This score waits for an approver of the council, who settles it.</Trans>
      </InsetText>
    );
  const isAgreed = cell.state === 'AGREED';
  return (
    <Details summary={isAgreed ? <Trans>Open this score again</Trans> : <Trans>We cannot agree on this score</Trans>} open={values.intent === 'reopen' || values.intent === 'escalate'}>
      <Form method="post" noValidate>
        <CellFields cell={cell} formKey={`${formKey}-step`} intent={isAgreed ? 'reopen' : 'escalate'} />
        <p className="govuk-body">
          {isAgreed ? (
            <Trans>What was agreed stays in the history. A shortlist that was proposed on it lapses.</Trans>
          ) : (
            <Trans>An approver of the council reads the idea and the scores, and settles it.</Trans>
          )}
        </p>
        <Textarea label={t`Why?`} labelSize="s" id="step-reason" name="step-reason" rows={2} defaultValue={values['step-reason'] ?? ''} error={errorFor('step-reason')} />
        <Button preventDoubleClick variant="secondary">
          {isAgreed ? <Trans>Open it again</Trans> : <Trans>Hand it to an approver</Trans>}
        </Button>
      </Form>
    </Details>
  );
}

/** For the approver to whom it was handed. */
export function Settling({ cell, scale, formKey, values, errorFor }: CellStepsProps) {
  const { t } = useLingui();
  const why = cell.steps[0]?.reason ?? '';
  return (
    <>
      <InsetText>
        <Trans>The chair handed this score to you, because: “{why}”</Trans>
      </InsetText>
      <Form method="post" noValidate>
        <CellFields cell={cell} formKey={formKey} intent="settle" />
        <Radios
          legend={t`Score`}
          legendSize="s"
          name="value"
          isInline
          isSmall
          defaultValue={values.value ?? ''}
          error={errorFor('value')}
          items={Array.from({ length: scale.max - scale.min + 1 }, (_, step) => ({ value: String(scale.min + step), label: String(scale.min + step) }))}
        />
        <Textarea label={t`Reason`} labelSize="s" hint={t`Name what in the idea decided it. The supplier reads this sentence.`} name="reason" rows={3} defaultValue={values.reason ?? ''} error={errorFor('reason')} />
        <Checkboxes
          legend={t`Your own interests`}
          legendSize="s"
          name="hasNoInterest"
          isSmall
          error={errorFor('hasNoInterest')}
          items={[{ value: 'yes', label: t`I have no interest in anybody who takes part` }]}
        />
        <Button preventDoubleClick>
          <Trans>Settle this score</Trans>
        </Button>
      </Form>
    </>
  );
}

export function CellFields({ cell, formKey, intent }: { cell: Cell; formKey: string; intent: 'agree' | 'reopen' | 'escalate' | 'settle' }) {
  return (
    <>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="proposalId" value={cell.proposal.id} />
      <input type="hidden" name="criterionCode" value={cell.criterion.code} />
      <input type="hidden" name="version" value={cell.version} />
    </>
  );
}
