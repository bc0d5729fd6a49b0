// One step of a pilot on a page of its own: its fields, and the way back to the others.
import { useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { StepFields } from '../../../features/pilot-editor/step-fields.tsx';
import { STEPS, stepsOf } from '../../../features/pilot-editor/step-names.ts';
import { useStepWords } from '../../../features/pilot-editor/step-words.tsx';
import { ManagePilotPageDocument } from '../../../gql/manage-pilot-page.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { takeStep } from './take-step.ts';

export async function loader(call: LoaderFunctionArgs) {
  const step = STEPS.find((one) => one === call.params.step);
  const { viewer, pilot } = await ask(call, ManagePilotPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!pilot || !step) throw notFound();
  if (!stepsOf(pilot).includes(step)) throw trouble('FORBIDDEN');
  return { pilot, step, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const step = STEPS.find((one) => one === call.params.step);
  if (!step) throw notFound();
  const form = await call.request.formData();
  const told = await takeStep(call, step, form);
  return told.kind === 'done' ? redirect(`/pilots/${call.params.slug ?? ''}/manage`) : formAnswer(told, form);
}

export function Component() {
  const { pilot, step, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { stepTitle, stepHint } = useStepWords();
  const errors = formErrors(answer);
  const conflict = answer?.conflict ? [{ text: t`Somebody changed this pilot just now. Look at it again, then save.` }] : [];
  return (
    <Page
      title={stepTitle(step)}
      section={pilot.solution.title}
      caption={pilot.solution.title}
      lead={stepHint(step)}
      back={{ href: `/pilots/${pilot.slug}/manage`, text: t`Work on this pilot` }}
      errors={[...conflict, ...errors.items]}
      attempt={answer?.attempt}
    >
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={pilot.id} />
        <input type="hidden" name="version" value={pilot.version} />
        <input type="hidden" name="codes" value={pilot.indicators.map(({ indicator }) => indicator.code).join(' ')} />
        <StepFields step={step} pilot={pilot} values={answer?.values ?? {}} errorFor={errors.errorFor} />
        <Button preventDoubleClick {...(step === 'stop' ? { variant: 'warning' as const } : {})}>
          {stepTitle(step)}
        </Button>
      </Form>
    </Page>
  );
}
