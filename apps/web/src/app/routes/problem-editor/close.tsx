// Close a problem with the reason that its readers are told.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Textarea } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { demand, problemFor } from '../../../features/problem-editor/editable-problem.ts';
import { useProblemErrors } from '../../../features/problem-editor/problem-errors.tsx';
import { ProblemStep, ProblemStepForm } from '../../../features/problem-editor/problem-step.tsx';
import { CloseProblemDocument } from '../../../gql/close-problem.ts';

export async function loader(call: LoaderFunctionArgs) {
  const found = await problemFor(call);
  demand(found.problem, 'CLOSE');
  return found;
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), reason: textOf(form, 'reason') };
  const told = await tell(call, CloseProblemDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/problems/${call.params.slug ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { problem, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { errorFor } = useProblemErrors(answer);
  return (
    <ProblemStep title={t`Close the problem`} problem={problem} answer={answer}>
      <p className="govuk-body site-measure">
        {problem.state === 'NOTED' ? (
          <Trans>It stays readable for your colleagues, with your reason. It cannot be opened again.</Trans>
        ) : (
          <Trans>It stays readable for everybody, with your reason. No council can join it any more, and it cannot be opened again.</Trans>
        )}
      </p>
      <ProblemStepForm
        key={answer?.attempt}
        problem={problem}
        formKey={formKey}
        button={
          <Button variant="warning" preventDoubleClick>
            <Trans>Close the problem</Trans>
          </Button>
        }
      >
        <Textarea
          label={t`Why do you close it?`}
          labelSize="s"
          hint={t`Like “Solved by the new pump” or “The same as another problem”.`}
          name="reason"
          rows={4}
          defaultValue={answer?.values.reason ?? ''}
          error={errorFor('reason')}
        />
      </ProblemStepForm>
    </ProblemStep>
  );
}
