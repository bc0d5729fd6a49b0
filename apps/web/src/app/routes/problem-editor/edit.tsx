// Change what a problem says and the figures of the council that wrote it down.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { demand, problemFor } from '../../../features/problem-editor/editable-problem.ts';
import { placeNames } from '../../../features/problem-editor/place-names.ts';
import { useProblemErrors } from '../../../features/problem-editor/problem-errors.tsx';
import { ProblemFields } from '../../../features/problem-editor/problem-fields.tsx';
import { contentIn, figuresIn } from '../../../features/problem-editor/problem-input.ts';
import { valuesOfProblem } from '../../../features/problem-editor/values-of-problem.ts';
import { UpdateProblemDocument } from '../../../gql/update-problem.ts';
import { useText } from '../../../language/localised.tsx';
import { ConflictNotice } from '../../../page/conflict-notice.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const found = await problemFor(call);
  demand(found.problem, 'EDIT');
  return { ...found, places: await placeNames(call) };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { figures, faults } = figuresIn(form);
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), ...contentIn(form), ...figures };
  const told = faults.length > 0 ? { kind: 'refused' as const, userErrors: faults } : await tell(call, UpdateProblemDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/problems/${call.params.slug ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { problem, services, places, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const title = useText()(problem.title);
  const errors = useProblemErrors(answer);
  const saved = valuesOfProblem(problem);
  const labels = {
    'title-en': t`Title (English)`,
    'title-cy': t`Title (Welsh)`,
    'whatHappens-en': t`What happens (English)`,
    'whatHappens-cy': t`What happens (Welsh)`,
    'whoIsAffected-en': t`Whom it affects (English)`,
    'whoIsAffected-cy': t`Whom it affects (Welsh)`,
    affectedPeople: t`People affected`,
    yearlyCost: t`Cost in a year`,
    costBasis: t`How the cost is known`,
  };
  return (
    <Page title={t`Change the problem`} section={title} caption={title} errors={errors.items} attempt={answer?.attempt} back={{ href: `/problems/${problem.slug}`, text: t`Back to the problem` }}>
      {answer?.conflict ? <ConflictNotice mine={answer.values} theirs={saved} labels={labels} /> : null}
      <Form method="post" noValidate key={answer?.attempt}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={problem.id} />
        <input type="hidden" name="version" value={problem.version} />
        <ProblemFields values={answer?.values ?? saved} errors={errors} isBilingual={problem.place?.nation === 'WALES'} services={services} places={places} />
        <Button preventDoubleClick>
          <Trans>Save</Trans>
        </Button>
      </Form>
    </Page>
  );
}
