// Write a problem down: anybody who works for a council, long before it is a challenge.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { isAuthority } from '../../../features/problem-editor/editable-problem.ts';
import { placeNames } from '../../../features/problem-editor/place-names.ts';
import { useProblemErrors } from '../../../features/problem-editor/problem-errors.tsx';
import { ProblemFields } from '../../../features/problem-editor/problem-fields.tsx';
import { contentIn, figuresIn } from '../../../features/problem-editor/problem-input.ts';
import { WhoMayWrite } from '../../../features/problem-editor/who-may-write.tsx';
import { NewProblemDocument } from '../../../gql/new-problem.ts';
import { WriteProblemDocument } from '../../../gql/write-problem.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, services } = await ask(call, NewProblemDocument, {});
  signInFirst(viewer.person, call.request);
  const mayWrite = isAuthority(viewer);
  return { viewer, services, mayWrite, places: mayWrite ? await placeNames(call) : [], formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { figures, faults } = figuresIn(form);
  const input = { ...contentIn(form), ...figures };
  const told = faults.length > 0 ? { kind: 'refused' as const, userErrors: faults } : await tell(call, WriteProblemDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/problems/${told.data.writeProblem.problem?.slug ?? ''}`);
}

export function Component() {
  const { viewer, services, mayWrite, places, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const name = useText()(viewer.actingFor?.name);
  const errors = useProblemErrors(answer);
  const own = viewer.actingFor?.place;
  return (
    <Page title={t`Write a problem down`} section={t`Problems`} errors={errors.items} attempt={answer?.attempt} back={{ href: '/problems', text: t`Problems` }}>
      {mayWrite ? (
        <>
          <p className="govuk-body-l site-measure">
            <Trans>Only people at {name} can see it until a buyer shares it. A title and a service are enough to begin.</Trans>
          </p>
          <Form method="post" noValidate key={answer?.attempt}>
            <HiddenKey formKey={formKey} />
            <ProblemFields values={answer?.values ?? { placeCode: own?.code ?? '' }} errors={errors} isBilingual={own?.nation === 'WALES'} services={services} places={places} />
            <Button preventDoubleClick>
              <Trans>Write it down</Trans>
            </Button>
          </Form>
        </>
      ) : (
        <WhoMayWrite />
      )}
    </Page>
  );
}
