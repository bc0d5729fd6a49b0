// Register an organisation; whoever does it becomes its administrator.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Radios } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { KINDS, isKind, useOrganisationWords } from '../../../features/organisations/organisation-words.tsx';
import { ProfileFields } from '../../../features/organisations/profile-fields.tsx';
import { profileInput } from '../../../features/organisations/profile-input.ts';
import { CreateOrganisationDocument } from '../../../gql/create-organisation.ts';
import { ShellViewerDocument } from '../../../gql/shell-viewer.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  signInFirst((await ask(call, ShellViewerDocument, {})).viewer.person, call.request);
  return { formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const kind = textOf(form, 'kind');
  const input = { ...profileInput(form), kind: isKind(kind) ? kind : ('SUPPLIER' as const) };
  const told = await tell(call, CreateOrganisationDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/organisations/${told.data.createOrganisation.organisation?.slug ?? ''}`);
}

export function Component() {
  const { formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { kindText } = useOrganisationWords();
  const errors = formErrors(answer);
  const typed = answer?.values ?? {};
  return (
    <Page title={t`Register an organisation`} section={t`Account`} errors={errors.items} attempt={answer?.attempt} back={{ href: '/account', text: t`Account` }}>
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <Radios
          legend={t`What kind of organisation is it?`}
          legendSize="s"
          name="kind"
          defaultValue={typed.kind ?? 'SUPPLIER'}
          error={errors.errorFor('kind')}
          items={KINDS.map((kind) => ({ value: kind, label: kindText(kind) }))}
        />
        <ProfileFields
          errors={errors}
          values={{
            nameEn: typed.nameEn ?? '',
            nameCy: typed.nameCy ?? '',
            summary: typed.summary ?? '',
            website: typed.website ?? '',
            size: typed.size ?? '',
          }}
        />
        <Button preventDoubleClick>
          <Trans>Register</Trans>
        </Button>
      </Form>
    </Page>
  );
}
