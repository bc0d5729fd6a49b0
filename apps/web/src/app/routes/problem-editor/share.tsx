// Share a problem with everybody, after what is missing was mended and the consequences were read.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { demand, problemFor } from '../../../features/problem-editor/editable-problem.ts';
import type { EditableProblem } from '../../../features/problem-editor/editable-problem.ts';
import { useProblemWords } from '../../../features/problem-editor/problem-errors.tsx';
import { ProblemStep, ProblemStepForm } from '../../../features/problem-editor/problem-step.tsx';
import { ShareProblemDocument } from '../../../gql/share-problem.ts';

export async function loader(call: LoaderFunctionArgs) {
  const found = await problemFor(call);
  demand(found.problem, 'SHARE');
  return found;
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, ShareProblemDocument, { input: { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) } }, form);
  return told.kind === 'done' ? redirect(`/problems/${call.params.slug ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { problem, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const missing = problem.missing ?? [];
  return (
    <ProblemStep title={t`Share the problem`} problem={problem} answer={answer}>
      {missing.length > 0 ? (
        <Missing problem={problem} />
      ) : (
        <>
          <h2 className="govuk-heading-m">
            <Trans>What happens then</Trans>
          </h2>
          <ul className="govuk-list govuk-list--bullet site-measure">
            <li>
              <Trans>Everybody can read it, with your council’s name and figures. The name of whoever wrote it stays inside your council.</Trans>
            </li>
            <li>
              <Trans>Other councils can say that they have it too, with their own figures.</Trans>
            </li>
            <li>
              <Trans>You can change it until it becomes a challenge. It cannot be hidden again, only closed with a reason.</Trans>
            </li>
          </ul>
          <ProblemStepForm
            problem={problem}
            formKey={formKey}
            button={
              <Button preventDoubleClick>
                <Trans>Share the problem</Trans>
              </Button>
            }
          />
        </>
      )}
    </ProblemStep>
  );
}

function Missing({ problem }: { problem: EditableProblem }) {
  const words = useProblemWords();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Mend this first</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet site-measure">
        {(problem.missing ?? []).map((answer) => (
          <li key={answer.path.join()}>
            <Link className="govuk-link" href={`/problems/${problem.slug}/edit#${answer.path.join('-')}`}>
              {words(answer)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
