// Closes the account: the address and the password once more, so that it happens to the right one and on purpose.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, Input, Link, WarningText } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { useRefusalWords } from '../../../features/own-data/closing-words.tsx';
import { CloseAccountDocument } from '../../../gql/close-account.ts';
import { ClosingPageDocument } from '../../../gql/closing-page.ts';
import { Page } from '../../../page/page.tsx';
import { PasswordField } from '../../../page/password-field.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, ClosingPageDocument, {});
  signInFirst(viewer.person, call.request);
  if (!viewer.closing || viewer.closing.stops.length > 0) throw redirect('/account/close');
  return { email: viewer.email ?? '', formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { email: textOf(form, 'email'), password: String(form.get('password') ?? '') };
  const told = await tell(call, CloseAccountDocument, { input }, form);
  return told.kind === 'done' ? redirect('/account/closed') : formAnswer(told, form);
}

export function Component() {
  const { email, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const words = useRefusalWords();
  const found = (answer?.userErrors ?? []).map((error) => ({ ...error, message: words(error.code) ?? error.message }));
  const { items, errorFor } = errorsFromUserErrors(found, (path) => (path[0] === 'password' ? 'password' : 'email'));
  return (
    <Page title={t`Confirm that you close your account`} section={t`Account`} errors={items} attempt={answer?.attempt} back={{ href: '/account/close', text: t`What happens then` }}>
      <WarningText>{t`Your data is erased at once and cannot be brought back.`}</WarningText>
      <p className="govuk-body">
        <Trans>
          Your account: <strong>{email}</strong>
        </Trans>
      </p>
      <Form method="post" noValidate className="site-measure">
        <HiddenKey formKey={formKey} />
        <Input label={t`Enter this e-mail address`} labelSize="s" name="email" type="email" autoComplete="off" spellCheck={false} defaultValue={answer?.values.email} error={errorFor('email')} />
        <PasswordField label={t`Your password`} autoComplete="current-password" error={errorFor('password')} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            <Trans>Close my account and erase my data</Trans>
          </Button>
          <Link className="govuk-link" href="/account">
            <Trans>Keep my account</Trans>
          </Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
