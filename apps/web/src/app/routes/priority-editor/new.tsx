// Begin to ask: a title, and how people will answer.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Radios } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { OnlyCouncils } from '../../../features/priority-editor/only-councils.tsx';
import { whoAsks } from '../../../features/priority-editor/who-asks.ts';
import { pairIn } from '../../../features/priority-editor/read-forms.ts';
import { TextPair } from '../../../features/priority-editor/text-pair.tsx';
import { DraftConsultationDocument } from '../../../gql/draft-consultation.ts';
import type { ConsultationMethod } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export const loader = whoAsks;

const METHODS: readonly ConsultationMethod[] = ['PAIRWISE', 'RANKED', 'BUDGET'];

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const method = METHODS.find((one) => one === textOf(form, 'method')) ?? 'PAIRWISE';
  const told = await tell(call, DraftConsultationDocument, { input: { method, title: pairIn(form, 'title') } }, form);
  return told.kind === 'done' ? redirect(`/priorities/${told.data.draftConsultation.consultation?.slug ?? ''}/manage`) : formAnswer(told, form);
}

export function Component() {
  const { actingFor, mayAsk, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const name = useText()(actingFor?.name);
  const errors = formErrors(answer);
  return (
    <Page title={t`Ask what matters most`} section={t`Priorities`} back={{ href: '/priorities', text: t`Priorities` }} errors={errors.items} attempt={answer?.attempt}>
      {mayAsk ? (
        <Form method="post" className="site-measure" noValidate>
          <p className="govuk-body-l">
            <Trans>Only {name} sees it until you open it.</Trans>
          </p>
          <HiddenKey formKey={formKey} />
          <TextPair name="title" english={t`Title`} welsh={t`Title in Welsh`} values={answer?.values ?? {}} errors={errors} />
          <Radios
            legend={t`How do people answer?`}
            legendSize="s"
            name="method"
            defaultValue={answer?.values.method ?? 'PAIRWISE'}
            items={[
              { value: 'PAIRWISE', label: t`Two at a time`, hint: t`Anybody says which of two matters more, again and again. Good for many options; people can add their own.` },
              { value: 'RANKED', label: t`Ranked ballot of a panel`, hint: t`People whom you invite put a few options in order.` },
              { value: 'BUDGET', label: t`Vote on a budget`, hint: t`Anybody ticks projects with a cost. The money is shared out fairly among those who voted.` },
            ]}
          />
          <Button preventDoubleClick>
            <Trans>Begin</Trans>
          </Button>
        </Form>
      ) : (
        <OnlyCouncils />
      )}
    </Page>
  );
}
