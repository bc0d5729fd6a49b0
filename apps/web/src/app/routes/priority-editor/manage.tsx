// The council's side of one consultation: write and open it, look at what people add, close it.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { ConsultationTag } from '../../../features/priorities/words/method-words.tsx';
import { ChangedMeanwhile } from '../../../features/priority-editor/changed-meanwhile.tsx';
import { ContentForm } from '../../../features/priority-editor/content-form.tsx';
import { manage } from '../../../features/priority-editor/manage-actions.ts';
import { CloseForm, OpenForm } from '../../../features/priority-editor/open-close.tsx';
import { OptionForms } from '../../../features/priority-editor/option-forms.tsx';
import { PanelForm } from '../../../features/priority-editor/panel-form.tsx';
import { problemsToChoose } from '../../../features/priority-editor/problems-to-choose.ts';
import { Suggestions } from '../../../features/priority-editor/suggestions.tsx';
import { useEditorErrors } from '../../../features/priority-editor/use-editor-errors.tsx';
import { ManageConsultationDocument } from '../../../gql/manage-consultation.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, consultation } = await ask(call, ManageConsultationDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!consultation) throw notFound();
  if (!consultation.isYours) throw trouble('FORBIDDEN');
  return { consultation, problems: await problemsToChoose(call, consultation), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await manage(call, form);
  return told.kind === 'done' ? redirect(`/priorities/${call.params.slug ?? ''}/manage`) : formAnswer(told, form);
}

export function Component() {
  const { consultation, problems, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useEditorErrors(answer);
  const name = useText()(consultation.title);
  const { slug, state, method } = consultation;
  const parts = { consultation, formKey, values: answer?.values ?? {}, errors };
  return (
    <Page title={t`Manage`} heading={name} section={name} back={{ href: `/priorities/${slug}`, text: t`As people see it` }} errors={errors.items} attempt={answer?.attempt}>
      <p>
        <ConsultationTag state={state} />
      </p>
      {answer?.conflict ? <ChangedMeanwhile /> : null}
      {state === 'DRAFT' ? (
        <>
          <ContentForm {...parts} />
          <OptionForms {...parts} problems={problems} />
        </>
      ) : null}
      {method === 'RANKED' ? <PanelForm {...parts} /> : null}
      {method === 'PAIRWISE' && state === 'OPEN' ? <Suggestions {...parts} /> : null}
      {state === 'DRAFT' ? <OpenForm consultation={consultation} formKey={formKey} /> : null}
      {state === 'OPEN' ? <CloseForm consultation={consultation} formKey={formKey} /> : null}
      {state === 'CLOSED' ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/priorities/${slug}/results`}>
            <Trans>See the result</Trans>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
