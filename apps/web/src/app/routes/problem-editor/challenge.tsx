// Turn a problem into a challenge in one step: what goes along, whom to invite, and what happens then.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Checkboxes } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { demand, problemFor } from '../../../features/problem-editor/editable-problem.ts';
import { useProblemErrors } from '../../../features/problem-editor/problem-errors.tsx';
import { ProblemStep, ProblemStepForm } from '../../../features/problem-editor/problem-step.tsx';
import { ChallengeFromProblemDocument } from '../../../gql/challenge-from-problem.ts';
import { useText } from '../../../language/localised.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const found = await problemFor(call);
  demand(found.problem, 'MAKE_CHALLENGE');
  return found;
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), invite: textsOf(form, 'invite') };
  const told = await tell(call, ChallengeFromProblemDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/challenges/${told.data.challengeFromProblem.challenge?.slug ?? ''}/edit`);
}

export function Component() {
  const { problem, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { errorFor } = useProblemErrors(answer);
  const others = problem.councils.filter(({ isFirst }) => !isFirst);
  return (
    <ProblemStep title={t`Turn the problem into a challenge`} problem={problem} answer={answer}>
      <h2 className="govuk-heading-m">
        <Trans>What happens then</Trans>
      </h2>
      <Consequences councilCount={problem.councilCount} />
      <ProblemStepForm
        problem={problem}
        formKey={formKey}
        button={
          <Button preventDoubleClick>
            <Trans>Make it a challenge</Trans>
          </Button>
        }
      >
        {others.length > 0 ? (
          <Checkboxes
            legend={t`Whom do you invite to take part?`}
            legendSize="m"
            hint={t`Whoever accepts stands behind the challenge together with you. Each council answers for itself, until ideas close. You can invite more later.`}
            name="invite"
            defaultValues={others.map(({ organisation }) => organisation.id)}
            error={errorFor('invite')}
            items={others.map(({ organisation }) => ({ value: organisation.id, label: text(organisation.name) }))}
          />
        ) : null}
      </ProblemStepForm>
    </ProblemStep>
  );
}

function Consequences({ councilCount }: { councilCount: number }) {
  return (
    <ul className="govuk-list govuk-list--bullet site-measure">
      <li>
        <Trans>A draft challenge is made with the title, the words and the theme of the problem, led by your council.</Trans>
      </li>
      <li>
        <Plural value={councilCount} one="It concerns the place of your council." other="It concerns the places of all # councils that have the problem." />
      </li>
      <li>
        <Trans>The evidence stays with the problem, and the challenge shows where it began.</Trans>
      </li>
      <li>
        <Trans>The words of the problem can no longer be changed. If you withdraw the challenge, the problem is there again as it was.</Trans>
      </li>
    </ul>
  );
}
