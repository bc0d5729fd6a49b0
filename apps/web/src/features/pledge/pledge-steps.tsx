// Draws the question of the present step.
import { Trans } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { describeCondition } from '@moothall/domain/pledge';
import { useLocale } from '../../language/use-locale.ts';
import { AddCondition } from './add-condition.tsx';
import { readAnswers } from './answers.ts';
import type { Step } from './answers.ts';
import { ConditionList } from './condition-list.tsx';
import { conditionOf } from './condition-tree.ts';
import type { Named } from './pledge-names.ts';
import { StepForm } from './step-form.tsx';
import { AmountQuestion, UntilQuestion, WhatQuestion, WhoQuestion } from './step-questions.tsx';

interface PledgeStepProps {
  step: Exclude<Step, 'check'>;
  own: Named[];
  organisations: Named[];
  milestones: { code: string; title: string }[];
  names: ReadonlyMap<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function PledgeStep(props: PledgeStepProps) {
  const { step, own, errorFor } = props;
  const [query] = useSearchParams();
  const answers = readAnswers(query);
  if (step === 'conditions') return <ConditionsStep {...props} />;
  return (
    <StepForm step={step} key={step}>
      {step === 'who' ? <WhoQuestion answers={answers} errorFor={errorFor} organisations={own} /> : null}
      {step === 'what' ? <WhatQuestion answers={answers} errorFor={errorFor} /> : null}
      {step === 'amount' ? <AmountQuestion answers={answers} errorFor={errorFor} organisations={props.organisations} /> : null}
      {step === 'until' ? <UntilQuestion answers={answers} errorFor={errorFor} /> : null}
    </StepForm>
  );
}

function ConditionsStep({ organisations, milestones, names, errorFor }: PledgeStepProps) {
  const [query] = useSearchParams();
  const { tree } = readAnswers(query);
  const locale = useLocale();
  const condition = query.get('condition') ?? '';
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>On which conditions does it hold?</Trans>
      </h2>
      <p className="govuk-body" role="status">
        <strong>{describeCondition(conditionOf(tree), names, locale)}</strong>
      </p>
      {tree.of.length > 0 ? <ConditionList tree={tree} names={names} /> : null}
      <AddCondition
        key={condition}
        tree={tree}
        typed={Object.fromEntries(query)}
        organisations={organisations}
        milestones={milestones}
        errorFor={errorFor}
      />
      <StepForm step="conditions">
        <input type="hidden" name="condition" value={condition} />
      </StepForm>
      <p className="govuk-body">
        <Trans>
          A condition can only ask for more to be there, never for less. So every round has exactly one outcome, and the order of
          pledging does not matter.
        </Trans>
      </p>
    </>
  );
}
