// Choose whom to act for: one of your organisations, or yourself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Radios } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { useRoleWords } from '../../../features/organisations/role-words.tsx';
import { AccountPageDocument } from '../../../gql/account-page.ts';
import { ActForDocument } from '../../../gql/act-for.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, AccountPageDocument, {});
  signInFirst(viewer.person, call.request);
  return { memberships: viewer.memberships, actingFor: viewer.actingFor?.id ?? '', formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, ActForDocument, { input: { organisationId: textOrNull(form, 'organisationId') } }, form);
  return told.kind === 'done' ? redirect('/work') : formAnswer(told, form);
}

export function Component() {
  const { memberships, actingFor, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { roleText } = useRoleWords();
  const { items, errorFor } = formErrors(answer);
  return (
    <Page
      title={t`Who do you act for?`}
      section={t`Account`}
      errors={items}
      attempt={answer?.attempt}
      back={{ href: '/account', text: t`Account` }}
    >
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <Radios
          legend={t`Act for`}
          legendSize="s"
          name="organisationId"
          defaultValue={actingFor}
          error={errorFor('organisationId')}
          items={[
            ...memberships.map(({ organisation, roles }) => ({
              value: organisation.id,
              label: text(organisation.name),
              hint: roles.map(roleText).join(', '),
            })),
            { value: '', label: t`Myself` },
          ]}
        />
        <Button preventDoubleClick>
          <Trans>Save</Trans>
        </Button>
      </Form>
    </Page>
  );
}
