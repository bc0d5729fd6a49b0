// One case study: write it, ask the client whether it is true, or take it away.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { Button, Details, Input, InsetText } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import type { UserError } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useEditorWords } from '../../../features/profile-editor/editor-words.tsx';
import { CaseStudyFields } from '../../../features/profile-editor/case-study-fields.tsx';
import { editorOf } from '../../../features/profile-editor/editor-of.ts';
import { useProfileErrors } from '../../../features/profile-editor/profile-errors.tsx';
import { AskClientDocument } from '../../../gql/ask-client.ts';
import { RemoveCaseStudyDocument } from '../../../gql/remove-case-study.ts';
import type { ProfilePartsFragment } from '../../../gql/types.ts';
import { WriteCaseStudyDocument } from '../../../gql/write-case-study.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

type Study = NonNullable<ProfilePartsFragment['caseStudies']>[number];

export async function loader(call: LoaderFunctionArgs) {
  const editor = await editorOf(call);
  const study = editor.profile.caseStudies?.find(({ id }) => id === call.params.id) ?? null;
  if (!study && call.params.id !== 'new') throw notFound();
  return { organisation: editor.organisation, study, formKey: editor.formKey };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const home = `/organisations/${call.params.slug ?? ''}/settings/profile`;
  const which = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  const intent = textOf(form, 'intent');
  if (intent === 'remove') {
    const told = await tell(call, RemoveCaseStudyDocument, { input: which }, form);
    return told.kind === 'done' ? redirect(home) : formAnswer(told, form);
  }
  if (intent === 'ask') {
    const told = await tell(call, AskClientDocument, { input: { ...which, client: textOf(form, 'client'), email: textOf(form, 'email') } }, form);
    return told.kind === 'done' ? redirect(`${home.replace('/profile', '/case-studies')}/${which.id}`) : formAnswer(told, form);
  }
  const [min, max] = [amount(form, 'valueMin'), amount(form, 'valueMax')];
  const year = /^\d{4}$/u.test(textOf(form, 'year')) ? Number(textOf(form, 'year')) : 0;
  const faults = [...min.faults, ...max.faults];
  if (faults.length > 0) return formAnswer({ kind: 'refused', userErrors: faults }, form);
  const words = { title: textOf(form, 'title'), done: textOf(form, 'done'), place: textOf(form, 'place'), year, valueMin: min.value, valueMax: max.value };
  const input = { organisationId: textOf(form, 'organisationId'), ...(which.id ? which : {}), ...words };
  const told = await tell(call, WriteCaseStudyDocument, { input }, form);
  return told.kind === 'done' ? redirect(`${home.replace('/profile', '/case-studies')}/${told.data.writeCaseStudy.id ?? ''}`) : formAnswer(told, form);
}

function amount(form: FormData, name: string): { value: string | null; faults: UserError[] } {
  const typed = textOf(form, name);
  const pence = typed === '' ? null : parsePounds(typed);
  return { value: pence === null ? null : toDecimalString(pence), faults: typed !== '' && pence === null ? [{ code: 'NO_AMOUNT', path: [name], message: '' }] : [] };
}

export function Component() {
  const { organisation, study, formKey } = useLoaderData<typeof loader>();
  const answer = useProfileErrors()(useActionData<typeof action>());
  const { t } = useLingui();
  const text = useText();
  const { items, errorFor } = formErrors(answer);
  const name = text(organisation.name);
  const whole = (money: { amount: string } | null): string => money?.amount.replace(/\.00$/u, '') ?? '';
  const saved: Record<string, string> = study ? { title: study.title, done: study.done, place: study.place, year: String(study.year), valueMin: whole(study.valueMin), valueMax: whole(study.valueMax) } : {};
  return (
    <Page
      title={study?.title ?? t`Add a case study`}
      section={name}
      caption={name}
      back={{ href: `/organisations/${organisation.slug}/settings/profile`, text: t`Your profile` }}
      errors={answer?.conflict ? [{ text: t`Somebody else changed it meanwhile. Your text is still here; save again to put it in its place.` }] : items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {study ? <AskClientForm study={study} formKey={formKey} values={answer?.values ?? {}} errorFor={errorFor} /> : null}
      <Form method="post" className="site-measure" noValidate key={answer?.attempt ?? study?.version}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="organisationId" value={organisation.id} />
        {study ? <Which study={study} /> : null}
        <CaseStudyFields values={{ ...saved, ...answer?.values }} errorFor={errorFor} />
        <Button preventDoubleClick>
          <Trans>Save</Trans>
        </Button>
      </Form>
      {study ? (
        <Details summary={t`Take this case study away`}>
          <Form method="post">
            <HiddenKey formKey={`${formKey}-remove`} />
            <Which study={study} />
            <Button name="intent" value="remove" variant="warning" preventDoubleClick>
              <Trans>Take it away</Trans>
            </Button>
          </Form>
        </Details>
      ) : null}
    </Page>
  );
}

function Which({ study }: { study: Study }) {
  return (
    <>
      <input type="hidden" name="id" value={study.id} />
      <input type="hidden" name="version" value={study.version} />
    </>
  );
}

function AskClientForm({ study, formKey, values, errorFor }: { study: Study; formKey: string; values: Record<string, string>; errorFor: FormErrors['errorFor'] }) {
  const { t } = useLingui();
  const { stateText } = useEditorWords();
  const { state = 'NOT_ASKED', client = null } = study.request ?? {};
  return (
    <>
      <InsetText>
        {stateText(state)}
        {client ? ` (${client})` : ''}
      </InsetText>
      {state === 'CONFIRMED' ? (
        <p className="govuk-body site-measure">
          <Trans>If you change the text, it is unconfirmed again, because the client said yes to these words.</Trans>
        </p>
      ) : (
        <Details summary={t`Ask the client whether it is true`} open={values.intent === 'ask'}>
          <Form method="post" noValidate>
            <HiddenKey formKey={`${formKey}-ask`} />
            <Which study={study} />
            <Input label={t`The client’s organisation`} hint={t`It is shown once the client has said yes.`} name="client" width={20} defaultValue={values.client ?? client ?? ''} error={errorFor('client')} />
            <Input label={t`The client’s e-mail address`} hint={t`It is shown to nobody, and erased with the answer. The link in the letter works once, for 30 days.`} name="email" type="email" width={20} defaultValue={values.email ?? ''} error={errorFor('email')} />
            <Button name="intent" value="ask" variant="secondary" preventDoubleClick>
              <Trans>Send the letter</Trans>
            </Button>
          </Form>
        </Details>
      )}
    </>
  );
}
