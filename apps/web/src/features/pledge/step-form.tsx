// The frame of one step: a form that carries every other answer in the address and leads on to the next step.
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form, useSearchParams } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { carried, stepAfter } from './answers.ts';
import type { Step } from './answers.ts';

export function StepForm({ step, children }: { step: Step; children: ReactNode }) {
  return (
    <Form method="get" noValidate>
      <Carried step={step} />
      <input type="hidden" name="from" value={step} />
      <input type="hidden" name="step" value={stepAfter(step)} />
      {children}
      <Button>
        <Trans>Continue</Trans>
      </Button>
    </Form>
  );
}

/** The answers of the other steps as hidden fields. */
export function Carried({ step }: { step: Step }) {
  const [query] = useSearchParams();
  return carried(query, step).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
