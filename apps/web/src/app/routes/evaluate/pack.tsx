// The decision pack: download it in full or to be given out, and withhold single values with a reason.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { REDACTION_GROUNDS } from '@moothall/domain/pack';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { ClaimsTable } from '../../../features/decide/claims-table.tsx';
import { PackDownloads } from '../../../features/decide/pack-downloads.tsx';
import { RedactionsTable } from '../../../features/decide/redactions-table.tsx';
import { WithholdForm } from '../../../features/decide/withhold-form.tsx';
import { PackPageDocument } from '../../../gql/pack-page.ts';
import { ShowInPackDocument } from '../../../gql/show-in-pack.ts';
import { WithholdInPackDocument } from '../../../gql/withhold-in-pack.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, PackPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.packClaims) throw trouble('FORBIDDEN');
  return { challenge, claims: challenge.packClaims, redactions: challenge.packRedactions ?? [], formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = textOf(form, 'intent') === 'show' ? await tell(call, ShowInPackDocument, { input: { id: textOf(form, 'id') } }, form) : await withhold(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/pack`) : formAnswer(told, form);
}

function withhold(call: ActionFunctionArgs, form: FormData) {
  const ground = REDACTION_GROUNDS.find((one) => one === textOf(form, 'ground')) ?? 'S40';
  const [challengeId, file, row, field, note] = ['challengeId', 'file', 'row', 'field', 'note'].map((name) => textOf(form, name));
  return tell(call, WithholdInPackDocument, { input: { challengeId: challengeId ?? '', file: file ?? '', row: row ?? '', field: field ?? '', ground, note: note ?? '' } }, form);
}

export function Component() {
  const { challenge, claims, redactions, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const name = useText()(challenge.title);
  const { items, errorFor } = formErrors(answer);
  return (
    <Page
      title={t`The decision pack`}
      section={name}
      caption={name}
      lead={t`Everything the decision rests on, in one archive that anybody can check.`}
      back={{ href: `/challenges/${challenge.slug}/decide`, text: t`Back to the decision` }}
      errors={items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <PackDownloads challengeId={challenge.id} />
      <h2 className="govuk-heading-m">
        <Trans>What suppliers claim to be confidential</Trans>
      </h2>
      <ClaimsTable challengeId={challenge.id} claims={claims} formKey={formKey} />
      <h2 className="govuk-heading-m">
        <Trans>What is withheld</Trans>
      </h2>
      <RedactionsTable redactions={redactions} formKey={formKey} />
      <h2 className="govuk-heading-m">
        <Trans>Withhold another value</Trans>
      </h2>
      <WithholdForm challengeId={challenge.id} formKey={formKey} values={answer?.values ?? {}} errorFor={errorFor} />
    </Page>
  );
}
