// What there is to do on a pilot now, for whoever runs, leads or verifies it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { TaskList } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { stepsOf } from '../../../features/pilot-editor/step-names.ts';
import { useStepWords } from '../../../features/pilot-editor/step-words.tsx';
import { PilotStateTag } from '../../../features/pilots/words/pilot-words.tsx';
import { ManagePilotPageDocument } from '../../../gql/manage-pilot-page.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, pilot } = await ask(call, ManagePilotPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!pilot) throw notFound();
  return pilot;
}

export function Component() {
  const pilot = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { stepTitle, stepHint } = useStepWords();
  const steps = stepsOf(pilot);
  return (
    <Page title={t`Work on this pilot`} section={pilot.solution.title} caption={pilot.solution.title} back={{ href: `/pilots/${pilot.slug}`, text: t`The pilot` }}>
      <p className="govuk-body">
        <PilotStateTag state={pilot.state} />
      </p>
      {steps.length === 0 ? (
        <p className="govuk-body">
          <Trans>There is nothing for you to do here now.</Trans>
        </p>
      ) : (
        <TaskList items={steps.map((step) => ({ title: stepTitle(step), hint: stepHint(step), href: `/pilots/${pilot.slug}/manage/${step}`, status: '' }))} />
      )}
    </Page>
  );
}
