// Plans a meeting with the market, or writes down one that was not planned.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { EventFields } from '../../../features/engage-manage/event-fields.tsx';
import { kindIn, planIn } from '../../../features/engage-manage/event-input.ts';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { EngagementPageDocument } from '../../../gql/engagement-page.ts';
import { PlanEventDocument } from '../../../gql/plan-event.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, EngagementPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.engagement.mayManage) throw trouble('FORBIDDEN');
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { plan, faults } = planIn(form);
  if (faults.length > 0) return formAnswer({ kind: 'refused', userErrors: faults }, form);
  const told = await tell(call, PlanEventDocument, { input: { challengeId: textOf(form, 'challengeId'), kind: kindIn(form), ...plan } }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/challenges/${call.params.slug ?? ''}/events/${told.data.planEvent.event?.id ?? ''}`);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useManageErrors(answer);
  const name = useText()(challenge.title);
  return (
    <Page title={t`Plan an event`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${challenge.slug}/engagement`, text: t`Run the engagement` }}>
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="challengeId" value={challenge.id} />
        <EventFields values={answer?.values ?? {}} errors={errors} isWelsh={challenge.regime === 'WALES_PA23'} isNew />
        <Button preventDoubleClick>
          <Trans>Plan it for everybody to see</Trans>
        </Button>
      </Form>
    </Page>
  );
}
