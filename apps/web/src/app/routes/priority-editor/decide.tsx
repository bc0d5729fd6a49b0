// Record what the council puts first after a consultation, and why where it departs from the result.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { formValues } from '../../../data/repeated-fields.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { ChangedMeanwhile } from '../../../features/priority-editor/changed-meanwhile.tsx';
import { DecideForm } from '../../../features/priority-editor/decide-form.tsx';
import { orderIn } from '../../../features/priority-editor/decision-order.ts';
import { pairIn } from '../../../features/priority-editor/read-forms.ts';
import { DecideConsultationDocument } from '../../../gql/decide-consultation.ts';
import { DecidePriorityDocument } from '../../../gql/decide-priority.ts';
import { OtherConsultationsDocument } from '../../../gql/other-consultations.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, consultation } = await ask(call, DecideConsultationDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!consultation) throw notFound();
  if (!consultation.isYours) throw trouble('FORBIDDEN');
  const { consultations } = await ask(call, OtherConsultationsDocument, { organisationId: consultation.organisation.id });
  return { consultation, others: consultations.nodes.filter(({ id }) => id !== consultation.id), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const chosen = textsOf(form, 'chosen');
  const order = chosen.length > 0 ? chosen : orderIn(formValues(form));
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), order, alsoUsed: textsOf(form, 'alsoUsed'), reason: pairIn(form, 'reason') };
  const told = await tell(call, DecidePriorityDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/priorities/${call.params.slug ?? ''}/results`) : formAnswer(told, form);
}

export function Component() {
  const { consultation, others, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const name = useText()(consultation.title);
  const failure = answer && { ...answer, userErrors: answer.userErrors.map((error) => (error.code === 'REASON_MISSING' ? { ...error, path: ['reason', 'en'] } : error)) };
  const errors = formErrors(failure);
  return (
    <Page title={t`Record what you decide`} section={name} caption={name} back={{ href: `/priorities/${consultation.slug}/results`, text: t`The result` }} errors={errors.items} attempt={answer?.attempt}>
      {answer?.conflict ? <ChangedMeanwhile /> : null}
      {consultation.result && !consultation.decision ? (
        <DecideForm consultation={consultation} others={others} formKey={formKey} values={answer?.values ?? {}} errors={errors} />
      ) : (
        <InsetText>{consultation.decision ? <Trans>The decision is recorded and stays as it is.</Trans> : <Trans>Wait until the votes are counted.</Trans>}</InsetText>
      )}
    </Page>
  );
}
